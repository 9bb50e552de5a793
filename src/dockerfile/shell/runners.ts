import { unknown, type Value } from './values.ts'

const anything: Value = { written: '"…"', text: unknown, wide: unknown }

/** The words of a call of xargs with arguments that it reads, which are unknown; any other words as they are. */
export const withArguments = (words: readonly Value[]): readonly Value[] => {
  if (!/(?:^|\/)xargs$/.test(words[0]?.text ?? '')) return words
  const at = words.findIndex(({ text }) => /^(?:-I|-i|--replace)/.test(text))
  if (at === -1) return [...words, anything]
  const [, joined = ''] = /^(?:-I|-i|--replace=?)(.*)$/.exec(words[at]?.text ?? '') ?? []
  const mark = joined === '' && words[at]?.text === '-I' ? (words[at + 1]?.text ?? '') : joined
  return words.map((word, index) => (index <= at + 1 ? word : replaced(word, mark === '' ? '{}' : mark)))
}

const replaced = ({ written, text, wide }: Value, mark: string): Value => ({
  written,
  text: text.replaceAll(mark, unknown),
  wide: wide.replaceAll(mark, unknown),
})

/** The programs that `find FOLDER -exec PROGRAM {} ;` starts. */
export const foundPrograms = (words: readonly Value[]): readonly (readonly Value[])[] => {
  if (!/(?:^|\/)find$/.test(words[0]?.text ?? '')) return []
  const first = words[1]?.text ?? ''
  const folder = /^[-(!]/.test(first) ? '.' : first.replace(/\/$/, '')
  return words.flatMap(({ text }, at) => {
    if (!/^-exec(?:dir)?$/.test(text)) return []
    const rest = words.slice(at + 1)
    const end = rest.findIndex((word) => word.text === ';' || word.text === '+')
    const program = (end === -1 ? rest : rest.slice(0, end)).map((word) => ({
      ...word,
      text: word.text.replaceAll('{}', `${folder}/${unknown}`),
      wide: word.wide.replaceAll('{}', `${folder}/${unknown}`),
    }))
    return program.length === 0 ? [] : [program]
  })
}
