import { median } from 'simple-statistics'
import type { Measurement } from '../model.ts'
import { type MemberPair, memberPairsOf } from './pairs-of.ts'

/** A shift of this much between the two revisions is the machine's, not the change's. */
const largestShift = 0.05

/**
 * Why the machine was not itself while a benchmark was measured, as a clause; undefined when it was, or when
 * nothing is known. Looked at is the share of wanted processor time that the hypervisor gave to others, steal / (busy +
 * steal): a slower build wants more, so amounts would blame the machine for it. Contaminated is a benchmark when the
 * median over its pairs of the head's share less the base's is above 5 percentage points.
 */
export const contaminationOf = (
  measurements: readonly Measurement[],
  benchmark: string,
): string | undefined => {
  const shifts = memberPairsOf(measurements, benchmark).flatMap(shiftOf)
  if (shifts.length === 0) return undefined
  const shift = median(shifts)
  return shift > largestShift
    ? `the hypervisor withheld ${(shift * 100).toFixed(0)} percentage points more processor time from the head's builds`
    : undefined
}

const shiftOf = ({ base, head }: MemberPair): readonly number[] => {
  const [before, after] = [stolenShare(base), stolenShare(head)]
  return before === undefined || after === undefined ? [] : [after - before]
}

const stolenShare = ({ counters }: Measurement): number | undefined => {
  const { machineBusyMs: busy, machineStealMs: steal } = counters
  return busy === undefined || steal === undefined || busy + steal <= 0 ? undefined : steal / (busy + steal)
}
