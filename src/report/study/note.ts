import { pairsNeeded } from '../../analysis/limits.ts'
import type { StudyReport, StudyRow } from '../../model.ts'

/** What the ratios of a study are, and which rows have none; undefined: no row has one. */
export const studyNote = ({ rows, reference }: StudyReport): string | undefined => {
  const compared = rows.filter(({ ratio }) => ratio !== undefined)
  if (compared.length === 0) return undefined
  return [
    `"to ${reference}" is the ratio of both times, ${centreText(compared)}.`,
    ...(compared.some(({ ranked }) => ranked)
      ? ['Where the interval of the median contains 1.00×, no difference is shown.']
      : []),
    ...(compared.filter(({ ranked }) => ranked).length > 1
      ? [
          'The 95% are those of each row by itself: of 20 rows without any difference, one may be called slower or faster.',
        ]
      : []),
    ...(compared.some(({ ranked }) => !ranked)
      ? [`Rows with fewer than ${pairsNeeded} common rounds are not ranked.`]
      : []),
  ].join(' ')
}

/** As `centreOf` computes it from the rounds in which both have a time. */
const centreText = (rows: readonly StudyRow[]): string => {
  const counts = rows.map(({ pairs = 0 }) => pairs)
  const median = counts.some((pairs) => pairs % 2 === 0) ? ['the median over the rounds'] : []
  const odd = counts.some((pairs) => pairs > 1 && pairs % 2 === 1)
    ? [
        `${median.length === 0 ? '' : 'over an odd number of rounds '}the mean of two medians, of the rounds that began with the reference and of the others`,
      ]
    : []
  const one = counts.includes(1) ? [oneText(counts)] : []
  return [...median, ...odd, ...one].join('; ')
}

const oneText = (counts: readonly number[]): string =>
  counts.every((pairs) => pairs === 1)
    ? 'in the one round in which both have a time'
    : 'where only one round has both, that of this round'
