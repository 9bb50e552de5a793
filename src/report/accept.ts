import type { Acceptance, Report } from '../model.ts'
import { hasRegression, withoutRegressions } from './without-regressions.ts'

/** The label of a pull request by which its slowdown is accepted. */
export const acceptingLabel = 'build-time: accepted'

/**
 * The report with every regression turned into a warning that names who accepted it. Anything else stays: a head that does not
 * build is not accepted by a label about its time. A study, which judges rows and no pull request, stays as it is.
 */
export const accept = (report: Report, accepted: Acceptance): Report => {
  if (report.study !== undefined || !hasRegression(report)) return report
  const { by, at } = accepted
  const clause = `accepted by ${by}, who set the label "${acceptingLabel}" on ${at.slice(0, 10)}`
  const lighter = withoutRegressions(report, ({ reason }) => ({
    kind: 'warning',
    because: 'accepted',
    reason: `${reason}; ${clause}`,
  }))
  return { ...lighter, accepted }
}
