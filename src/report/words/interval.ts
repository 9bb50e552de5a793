import { intervalConfidence } from '../../analysis/confidence.ts'
import { pairsNeeded } from '../../analysis/limits.ts'
import { percent } from '../../analysis/numbers.ts'
import type { Report } from '../../model.ts'

/** The title of the column of intervals: `90% interval`, or `interval` where the looks are not known. */
export const intervalTitle = (report: Pick<Report, 'rules'>): string => {
  const confidence = confidenceOf(report)
  return confidence === undefined ? 'interval' : `${whole(confidence)} interval`
}

/** The same for a caption: `interval of each change (90% after up to 4 looks)`. */
export const intervalCaption = (report: Pick<Report, 'rules'>): string => {
  const confidence = confidenceOf(report)
  const label = 'interval of each change'
  return confidence === undefined ? label : `${label} (${whole(confidence)} ${afterLooks(report)})`
}

/** What an interval promises, as a clause; undefined where the looks are not known. */
export const intervalPromise = (report: Pick<Report, 'rules'>): string | undefined => {
  const confidence = confidenceOf(report)
  if (confidence === undefined) return undefined
  return `it holds the true change in at least ${percent(confidence)} of such runs, ${afterLooks(report)}`
}

const confidenceOf = ({ rules }: Pick<Report, 'rules'>): number | undefined =>
  rules === undefined ? undefined : intervalConfidence(rules.looks)

const whole = (share: number): string => `${Math.round(share * 100)}%`

/** Looks at fewer pairs have no interval. */
const afterLooks = ({ rules }: Pick<Report, 'rules'>): string => {
  const looks = rules?.looks.filter((pairs) => pairs >= pairsNeeded).length ?? 1
  return looks === 1 ? 'at its only look' : `after up to ${looks} looks`
}
