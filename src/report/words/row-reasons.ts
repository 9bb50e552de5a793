import { consequencesOf } from '../../analysis/consequences.ts'
import { namedInReason } from '../../analysis/run-verdict.ts'
import type { BenchmarkReport, Report, Verdict } from '../../model.ts'
import { cut } from '../numbers.ts'
import { foremostOf } from './foremost.ts'
import { rowName } from './labels.ts'

const mostReasons = 5

/** Why rows that the first lines are not about need a look: one line each, of at most `longest` characters. */
export const rowReasons = (report: Report, longest: number): readonly string[] => {
  // The reason of a missing leg is about no row.
  const named = foremostOf(report) === undefined ? [] : namedInReason(report.benchmarks)
  const lines = report.benchmarks
    .filter(({ id }) => !named.includes(id))
    .flatMap((benchmark) => rowReason(report, benchmark))
    .map((line) => cut(line, longest))
  const rest = lines.length - mostReasons
  return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines
}

const rowReason = (report: Report, benchmark: BenchmarkReport): readonly string[] => {
  const { comparison } = benchmark
  if (comparison === undefined) return []
  // Its row has no times.
  const isScreened = comparison.verdict.because === 'same-work'
  if (!isScreened && !needsLook(comparison.verdict)) return []
  const { verdict, cause } = comparison
  // Below the floor the reason alone says what it is.
  const kind = verdict.kind === 'unchanged' ? '' : `${verdict.kind}, `
  const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`
  return [`${rowName(report, benchmark)}: ${kind}${reason}`]
}

/** Whether the lines say why a row needs a look. An improvement is good news, and its row says all of it. */
export const needsLook = (verdict: Verdict): boolean =>
  consequencesOf(verdict).comment && verdict.kind !== 'improvement'
