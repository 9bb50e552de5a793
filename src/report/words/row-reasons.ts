import { consequencesOf } from '../../analysis/consequences.ts'
import { namedInReason } from '../../analysis/run-verdict.ts'
import type { BenchmarkReport, Report, Verdict } from '../../model.ts'
import { cut } from '../numbers.ts'
import { foremostOf } from './foremost.ts'
import { rowName } from './labels.ts'
import { outOfTime } from './out-of-time.ts'

const mostReasons = 5

/** Why rows that the first lines are not about need a look: one line each, of at most `longest` characters. */
export const rowReasons = (report: Report, longest: number): readonly string[] => {
  const lines = reasonsOf(report).map(({ line }) => cut(line, longest))
  const rest = lines.length - mostReasons
  return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines
}

/** Ids of the benchmarks whose reason is in the first lines, or in one of those lines. */
export const withShownReason = (report: Report): ReadonlySet<string> =>
  new Set([
    ...namedIn(report),
    ...outOfTime(report).map(({ id }) => id),
    ...reasonsOf(report)
      .slice(0, mostReasons)
      .map(({ id }) => id),
  ])

/** The reason of a missing leg is about no row. */
const namedIn = (report: Report): readonly string[] =>
  foremostOf(report) === undefined ? [] : namedInReason(report.benchmarks)

type RowReason = { readonly id: string; readonly line: string }

const reasonsOf = (report: Report): readonly RowReason[] => {
  const named = namedIn(report)
  return report.benchmarks
    .filter(({ id }) => !named.includes(id))
    .flatMap((benchmark) => rowReason(report, benchmark))
}

const rowReason = (report: Report, benchmark: BenchmarkReport): readonly RowReason[] => {
  const { id, comparison } = benchmark
  if (comparison === undefined) return []
  // Its row has no times.
  const isScreened = comparison.verdict.because === 'same-work'
  if (!isScreened && !needsLook(comparison.verdict)) return []
  const { verdict, cause } = comparison
  // Below the floor the reason alone says what it is.
  const kind = verdict.kind === 'unchanged' ? '' : `${verdict.kind}, `
  const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`
  return [{ id, line: `${rowName(report, benchmark)}: ${kind}${reason}` }]
}

/** Whether the lines say why a row needs a look. An improvement is good news, and its row says all of it. */
const needsLook = (verdict: Verdict): boolean =>
  consequencesOf(verdict).comment && verdict.kind !== 'improvement'
