import type { StudyRow } from '../../model.ts'

/** What follows from whether tests with the race detector ended, and from what they took. */
export const raceAdvice = (rows: readonly StudyRow[]): readonly string[] => {
  const tested = rows.filter(({ value, attempts }) => value !== 'no-race' && attempts.length > 0)
  return [...hangAdvice(tested), ...timeAdvice(tested)]
}

const hangAdvice = (tested: readonly StudyRow[]): readonly string[] => {
  const attempts = tested.flatMap((row) => row.attempts.map((attempt) => ({ value: row.value, attempt })))
  if (attempts.length === 0) return []
  const failed = attempts.filter(({ attempt }) => attempt.failure !== undefined)
  const [first] = failed
  if (first !== undefined)
    return [
      `${failed.length} of ${attempts.length} builds with -race did not end well, the first with ${first.value}: ${first.attempt.failure}.`,
    ]
  const without = tested.filter(({ value }) => value === 'race' || value === 'race-without-session')
  return without.length === 0
    ? []
    : [
        `All ${attempts.length} builds with -race ended, also without a user session and D-Bus: the race detector needs neither, so none of the remedies is needed.`,
      ]
}

const timeAdvice = (tested: readonly StudyRow[]): readonly string[] => {
  const row = tested.find(({ value, ratio }) => value === 'race' && ratio !== undefined)
  if (row?.ratio === undefined) return []
  return [
    `-race takes ${row.ratio.toFixed(1)} times as long as plain tests in ${row.scenario}: it compiles every package again with other instructions, so its first build in a cache is the longest.`,
  ]
}
