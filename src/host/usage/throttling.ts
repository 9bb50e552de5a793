import { withParents } from '../process/cgroups.ts'
import { type Group, runNameIn } from '../process/run-group.ts'
import { textAt, valueOf } from './text.ts'

/** What a quota of processor time did to one group, since the group was made. */
export type Throttling = {
  readonly path: string
  /** Periods in which the group ran. */
  readonly periods: number
  /** Those in which it used up its quota. */
  readonly throttledPeriods: number
  /** Summed over processors. */
  readonly throttledMs: number
}

/**
 * That of the group of this process, of all above it, and of the group with the name of the run, if there is one; a group
 * without a quota counts no periods. Undefined where no group of the processor can be read.
 */
export const readThrottling = (groups: readonly Group[]): readonly Throttling[] | undefined => {
  const own =
    groups.find(({ controllers }) => controllers.includes('cpu')) ??
    groups.find(({ controllers }) => controllers.includes('unified'))
  if (own === undefined) return undefined
  const run = runNameIn(groups)
  const paths = [...withParents(own.path), ...(run === undefined ? [] : [`/${run}`])]
  return paths.flatMap((path) => parseThrottling(path, textAt(own.mount, `${path}/cpu.stat`)) ?? [])
}

/** Version 1 counts nanoseconds, version 2 microseconds; the group at the top of version 2 has no quota. */
const parseThrottling = (path: string, text: string): Throttling | undefined => {
  const [periods, throttledPeriods] = [valueOf(text, 'nr_periods'), valueOf(text, 'nr_throttled')]
  if (periods === undefined || throttledPeriods === undefined) return undefined
  const [nanoseconds, microseconds] = [valueOf(text, 'throttled_time'), valueOf(text, 'throttled_usec')]
  const throttledMs = nanoseconds === undefined ? (microseconds ?? 0) / 1e3 : nanoseconds / 1e6
  return { path, periods, throttledPeriods, throttledMs }
}

/**
 * Between two readings, that of the group which lost the largest share of its periods; no periods without a quota. Where none
 * lost any, that of a group with a quota: it held, even though nothing ran into it.
 */
export const throttledBetween = (
  before: readonly Throttling[],
  after: readonly Throttling[],
): Omit<Throttling, 'path'> => {
  const changes = after.flatMap((now) => {
    const then = before.find(({ path }) => path === now.path)
    return then === undefined ? [] : [difference(then, now)]
  })
  const share = ({ periods, throttledPeriods }: Omit<Throttling, 'path'>): number =>
    periods > 0 ? throttledPeriods / periods : 0
  const [worst] = changes.toSorted((a, b) => share(b) - share(a) || b.periods - a.periods)
  return worst ?? { periods: 0, throttledPeriods: 0, throttledMs: 0 }
}

const difference = (then: Throttling, now: Throttling): Omit<Throttling, 'path'> => ({
  periods: now.periods - then.periods,
  throttledPeriods: now.throttledPeriods - then.throttledPeriods,
  throttledMs: now.throttledMs - then.throttledMs,
})
