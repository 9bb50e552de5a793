import { consequencesOf } from '../../analysis/consequences.ts'
import { signedDuration } from '../../analysis/numbers.ts'
import type { BenchmarkReport, Comparison, Report } from '../../model.ts'
import { nothing, signedChange } from '../numbers.ts'
import { attemptsOf } from '../selection.ts'
import { intervalTitle } from '../words/interval.ts'
import { limitBeside } from '../words/limit-beside.ts'
import { type Column, numberColumn, wordColumn } from './column.ts'
import { medianCell } from './measured.ts'

/** Columns of a table that compares the head with the base. */
export const comparedColumns = (report: Report): readonly Column[] => [
  numberColumn('base', ({ base }) => (base === undefined ? nothing : medianCell(base))),
  numberColumn('head', ({ head }) => medianCell(head)),
  numberColumn('change', changeCell),
  numberColumn(intervalTitle(report), ({ comparison }) => intervalCell(comparison)),
  wordColumn('pairs', (benchmark) => pairsCell(report, benchmark)),
  wordColumn('verdict', verdictCell),
]

const changeCell = (benchmark: BenchmarkReport): string => {
  const { slowdown, slowdownMs } = benchmark.comparison ?? {}
  if (slowdownMs === undefined || slowdown === undefined) return nothing
  return `${signedDuration(slowdownMs)} (${signedChange(slowdown, limitBeside(benchmark))})`
}

/** A bound above or below zero is never shown as zero: whether the change is certain depends on it. */
const intervalCell = (comparison: Comparison | undefined): string => {
  if (comparison?.low === undefined || comparison.high === undefined) return nothing
  return `${signedChange(comparison.low, 0)} to ${signedChange(comparison.high, 0)}`
}

/** Of the rounds that were attempted. */
const pairsCell = ({ builds }: Report, { id, comparison }: BenchmarkReport): string => {
  if (comparison === undefined) return nothing
  if (comparison.verdict.because === 'same-work') return 'none needed'
  const rounds = new Set(attemptsOf(builds, id).map(({ round }) => round))
  return `${comparison.pairs} of ${rounds.size}`
}

const verdictCell = ({ comparison, gated }: BenchmarkReport): string => {
  if (comparison === undefined) return 'not judged'
  const { words } = consequencesOf(comparison.verdict)
  return gated || comparison.verdict.kind === 'none' ? words : `${words} (not gated)`
}
