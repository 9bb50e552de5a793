import type { Creep, Report } from '../../model.ts'
import { withoutRegressions } from '../without-regressions.ts'

/** The report of a run that was compared with a fixed commit: it can only warn, because no single change is to blame. */
export const warnOnly = (report: Report, creep: Creep): Report => {
  const { anchor } = creep
  const marked = { ...report, creep }
  if (anchor === undefined) return marked
  return withoutRegressions(marked, ({ reason }) => ({
    kind: 'warning',
    because: 'crept',
    reason: `${reason}; all of it since ${anchor}, so it only warns`,
  }))
}
