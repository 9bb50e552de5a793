import type { BenchmarkReport, Comparison, Report } from '../../model.ts'
import { nothing, signedDuration, signedPercent } from '../numbers.ts'
import { buildsOf } from '../selection.ts'
import type { Column } from './column.ts'
import { medianCell } from './measured.ts'

/** Columns of a table that sets head (the head) against base (the base). */
export const comparedColumns = (report: Report): readonly Column[] => [
  {
    title: 'base',
    align: 'right',
    cell: ({ base }) => (base === undefined ? nothing : medianCell(base)),
  },
  { title: 'head', align: 'right', cell: ({ head }) => medianCell(head) },
  { title: 'change', align: 'right', cell: ({ comparison }) => changeCell(comparison) },
  { title: '95 % interval', align: 'right', cell: ({ comparison }) => intervalCell(comparison) },
  { title: 'pairs', align: 'left', cell: (benchmark) => pairsCell(report, benchmark) },
  { title: 'verdict', align: 'left', cell: verdictCell },
]

const changeCell = (comparison: Comparison | undefined): string => {
  if (comparison?.slowdownMs === undefined || comparison.slowdown === undefined) return nothing
  return `${signedDuration(comparison.slowdownMs)} (${signedPercent(comparison.slowdown)})`
}

const intervalCell = (comparison: Comparison | undefined): string => {
  if (comparison?.low === undefined || comparison.high === undefined) return nothing
  return `${signedPercent(comparison.low)} to ${signedPercent(comparison.high)}`
}

const pairsCell = (report: Report, { id, comparison }: BenchmarkReport): string => {
  if (comparison === undefined) return nothing
  const attempts = [...buildsOf(report, id, 'base'), ...buildsOf(report, id, 'head')]
  return `${comparison.pairs} of ${new Set(attempts.map(({ round }) => round)).size}`
}

const verdictCell = ({ comparison, gated }: BenchmarkReport): string => {
  if (comparison === undefined) return 'not judged'
  const { kind } = comparison.verdict
  const word = kind === 'none' ? 'not judged' : kind
  return gated || kind === 'none' ? word : `${word} (not gated)`
}
