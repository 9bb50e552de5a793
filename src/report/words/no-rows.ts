import type { Because, Report } from '../../model.ts'
import { measuredCode, nothingToBuild } from '../selection.ts'

/** What stands in place of a table without rows: why nothing was built. The lines above it have the whole reason. */
export const noRows = (report: Report): string => {
  const { complete, legs, verdict } = report
  if (nothingToBuild(report)) return 'Nothing had to be built.'
  const cause =
    verdict.because === 'head-does-not-build'
      ? `${measuredCode(report)} cannot be built`
      : causes[verdict.because]
  if (cause !== undefined) return `Nothing was built, because ${cause}.`
  if (legs !== undefined) return 'Nothing was built in any part that left a report.'
  return complete ? 'No benchmark was planned.' : 'Nothing was built before the run stopped.'
}

/** What a run can know before it has planned anything. */
const causes: Readonly<Partial<Record<Because, string>>> = {
  'base-does-not-build': 'the base cannot be built',
  'base-without-dockerfile': 'the base has no Dockerfile',
}
