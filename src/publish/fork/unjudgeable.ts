import type { Report } from '../../model.ts'
import { isCalibration } from '../../report/calibration.ts'
import { isOfProjects } from '../../report/report-parts.ts'
import { isSelfTest } from '../../report/self-test.ts'

/** What a report is of, as a noun, if its verdicts would be those that it names itself. */
export const unjudgeable = (report: Report): string | undefined => {
  if (report.study !== undefined) return 'a study'
  if (report.advice !== undefined) return 'rewrites'
  if (isCalibration(report)) return 'a calibration'
  if (isSelfTest(report)) return 'a self-test'
  return report.legs === undefined || isOfProjects(report) ? undefined : 'several legs'
}
