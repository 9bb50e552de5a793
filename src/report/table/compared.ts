import { isAttempt } from '../../analysis/attempts.ts'
import { consequencesOf } from '../../analysis/consequences.ts'
import type { BenchmarkReport, Comparison, Report } from '../../model.ts'
import { nothing, signedChange, signedDuration } from '../numbers.ts'
import { intervalTitle } from '../words/interval.ts'
import { type Column, numberColumn, wordColumn } from './column.ts'
import { medianCell } from './measured.ts'

/** Columns of a table that compares the head with the base. */
export const comparedColumns = (report: Report): readonly Column[] => {
  const rounds = roundsOf(report)
  return [
    numberColumn('base', ({ base }) => (base === undefined ? nothing : medianCell(base))),
    numberColumn('head', ({ head }) => medianCell(head)),
    numberColumn('change', ({ comparison }) => changeCell(comparison)),
    numberColumn(intervalTitle(report), ({ comparison }) => intervalCell(comparison)),
    wordColumn('pairs', (benchmark) => pairsCell(rounds, benchmark)),
    wordColumn('verdict', verdictCell),
  ]
}

/** The rounds that were attempted, by benchmark id. */
type Rounds = ReadonlyMap<string, ReadonlySet<number>>

const roundsOf = ({ builds }: Report): Rounds => {
  const rounds = new Map<string, Set<number>>()
  for (const { benchmark, round } of builds.filter(isAttempt))
    rounds.set(benchmark, (rounds.get(benchmark) ?? new Set()).add(round))
  return rounds
}

const changeCell = (comparison: Comparison | undefined): string => {
  if (comparison?.slowdownMs === undefined || comparison.slowdown === undefined) return nothing
  return `${signedDuration(comparison.slowdownMs)} (${signedChange(comparison.slowdown)})`
}

const intervalCell = (comparison: Comparison | undefined): string => {
  if (comparison?.low === undefined || comparison.high === undefined) return nothing
  return `${signedChange(comparison.low)} to ${signedChange(comparison.high)}`
}

const pairsCell = (rounds: Rounds, { id, comparison }: BenchmarkReport): string =>
  comparison === undefined ? nothing : `${comparison.pairs} of ${rounds.get(id)?.size ?? 0}`

const verdictCell = ({ comparison, gated }: BenchmarkReport): string => {
  if (comparison === undefined) return 'not judged'
  const { words } = consequencesOf(comparison.verdict)
  return gated || comparison.verdict.kind === 'none' ? words : `${words} (not gated)`
}
