import { pairsNeeded } from '../../analysis/limits.ts'
import type { StudyRow } from '../../model.ts'
import { list, sentence } from '../../report/numbers.ts'
import { comparisonSentences } from '../parts/advice.ts'

/** What follows from whether tests with the race detector ended, and from what they took. */
export const raceAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))]
  return [
    ...hangAdvice(rows.filter(({ value }) => value !== 'no-race')),
    ...comparisonSentences(rows, reference, scenarios),
  ]
}

/** Those without a remedy: whether the detector needs a session, they alone show. */
const withoutSession = ['race', 'race-without-session']

const hangAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const attempts = rows.flatMap(({ value, attempts: own }) => own.map((attempt) => ({ value, attempt })))
  const without = rows.filter(({ value }) => withoutSession.includes(value))
  const [unbuilt] = withoutSession.flatMap((value) => neverBuilt(without, value) ?? [])
  if (unbuilt !== undefined)
    return [sentence(`${unbuilt.value} was never built: ${unbuilt.unknown?.['sample']}`)]
  const failed = attempts.filter(({ attempt }) => attempt.durationMs === undefined)
  const [first] = failed
  if (first !== undefined)
    return [
      sentence(
        `${failed.length} of ${attempts.length} builds with -race gave no time, the first with ${first.value}: ${first.attempt.failure ?? first.attempt.lost ?? 'its message is not known'}`,
      ),
    ]
  const counts = withoutSession.map((value) => attempts.filter((each) => each.value === value).length)
  if (counts.some((number) => number < pairsNeeded)) return []
  const engines = new Set(without.flatMap((row) => (row.attempts.length === 0 ? [] : row.engine)))
  return [
    `All ${attempts.length} builds with -race ended on ${list([...engines])}, ${counts.reduce((sum, number) => sum + number, 0)} of them without a user session or D-Bus and without a remedy: no hang was seen, so none of the remedies was needed here.`,
  ]
}

/** Its first row, when no engine and no scenario built the value. */
const neverBuilt = (rows: readonly StudyRow[], value: string): StudyRow | undefined => {
  const own = rows.filter((row) => row.value === value)
  return own.every(({ attempts, unknown }) => attempts.length === 0 && unknown?.['sample'] !== undefined)
    ? own[0]
    : undefined
}
