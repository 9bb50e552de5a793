import { median } from 'simple-statistics'
import type { Limits, Measurement } from '../model.ts'
import { type MemberPair, memberPairsOf } from './pairs-of.ts'

/** A shift of this much between the two revisions is the machine's, unless the head itself used more processor time. */
const largestShift = 0.05

/** Processor time that the hypervisor gave to others, more in one revision than in the other. */
export type Disturbance = {
  /** The revision that lost more. */
  readonly of: 'base' | 'head'
  /** A clause. */
  readonly reason: string
}

/**
 * Whether the machine favoured one revision; undefined when it did not, or when nothing is known.
 *
 * The measure is the share of wanted processor time that was withheld, steal / (busy + steal), because a slower build
 * wants more and amounts would blame the machine for it. A benchmark is disturbed when the median over its pairs of the
 * head's share less the base's is beyond 5 percentage points. A head that uses more processor time than the threshold
 * allows is slower by its own doing, and asks for more than it gets: that is not a disturbance.
 */
export const disturbanceOf = (
  builds: readonly Measurement[],
  benchmark: string,
  { failThreshold }: Pick<Limits, 'failThreshold'>,
): Disturbance | undefined => {
  const pairs = memberPairsOf(builds, benchmark)
  const shift = stealShiftOf(pairs)
  if (shift === undefined || Math.abs(shift) <= largestShift) return undefined
  const of = shift > 0 ? 'head' : 'base'
  if (of === 'head' && usedRatioOf(pairs) >= 1 + failThreshold) return undefined
  const points = (Math.abs(shift) * 100).toFixed(0)
  return {
    of,
    reason: `the hypervisor withheld ${points} percentage points more processor time from the ${of}'s builds`,
  }
}

/** Median over the pairs of the head's withheld share less the base's; undefined where no pair has the counters. */
export const stealShiftOf = (pairs: readonly MemberPair[]): number | undefined => {
  const shifts = pairs.flatMap(({ base, head }) => {
    const [before, after] = [stolenShare(base), stolenShare(head)]
    return before === undefined || after === undefined ? [] : [after - before]
  })
  return shifts.length === 0 ? undefined : median(shifts)
}

const stolenShare = ({ counters }: Measurement): number | undefined => {
  const { machineBusyMs: busy, machineStealMs: steal } = counters
  return busy === undefined || steal === undefined || busy + steal <= 0 ? undefined : steal / (busy + steal)
}

/** Median ratio of the processor time used, head / base. */
const usedRatioOf = (pairs: readonly MemberPair[]): number => {
  const ratios = pairs.flatMap(({ base, head }) => {
    const [before, after] = [base.counters['machineBusyMs'], head.counters['machineBusyMs']]
    return before === undefined || after === undefined || before <= 0 ? [] : [after / before]
  })
  return ratios.length === 0 ? 1 : median(ratios)
}
