import type { Report, VerdictKind } from '../../model.ts'
import { gatedVerdicts } from '../selection.ts'

/** In front of the first line where pictures are shown. They differ in shape, not just in colour, and the words say the same. */
const marks: Readonly<Record<VerdictKind, string>> = {
  regression: '🔴',
  warning: '⚠️',
  improvement: '🚀',
  unchanged: '✅',
  inconclusive: '❔',
  invalid: '❌',
  none: 'ℹ️',
}

/** The mark of one verdict. */
export const markOfKind = (kind: VerdictKind): string => marks[kind]

/** The mark of a run: a slowdown below the floor gets one of its own. */
export const markOf = (report: Report): string => {
  const { kind } = report.verdict
  const isBelowFloor = gatedVerdicts(report).some(({ because }) => because === 'below-floor')
  return kind === 'unchanged' && isBelowFloor ? '🔸' : marks[kind]
}
