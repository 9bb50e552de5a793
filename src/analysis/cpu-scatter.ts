import type { Measurement } from '../model.ts'
import { centreOf, logRatio, memberPairsOf, type MemberPair, type Pair } from './pairs-of.ts'
import { standardDeviationOf } from './statistics.ts'

/**
 * How quiet two measures of the same pairs are: the standard deviation of the ratios head / base from pair to pair, on the log
 * scale, so that 0.05 is about 5%. A change that is the same in every pair does not add to it, so this is also what pairs of
 * identical revisions would scatter by.
 */
export type CpuScatter = {
  /** Of wall time. */
  readonly wall: number
  /** Of the processor time of the build, which waiting, for a disk or for others, is no part of. */
  readonly cpu: number
  /** Centre of the paired ratios of processor time − 1. */
  readonly cpuSlowdown: number
  /** Pairs in which both are known. */
  readonly pairs: number
}

/** The least for a standard deviation that says something. */
const fewestPairs = 3

/**
 * Wall time beside processor time, over the pairs of a benchmark in which both builds have both; undefined: there are too few.
 * It describes a run, and no verdict reads it: a build that waits longer, as for a download, takes no more processor time.
 */
export const cpuScatterOf = (
  measurements: readonly Measurement[],
  benchmark: string,
): CpuScatter | undefined => {
  const known = memberPairsOf(measurements, benchmark).filter(hasBoth)
  const wall = known.map((pair) => timesOf(measurements, pair, ({ durationMs }) => durationMs))
  const cpu = known.map((pair) => timesOf(measurements, pair, cpuMsOf))
  const [wallScatter, cpuScatter] = [wall, cpu].map((pairs) => standardDeviationOf(pairs.map(logRatio)))
  const centre = centreOf(cpu, logRatio)
  if (known.length < fewestPairs || centre === undefined) return undefined
  if (wallScatter === undefined || cpuScatter === undefined) return undefined
  return { wall: wallScatter, cpu: cpuScatter, cpuSlowdown: Math.expm1(centre), pairs: known.length }
}

/** A head that was killed took at least its time, and how much of a processor is not known. */
const hasBoth = ({ base, head }: MemberPair): boolean =>
  [base, head].every((build) => build.failure === undefined && isPlausible(cpuMsOf(build)))

/** In ms. A report of a stranger may hold any number. */
const isPlausible = (ms: number): boolean => ms >= 0.001 && ms <= 1e12

const cpuMsOf = ({ counters }: Measurement): number => counters['buildCpuMs'] ?? 0

const timesOf = (
  measurements: readonly Measurement[],
  { base, head }: MemberPair,
  msOf: (build: Measurement) => number,
): Pair => ({
  baseMs: msOf(base),
  headMs: msOf(head),
  headFirst: measurements.indexOf(head) < measurements.indexOf(base),
})
