import { causeName } from '../../../analysis/causes/cause-words.ts'
import { percent, signedDuration } from '../../../analysis/numbers.ts'
import type { Cause, Causes, Comparison } from '../../../model.ts'
import { capitalized, sentence } from '../../numbers.ts'
import { element, type Markup } from './markup.ts'
import { table } from './table.ts'

/** What explains a change, and how much of it; nothing where nothing surely changed. */
export const causesOf = (comparison: Comparison | undefined): readonly Markup[] => {
  const { causes, cause } = comparison ?? {}
  const clause = cause === undefined ? [] : [element('p', {}, [sentence(capitalized(cause))])]
  if (causes === undefined || causes.phases.length + causes.named.length === 0) return clause
  const reason = causes.unknown?.['named']
  return [
    ...clause,
    causeTable(causes),
    ...(reason === undefined
      ? []
      : [element('p', { class: 'dim' }, [`The cause is unknown: ${sentence(reason)}`])]),
  ]
}

const causeTable = (causes: Causes): Markup => {
  const { changeMs, phases, named, unexplainedMs } = causes
  const row = (what: string, ms: number, place: string): readonly string[] => [
    what,
    signedDuration(ms),
    changeMs === 0 ? '~' : percent(ms / changeMs),
    place,
  ]
  return table(
    {
      caption: 'What explains the change: phases that surely changed, then causes.',
      columns: [
        { title: 'what', kind: 'text' },
        { title: 'change', kind: 'number' },
        { title: 'of all', kind: 'number' },
        { title: 'where', kind: 'text' },
      ],
      rows: [
        row('all', changeMs, ''),
        ...phases.map((each) => row(`phase ${each.phase}`, each.changeMs, '')),
        ...named.map((cause) => row(causeName(cause), cause.changeMs, placeOf(cause))),
        row('not explained', unexplainedMs, ''),
      ],
    },
    'Causes',
  )
}

const placeOf = ({ place }: Cause): string => {
  if (place === undefined) return ''
  return place.line === undefined ? place.file : `${place.file}:${place.line}`
}
