import type { BenchmarkReport, Report } from '../../model.ts'
import { list } from '../numbers.ts'
import { rowName } from './labels.ts'

/** Whether a benchmark that decides ended for lack of time, so that the first line names it. */
const isNamed = ({ gated, comparison }: BenchmarkReport): boolean =>
  gated && comparison?.verdict.because === 'out-of-time'

/** The gated benchmarks that the first line names because they ran out of time. */
export const outOfTime = ({ benchmarks }: Pick<Report, 'benchmarks'>): readonly BenchmarkReport[] =>
  benchmarks.filter(isNamed)

/** All of them, with the budget that would be enough: a part of the first line. */
export const outOfTimeNote = (report: Report): readonly string[] => {
  const names = new Map<string, string[]>()
  for (const benchmark of outOfTime(report)) {
    const reason = benchmark.comparison?.verdict.reason ?? ''
    names.set(reason, [...(names.get(reason) ?? []), rowName(report, benchmark)])
  }
  if (names.size === 0) return []
  return [`Out of time: ${[...names].map(([reason, rows]) => `${list(rows)} (${reason})`).join('; ')}`]
}

/** Why a benchmark has no time, where its first line may have said it already: that is not said again. */
export const notSaidAgain = (
  { verdict }: Pick<Report, 'verdict'>,
  benchmark: BenchmarkReport,
  reason: string,
): string => (verdict.kind !== 'none' && isNamed(benchmark) ? 'out of time' : reason)
