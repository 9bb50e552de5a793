import type { Report } from '../../model.ts'
import { warnOnly } from '../../report/creep/warn-only.ts'
import { type CreepCache, restorePoints, savePoints } from './cache.ts'
import { pointsOf } from './points.ts'
import { trendsOf } from './trends.ts'

/** What `since` comes to in a job. */
export type SinceRequest = {
  /** As it was given. */
  readonly since: string
  /** What this run was compared with; undefined: it has a base of its own. */
  readonly anchor: string | undefined
  readonly limit: number
  /** Whether this is a run of the default branch, which measured the commit of its event: only that may write what others read. */
  readonly mayStore: boolean
}

/**
 * The report with what runs of the default branch measured against the anchor. A run that was itself compared with the anchor can
 * only warn; if it is one of the default branch, its figures are stored for later runs. Never throws.
 */
export const withCreep = async (
  report: Report,
  request: SinceRequest,
  cache: CreepCache | undefined,
): Promise<Report> => {
  const { since, anchor, limit, mayStore } = request
  const marked = warnOnly(report, { since, ...(anchor !== undefined && { anchor }), limit, trends: [] })
  if (cache === undefined) return marked
  const stored = await restorePoints(cache)
  const own = pointsOf(marked)
  // A re-run measures the same commit again; both are figures of it.
  const all = [...(stored ?? []), ...own]
  // Without the earlier ones, a new entry would hide them.
  if (stored !== undefined && own.length > 0 && mayStore && isCommitted(marked)) await savePoints(all, cache)
  const trends = stored === undefined && own.length === 0 ? [] : trendsOf(marked, all)
  return { ...marked, creep: { since, ...(anchor !== undefined && { anchor }), limit, trends } }
}

const isCommitted = ({ projects = [] }: Report): boolean =>
  projects.every(({ head }) => (head.uncommittedFiles ?? 0) === 0)
