import { pairsNeeded } from '../../analysis/limits.ts'
import type { StudyReport } from '../../model.ts'

/** What the ratios of a study are, and which rows have none; undefined: no row has one. */
export const studyNote = ({ rows, reference }: StudyReport): string | undefined => {
  const compared = rows.filter(({ ratio }) => ratio !== undefined)
  if (compared.length === 0) return undefined
  const what = `"to ${reference}" is the median of the ratios of both times, round by round.`
  return [
    what,
    ...(compared.some(({ ranked }) => ranked)
      ? ['Where its interval contains 1.00×, no difference is shown.']
      : []),
    ...(compared.some(({ ranked }) => !ranked)
      ? [`Rows with fewer than ${pairsNeeded} common rounds are not ranked.`]
      : []),
  ].join(' ')
}
