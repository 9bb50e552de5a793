import { judgeRun } from '../analysis/run-verdict.ts'
import type { BenchmarkReport, LegVerdict, Report, Verdict } from '../model.ts'
import { mergedVerdict } from './merged-verdict.ts'
import { isOfProjects } from './report-parts.ts'

/** What a regression becomes. */
type Lighten = (regression: Verdict) => Verdict

/** Whether anything in a report is a regression, gated or not. */
export const hasRegression = ({ verdict, legs = [], benchmarks }: Report): boolean =>
  [
    verdict,
    ...legs.map((leg) => leg.verdict),
    ...benchmarks.flatMap((each) => each.comparison?.verdict ?? []),
  ].some(({ kind }) => kind === 'regression')

/** The report with another verdict in the place of every regression, and what follows from that for legs and run. */
export const withoutRegressions = (report: Report, lighten: Lighten): Report => {
  const benchmarks = report.benchmarks.map((each) => ofBenchmark(each, lighten))
  const legs = report.legs?.map((leg) => ofLeg(leg, benchmarks, lighten))
  const verdict =
    legs === undefined
      ? ofRun(report.verdict, benchmarks, lighten)
      : mergedVerdict(legs, isOfProjects(report) ? 'project' : 'leg')
  return { ...report, verdict, ...(legs !== undefined && { legs }), benchmarks }
}

const ofBenchmark = (benchmark: BenchmarkReport, lighten: Lighten): BenchmarkReport => {
  const { comparison } = benchmark
  return comparison?.verdict.kind === 'regression'
    ? { ...benchmark, comparison: { ...comparison, verdict: lighten(comparison.verdict) } }
    : benchmark
}

const ofLeg = (leg: LegVerdict, benchmarks: readonly BenchmarkReport[], lighten: Lighten): LegVerdict => {
  const { name, projects = [name] } = leg
  const own = benchmarks.filter(({ project }) => projects.includes(project))
  return { ...leg, verdict: ofRun(leg.verdict, own, lighten) }
}

/** What is left without the regression may be worse than what it becomes, as a benchmark that is invalid. */
const ofRun = (verdict: Verdict, benchmarks: readonly BenchmarkReport[], lighten: Lighten): Verdict => {
  if (verdict.kind !== 'regression') return verdict
  const again = judgeRun(benchmarks)
  return again.judged === 0 ? lighten(verdict) : again.verdict
}
