import type { StudyRow } from '../../model.ts'
import { count, list, ratioBound } from '../../report/numbers.ts'
import { type Compared, comparedIn, type Direction, directionOf } from './compared.ts'

/** What the compared rows of one value say together. */
type Tendency = {
  readonly value: string
  /** `mixed`: not the same in all of them. */
  readonly kind: Direction | 'mixed'
  readonly rows: readonly Compared[]
  /** Rows of the value that are not compared with the reference. */
  readonly others: number
}

/** What each value but the reference does in a scenario. Values without a compared row are left out. */
export const tendenciesOf = (
  rows: readonly StudyRow[],
  reference: string,
  scenario: string,
): readonly Tendency[] => {
  const own = rows.filter((row) => row.scenario === scenario && row.value !== reference)
  return [...new Set(own.map(({ value }) => value))].flatMap((value) => {
    const all = own.filter((row) => row.value === value)
    const compared = comparedIn(all)
    if (compared.length === 0) return []
    const kinds = new Set(compared.map(directionOf))
    const [first = 'same'] = kinds
    const kind = kinds.size === 1 ? first : 'mixed'
    return [{ value, kind, rows: compared, others: all.length - compared.length }]
  })
}

/**
 * One sentence on what each value does in a scenario compared with the reference; undefined when no row is compared. A value
 * is slower or faster when the whole interval of each of its compared rows says so. `where` begins the sentence.
 */
export const comparisonSentence = (
  rows: readonly StudyRow[],
  reference: string,
  scenario: string,
  where = `In ${scenario}`,
): string | undefined => {
  const tendencies = tendenciesOf(rows, reference, scenario)
  const named = (kind: Tendency['kind']): readonly Tendency[] =>
    tendencies.filter((each) => each.kind === kind)
  const timed = (kind: 'slower' | 'faster'): readonly string[] =>
    named(kind).length === 0
      ? []
      : [`${list(named(kind).map(timedText))} ${isOrAre(named(kind))} ${kind} than ${reference}`]
  const same = named('same').map(({ value, others }) => `${value}${bracketed(othersText(others))}`)
  const clauses = [
    ...timed('slower'),
    ...timed('faster'),
    ...(same.length === 0 ? [] : [`no difference is shown between ${reference} and ${list(same)}`]),
    ...named('mixed').map(mixedText),
  ]
  return clauses.length === 0 ? undefined : `${where}, ${clauses.join('; ')}.`
}

const isOrAre = (several: readonly unknown[]): string => (several.length === 1 ? 'is' : 'are')

/** With the ratio, or the smallest and the largest of several. */
const timedText = ({ value, rows, others }: Tendency): string => {
  const ratios = rows.map((row) => row.ratio)
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
  const times =
    rows.length === 1
      ? ratioBound(least)
      : `${ratioBound(least)} to ${ratioBound(most)} in ${rows.length} rows`
  return `${value}${bracketed([times, ...othersText(others)])}`
}

/** As in `b is slower in 2, faster in 1 and not shown to differ in 1 of 4 rows`. */
const mixedText = ({ value, rows, others }: Tendency): string => {
  const parts = (['slower', 'faster', 'same'] as const).flatMap((kind) => {
    const number = rows.filter((row) => directionOf(row) === kind).length
    return number === 0 ? [] : [`${kind === 'same' ? 'not shown to differ' : kind} in ${number}`]
  })
  return `${value} is ${list(parts)} of ${count(rows.length, 'row')}${bracketed(othersText(others))}`
}

const othersText = (others: number): readonly string[] =>
  others === 0 ? [] : [`${count(others, 'row')} not compared`]

const bracketed = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join('; ')})`)

/** The same for several scenarios, in this order. */
export const comparisonSentences = (
  rows: readonly StudyRow[],
  reference: string,
  scenarios: readonly string[],
): readonly string[] => scenarios.flatMap((scenario) => comparisonSentence(rows, reference, scenario) ?? [])
