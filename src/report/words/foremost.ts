import { namedInReason } from '../../analysis/run-verdict.ts'
import type { BenchmarkReport, Report } from '../../model.ts'
import { isInvalidElsewhere } from '../selection.ts'

/**
 * The benchmark that the first lines are about, the one of which the run's reason speaks; undefined where the verdict is not
 * that of a benchmark, as when nothing was built or a leg left no report.
 */
export const foremostOf = (report: Report): BenchmarkReport | undefined => {
  const { benchmarks, verdict } = report
  if (isInvalidElsewhere(report)) return undefined
  const [id] = namedInReason(benchmarks)
  const found = benchmarks.find((benchmark) => benchmark.id === id)
  return found?.comparison?.verdict.kind === verdict.kind ? found : undefined
}
