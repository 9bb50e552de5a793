import { limitPercent } from '../../analysis/numbers.ts'
import type { BenchmarkReport, CreepPoint, Creep, CreepTrend, Report } from '../../model.ts'
import { capitalized, signedPercent } from '../numbers.ts'
import { buildName } from './labels.ts'

/** More benchmarks are not listed; report.html has all of them. */
const mostListed = 6

/**
 * How the default branch compares with a fixed commit, as sentences of plain text, one for each gated benchmark; empty where
 * nobody asked for it.
 */
export const creepSentences = (report: Report): readonly string[] => {
  const { creep } = report
  if (creep === undefined) return []
  const gated = report.benchmarks.filter((each) => each.gated && each.comparison !== undefined)
  if (creep.anchor !== undefined)
    return gated.flatMap((benchmark) => sinceBefore(report, benchmark, creep)).slice(0, mostListed)
  const known = gated.flatMap((benchmark) => sentenceOf(report, benchmark, creep))
  return [...known.slice(0, mostListed), ...unknownSentence(creep, gated)]
}

/** One sentence for all that are not known, where no other says anything. */
const unknownSentence = (creep: Creep, gated: readonly BenchmarkReport[]): readonly string[] => {
  const trends = gated.flatMap(({ id }) => trendOf(creep, id) ?? [])
  const reasons = new Set(trends.flatMap(({ unknown }) => unknown?.['points'] ?? []))
  if (trends.some(({ points }) => points.length > 0) || reasons.size === 0) return []
  return [
    `How the default branch compares with ${creep.since} is not known here: ${[...reasons].join('; ')}.`,
  ]
}

const trendOf = ({ trends }: Creep, id: string): CreepTrend | undefined =>
  trends.find(({ benchmark }) => benchmark === id)

/**
 * Whether the last of the points is what this run measured against the anchor itself, on whatever branch. It is not where that was not
 * fit to be kept: then all points are of runs before it.
 */
export const endsWithThisRun = (
  { anchor }: Creep,
  { comparison }: BenchmarkReport,
  points: readonly CreepPoint[],
): boolean => anchor !== undefined && points.length > 0 && points.at(-1)?.slowdown === comparison?.slowdown

/** What this run measured since the anchor, and the default branch before it. */
const sinceBefore = (report: Report, benchmark: BenchmarkReport, creep: Creep): readonly string[] => {
  const points = trendOf(creep, benchmark.id)?.points ?? []
  const [before, last] = [points.at(-2), points.at(-1)]
  if (before === undefined || last === undefined || before.anchorCommit !== last.anchorCommit) return []
  if (!endsWithThisRun(creep, benchmark, points)) return []
  const name = capitalized(buildName(report, benchmark))
  return [
    `${name}: ${signedPercent(last.slowdown)} since ${last.anchor}; the default branch was ${measured(before)}.`,
  ]
}

const sentenceOf = (report: Report, benchmark: BenchmarkReport, creep: Creep): readonly string[] => {
  const last = trendOf(creep, benchmark.id)?.points.at(-1)
  if (last === undefined) return []
  const name = capitalized(buildName(report, benchmark))
  const own = benchmark.comparison?.slowdown
  const here = own === undefined ? '' : `${signedPercent(own)} here; `
  return [
    `${name}: ${here}the default branch is ${signedPercent(last.slowdown, creep.limit)} since ${last.anchor} (measured ${last.at.slice(0, 10)}); the limit is ${limitText(own, last, creep)}${beyond(own, last, creep)}.`,
  ]
}

const measured = ({ slowdown, at }: CreepPoint): string => `${signedPercent(slowdown)} on ${at.slice(0, 10)}`

/** With as many decimals as the figures beside it. */
const limitText = (own: number | undefined, last: CreepPoint, { limit }: Creep): string =>
  limitPercent(limit, last.slowdown, togetherOf(own, last))

/** Ratios of pairs multiply: each has its own machine in both members. */
const togetherOf = (own: number | undefined, { slowdown }: CreepPoint): number =>
  (1 + slowdown) * (1 + (own ?? 0)) - 1

const beyond = (own: number | undefined, last: CreepPoint, { limit }: Creep): string => {
  if (last.slowdown > limit) return ', which it exceeds'
  const together = togetherOf(own, last)
  return own !== undefined && own > 0 && together > limit
    ? `, which both together exceed (${signedPercent(together, limit)})`
    : ''
}
