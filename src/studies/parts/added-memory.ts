import type { Measurement } from '../../model.ts'
import type { ColumnValue } from '../study.ts'
import { unknownCounter } from './unknown-counter.ts'

/**
 * By how much the memory of the run grew at most during one of these builds, in bytes, page cache included. What was there
 * before is not that of the build: the page cache of earlier ones, and the daemons of other engines. The names are those of
 * the two counters.
 */
export const mostAdded = (
  builds: readonly Measurement[],
  { before, peak }: { readonly before: string; readonly peak: string },
): ColumnValue => {
  const added = builds.flatMap(({ counters }) => {
    const [from, to] = [counters[before], counters[peak]]
    return from === undefined || to === undefined ? [] : [Math.max(0, to - from)]
  })
  return added.length === 0 ? { unknown: unknownCounter(builds, peak) } : Math.max(...added)
}
