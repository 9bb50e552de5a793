import type { DisturbanceKind, Limits, Measurement } from '../model.ts'
import { disturbanceKinds, type Found, lookFor } from './disturbances.ts'
import { type MemberPair, memberPairsOf } from './pairs-of.ts'
import { medianOf } from './statistics.ts'

/** A shift of this much between the two revisions is the machine's, unless the head itself used more. */
const largestShift = 0.05

/** What disturbed the builds of one revision more than those of the other. */
export type Disturbance = {
  /** The revision that was disturbed more. */
  readonly of: 'base' | 'head'
  /** A clause. */
  readonly reason: string
}

/**
 * Whether the machine favoured one revision; undefined when it did not, or when nothing is known.
 *
 * The measure is a share for each kind of disturbance, because a slower build is disturbed for longer and amounts would
 * blame the machine for it. A benchmark is disturbed when the median over its pairs of the head's share less the base's is
 * beyond 5 percentage points. A head that itself uses more processor time than the threshold allows, or more of what it was
 * short of, is slower by its own doing: that is not a disturbance. If several kinds are, the largest shift is given.
 */
export const disturbanceOf = (
  builds: readonly Measurement[],
  benchmark: string,
  { failThreshold }: Pick<Limits, 'failThreshold'>,
): Disturbance | undefined => {
  const pairs = memberPairsOf(builds, benchmark)
  const [largest] = disturbanceKinds
    .map((kind) => ({ kind, shift: shiftOf(pairs, kind) ?? 0 }))
    .filter(({ shift }) => Math.abs(shift) > largestShift)
    .filter(({ kind, shift }) => shift < 0 || !usedMoreItself(pairs, kind, 1 + failThreshold))
    .toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift))
  if (largest === undefined) return undefined
  const of = largest.shift > 0 ? 'head' : 'base'
  return { of, reason: reasonOf(largest.kind, of, pointsText(largest.shift)) }
}

/** A share in percentage points without its sign, as precisely as the details have it: 0.097 is `9.7`. */
const pointsText = (shift: number): string => String(Number((Math.abs(shift) * 100).toFixed(1)))

/** Median over the pairs of the head's withheld share less the base's; undefined where no pair has the counters. */
export const stealShiftOf = (pairs: readonly MemberPair[]): number | undefined =>
  medianOf(shiftsOf(pairs, 'steal'))

/** Undefined where most pairs do not show it: a few of them would speak for all. */
const shiftOf = (pairs: readonly MemberPair[], kind: DisturbanceKind): number | undefined => {
  const shifts = shiftsOf(pairs, kind)
  return shifts.length * 2 > pairs.length ? medianOf(shifts) : undefined
}

const shiftsOf = (pairs: readonly MemberPair[], kind: DisturbanceKind): readonly number[] =>
  pairs.flatMap((pair) => (kind === 'steal' ? stealShiftIn(pair) : shiftIn(pair, kind)) ?? [])

/** For steal, every share counts. */
const stealShiftIn = ({ base, head }: MemberPair): number | undefined => {
  const [before, after] = [stolenShare(base), stolenShare(head)]
  return before === undefined || after === undefined ? undefined : after - before
}

/**
 * For the other kinds, a difference counts only if the build that has more of it is beyond the limits. What is unknown
 * in one build is unknown for the pair.
 */
const shiftIn = ({ base, head }: MemberPair, kind: DisturbanceKind): number | undefined => {
  const [before, after] = [lookFor(kind, base), lookFor(kind, head)]
  if (before === undefined || after === undefined) return undefined
  if (!before.isBeyond && !after.isBeyond) return 0
  const [othersBefore, othersAfter] = [othersRate(before, base), othersRate(after, head)]
  const shift =
    countedShare(after, othersAfter < othersBefore / 2) - countedShare(before, othersBefore < othersAfter / 2)
  const more = shift > 0 ? after : before
  return more.isBeyond ? shift : 0
}

/**
 * A build below the limits counts as 0 only where others did less than half as much as during the other build: else the two
 * are on different sides of a limit without having been disturbed differently.
 */
const countedShare = ({ disturbance, isBeyond }: Found, othersDidLess: boolean): number =>
  isBeyond || !othersDidLess ? disturbance.share : 0

/** How much others used, per time or of the whole, so that it does not depend on how long a build took. */
const othersRate = ({ disturbance }: Found, { durationMs }: Measurement): number => {
  switch (disturbance.kind) {
    case 'disk':
      return disturbance.othersBytes / durationMs
    case 'memory':
      return disturbance.held
    case 'steal':
    case 'cpu':
    case 'quota':
      return disturbance.share
  }
}

const stolenShare = ({ counters }: Measurement): number | undefined => {
  const { machineBusyMs: busy, machineStealMs: steal } = counters
  return busy === undefined || steal === undefined || busy + steal <= 0 ? undefined : steal / (busy + steal)
}

const usedMoreItself = (pairs: readonly MemberPair[], kind: DisturbanceKind, limit: number): boolean => {
  const cpuRatio = medianRatio(pairs, ownCpu) ?? 1
  if (cpuRatio >= limit) return true
  switch (kind) {
    case 'steal':
    case 'cpu':
    case 'quota':
      return false
    // Without the numbers it could be the head's own doing.
    case 'disk':
      return (medianRatio(pairs, ownDisk) ?? limit) >= limit
    case 'memory':
      return (medianRatio(pairs, ownMemory) ?? limit) >= limit
  }
}

type Amount = (build: Measurement) => number | undefined

/** Where what the build used is unknown, that of the machine less what others are known to have used. */
const ownCpu: Amount = ({ counters }) => {
  const { buildCpuMs, machineBusyMs, othersCpuMs = 0 } = counters
  return buildCpuMs ?? (machineBusyMs === undefined ? undefined : machineBusyMs - othersCpuMs)
}

const ownDisk: Amount = ({ counters }) => {
  const { buildReadBytes: read, buildWrittenBytes: written } = counters
  return read === undefined || written === undefined ? undefined : read + written
}

const ownMemory: Amount = ({ counters }) => counters['buildMemoryPeakBytes']

/** Median ratio head / base; undefined where no pair has both. */
const medianRatio = (pairs: readonly MemberPair[], amount: Amount): number | undefined => {
  const ratios = pairs.flatMap(({ base, head }) => {
    const [before, after] = [amount(base), amount(head)]
    return before === undefined || after === undefined || before <= 0 ? [] : [after / before]
  })
  return medianOf(ratios)
}

const reasonOf = (kind: DisturbanceKind, of: 'base' | 'head', points: string): string => {
  const more = `${points} percentage points more`
  switch (kind) {
    case 'steal':
      return `the hypervisor withheld ${more} processor time from the ${of}'s builds`
    case 'cpu':
      return `other programs used ${more} of the processors during the ${of}'s builds`
    case 'disk':
      return `the ${of}'s builds spent ${more} of their time waiting for disks that others used`
    case 'memory':
      return `the ${of}'s builds spent ${more} of their time waiting for memory that others held`
    case 'quota':
      return `a quota of processor time stopped the ${of}'s builds in ${more} of its periods`
  }
}
