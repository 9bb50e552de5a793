import type { BenchmarkReport, Limits, Report, Sampling } from '../model.ts'
import { judgeReport } from './judge-report.ts'
import { verdictOf } from './leg-verdict.ts'
import { mergedVerdict } from './merged-verdict.ts'
import { isMissing, isOfProjects, partsOf } from './report-parts.ts'
import { isCompared } from './selection.ts'

/** How to judge where it is not as before. */
export type OtherJudgement = {
  /** From the limits that the benchmark had to those that count now. */
  readonly limitsOf: (benchmark: Pick<BenchmarkReport, 'id' | 'limits'>) => Limits
  /** The benchmarks that decide, as globs and as ids; undefined: as before. */
  readonly gate: { readonly globs: 'auto' | readonly string[]; readonly ids: readonly string[] } | undefined
}

/**
 * Whether the verdicts of a report are computed from what it holds; else it has the one that was known without that. In a
 * report of several projects, some are.
 */
export const isJudged = (report: Report): boolean => {
  if (isOfProjects(report)) return partsOf(report).some((part) => isJudged(part.report))
  return report.complete && report.legs === undefined && (isCompared(report) || report.obstacles.length > 0)
}

/** The report with every verdict computed again, with other limits and another gate where these are given. */
export const rejudge = (report: Report, judgement: OtherJudgement): Report => {
  if (!isJudged(report)) return report
  return isOfProjects(report) ? rejudgeProjects(report, judgement) : rejudgeOne(report, judgement)
}

/** Each project is judged by itself, as when it was measured. */
const rejudgeProjects = (report: Report, judgement: OtherJudgement): Report => {
  const parts = partsOf(report).map(({ leg, report: part }) => ({ leg, report: rejudge(part, judgement) }))
  const benchmarks = new Map(parts.flatMap((part) => part.report.benchmarks.map((each) => [each.id, each])))
  const legs = parts.map(({ leg, report: part }) =>
    isMissing(leg) ? leg : { ...leg, verdict: verdictOf(part) },
  )
  return {
    ...withGateOf(report, judgement),
    verdict: mergedVerdict(legs, 'project'),
    legs,
    benchmarks: report.benchmarks.map((each) => benchmarks.get(each.id) ?? each),
  }
}

const rejudgeOne = (report: Report, judgement: OtherJudgement): Report => {
  const { limitsOf, gate } = judgement
  return judgeReport({
    ...withGateOf(report, judgement),
    benchmarks: report.benchmarks
      .map((each) => withLimits(each, limitsOf(each)))
      .map((each) => (gate === undefined ? each : withGate(each, gate.ids))),
  })
}

const withGateOf = (report: Report, { gate }: OtherJudgement): Report => {
  const { rules } = report
  return gate === undefined || rules === undefined
    ? report
    : { ...report, rules: { ...rules, gate: gate.globs } }
}

const withLimits = ({ sampling, ...benchmark }: BenchmarkReport, limits: Limits): BenchmarkReport => ({
  ...benchmark,
  limits,
  ...(sampling !== undefined && { sampling: sampledFor(sampling, benchmark.limits, limits) }),
})

const withGate = (benchmark: BenchmarkReport, gated: readonly string[]): BenchmarkReport => {
  const { ungated: _, ...others } = benchmark
  return { ...others, gated: gated.includes(benchmark.id) }
}

/** Keeps the limits that decided when sampling stopped, unless they are the ones that count now. */
const sampledFor = ({ limits, ...sampling }: Sampling, before: Limits, now: Limits): Sampling => {
  const sampled = limits ?? before
  return isSame(sampled, now) ? sampling : { ...sampling, limits: sampled }
}

const isSame = (one: Limits, other: Limits): boolean =>
  one.failThreshold === other.failThreshold &&
  one.warnThreshold === other.warnThreshold &&
  one.minDeltaMs === other.minDeltaMs &&
  one.noiseFloor?.slowdown === other.noiseFloor?.slowdown
