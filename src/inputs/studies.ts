import type { Reader } from './reader.ts'
import { itemsOf } from './readers.ts'

/** In place of a study. */
export const noStudy = 'none'

/** In place of the name of a study: all of them are to be shown. */
export const studyList = 'list'

/** The name of a study, `none`, or `list`. */
export const studyName: Reader<string> = {
  type: { kind: 'enum', values: 'studies' },
  read: ({ text, vocabulary: { studies }, problem }) => {
    if (text === noStudy || text === studyList || studies.includes(text)) return text
    problem(`"${text}" is not one of ${[...studies, studyList].join(', ')}`)
    return noStudy
  },
}

/** Values of the study that was asked for. Without a study nobody knows them, and something else is wrong anyway. */
export const studyValues: Reader<'all' | readonly string[]> = {
  type: { kind: 'list', separator: ',', values: undefined, words: ['all'] },
  read: ({ text, vocabulary: { studyValues: known }, problem }) => {
    if (text === 'all') return text
    const given = itemsOf(text)
    if (known === undefined) return given
    if (given.length === 0) problem(`the list is empty; give some of ${[...known, 'all'].join(', ')}`)
    for (const value of given.filter((each) => !known.includes(each)))
      problem(`"${value}" is not one of ${[...known, 'all'].join(', ')}`)
    return given
  },
}
