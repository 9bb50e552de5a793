import { compare } from '../../analysis/comparison.ts'
import { studyPairs, whyUntypical } from '../../analysis/study/study-pairs.ts'
import type { StudyRow } from '../../model.ts'
import { count, ratioBound, ratioWithin } from '../../report/numbers.ts'

/** A row whose bounds say how it compares with another one. Nothing else may be called slower or faster. */
export type Compared = StudyRow & { readonly ratio: number; readonly low: number; readonly high: number }

/** `same`: the bounds contain 1, so no difference is shown. */
export type Direction = 'slower' | 'faster' | 'same'

/** Those that are compared with the reference, in six rounds or more. The reference itself is not among them. */
export const comparedIn = (rows: readonly StudyRow[]): readonly Compared[] =>
  rows.flatMap((row) => {
    const { ranked, ratio, low, high } = row
    return !ranked || ratio === undefined || low === undefined || high === undefined
      ? []
      : [{ ...row, ratio, low, high }]
  })

export const directionOf = ({ low, high }: Pick<Compared, 'low' | 'high'>): Direction => {
  if (low > 1) return 'slower'
  return high < 1 ? 'faster' : 'same'
}

export const isSlower = (row: Compared): boolean => directionOf(row) === 'slower'

/** No part of the comparison depends on them: they are for verdicts. */
const noLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 }

/**
 * The second row compared with the first, round by round, by the method of the gate; undefined below six rounds that both
 * have, and where one lost too many. For rows that the study does not compare itself because neither is the reference.
 */
export const against = (base: StudyRow, row: StudyRow): Compared | undefined => {
  if (whyUntypical(base) !== undefined || whyUntypical(row) !== undefined) return undefined
  const { slowdown, low, high } = compare(studyPairs(base.attempts, row.attempts), noLimits)
  return slowdown === undefined || low === undefined || high === undefined
    ? undefined
    : { ...row, ranked: true, ratio: 1 + slowdown, low: 1 + low, high: 1 + high }
}

/** As in `1.42× (1.20× to 1.60×)`. */
export const timesText = ({ ratio, low, high }: Compared): string =>
  `${ratioWithin(ratio, { low, high })} (${ratioBound(low)} to ${ratioBound(high)})`

/** The one that is surely slower by most; undefined: none is. */
export const slowestOf = (rows: readonly Compared[]): Compared | undefined =>
  rows.filter(isSlower).toSorted((one, other) => other.low - one.low)[0]

/** As in `slower in 1 of 2 rows`. */
export const slowerText = (rows: readonly Compared[]): string =>
  `slower in ${rows.filter(isSlower).length} of ${count(rows.length, 'row')}`

/** As in `tiny/layers on podman`. */
export const placeText = ({ project, engine }: Pick<StudyRow, 'project' | 'engine'>): string =>
  `${project} on ${engine}`
