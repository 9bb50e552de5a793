import type { StudyRow } from '../model.ts'
import { medianOf } from '../analysis/statistics.ts'
import { list, ratio } from '../report/numbers.ts'

/** What the ranked rows of one value say together. */
export type Tendency = {
  readonly value: string
  /** `mixed`: not the same in all of them. */
  readonly kind: 'slower' | 'faster' | 'same' | 'mixed'
  /** Median of their ratios. */
  readonly ratio: number
}

/** What each value but the reference does in a scenario, where it is ranked in all rows that have a time. */
export const tendenciesOf = (
  rows: readonly StudyRow[],
  reference: string,
  scenario: string,
): readonly Tendency[] => {
  const own = rows.filter((row) => row.scenario === scenario && row.value !== reference)
  return [...new Set(own.map(({ value }) => value))].flatMap((value) => {
    const compared = own.filter((row) => row.value === value && row.ratio !== undefined)
    const middle = medianOf(compared.flatMap((row) => row.ratio ?? []))
    if (middle === undefined || !compared.every(({ ranked }) => ranked)) return []
    const kinds = new Set(compared.map(kindOf))
    const [kind = 'mixed'] = kinds.size === 1 ? kinds : []
    return [{ value, kind, ratio: middle }]
  })
}

const kindOf = ({ low = 0, high = Infinity }: StudyRow): 'slower' | 'faster' | 'same' => {
  if (low > 1) return 'slower'
  return high < 1 ? 'faster' : 'same'
}

/**
 * One sentence on what each value does in a scenario compared with the reference; undefined when no row is ranked. A value
 * is slower or faster when the whole interval of each of its rows says so.
 */
export const comparisonSentence = (
  rows: readonly StudyRow[],
  reference: string,
  scenario: string,
): string | undefined => {
  const tendencies = tendenciesOf(rows, reference, scenario)
  const named = (kind: Tendency['kind']): readonly Tendency[] =>
    tendencies.filter((each) => each.kind === kind)
  const timed = (kind: 'slower' | 'faster'): readonly string[] =>
    named(kind).length === 0
      ? []
      : [
          `${list(named(kind).map(({ value, ratio: by }) => `${value} (${ratio(by)})`))} ${isOrAre(named(kind))} ${kind} than ${reference}`,
        ]
  const plain = (kind: 'same' | 'mixed', text: string): readonly string[] =>
    named(kind).length === 0 ? [] : [`${text} ${list(named(kind).map(({ value }) => value))}`]
  const clauses = [
    ...timed('slower'),
    ...timed('faster'),
    ...plain('same', 'no difference is shown for'),
    ...plain('mixed', 'it depends on engine and project for'),
  ]
  return clauses.length === 0 ? undefined : `In ${scenario}, ${clauses.join('; ')}.`
}

const isOrAre = (several: readonly unknown[]): string => (several.length === 1 ? 'is' : 'are')

/** The same for several scenarios, in this order. */
export const comparisonSentences = (
  rows: readonly StudyRow[],
  reference: string,
  scenarios: readonly string[],
): readonly string[] => scenarios.flatMap((scenario) => comparisonSentence(rows, reference, scenario) ?? [])
