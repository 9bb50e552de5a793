import { judgeRun } from '../analysis/run-verdict.ts'
import type { Acceptance, BenchmarkReport, LegVerdict, Report, Verdict } from '../model.ts'
import { mergedVerdict } from './merged-verdict.ts'
import { isOfProjects } from './report-parts.ts'

/** The label of a pull request by which its slowdown is accepted. */
export const acceptingLabel = 'build-time: accepted'

/**
 * The report with every regression turned into a warning that names who accepted it. Anything else stays: a head that does not
 * build is not accepted by a label about its time. A study, which judges rows and no pull request, stays as it is.
 */
export const accept = (report: Report, accepted: Acceptance): Report => {
  if (report.study !== undefined || !hasRegression(report)) return report
  const benchmarks = report.benchmarks.map((each) => ofBenchmark(each, accepted))
  const legs = report.legs?.map((leg) => ofLeg(leg, benchmarks, accepted))
  const verdict =
    legs === undefined
      ? ofRun(report.verdict, benchmarks, accepted)
      : mergedVerdict(legs, isOfProjects(report) ? 'project' : 'leg')
  return { ...report, accepted, verdict, ...(legs !== undefined && { legs }), benchmarks }
}

/** Whether anything in a report is a regression, gated or not. */
export const hasRegression = ({ verdict, legs = [], benchmarks }: Report): boolean =>
  [
    verdict,
    ...legs.map((leg) => leg.verdict),
    ...benchmarks.flatMap((each) => each.comparison?.verdict ?? []),
  ].some(({ kind }) => kind === 'regression')

/** The report as if nobody had accepted anything: for one that was written by somebody who may not. */
export const withoutAcceptance = (report: Report): Report => {
  const { accepted: _, ...others } = report
  return others
}

const ofBenchmark = (benchmark: BenchmarkReport, accepted: Acceptance): BenchmarkReport => {
  const { comparison } = benchmark
  return comparison === undefined
    ? benchmark
    : { ...benchmark, comparison: { ...comparison, verdict: ofVerdict(comparison.verdict, accepted) } }
}

const ofLeg = (leg: LegVerdict, benchmarks: readonly BenchmarkReport[], accepted: Acceptance): LegVerdict => {
  const { name, projects = [name] } = leg
  const own = benchmarks.filter(({ project }) => projects.includes(project))
  return { ...leg, verdict: ofRun(leg.verdict, own, accepted) }
}

/** What is left without the regression may be worse than a warning, as a benchmark that is invalid. */
const ofRun = (verdict: Verdict, benchmarks: readonly BenchmarkReport[], accepted: Acceptance): Verdict => {
  if (verdict.kind !== 'regression') return verdict
  const again = judgeRun(benchmarks)
  return again.judged === 0 ? ofVerdict(verdict, accepted) : again.verdict
}

const ofVerdict = (verdict: Verdict, { by, at }: Acceptance): Verdict =>
  verdict.kind === 'regression'
    ? {
        kind: 'warning',
        because: 'accepted',
        reason: `${verdict.reason}; accepted by ${by}, who set the label "${acceptingLabel}" on ${at.slice(0, 10)}`,
      }
    : verdict
