import type { BenchmarkReport, Report } from '../../model.ts'
import { nothing } from '../numbers.ts'
import { isCompared } from '../selection.ts'
import { studyTable } from '../study/table.ts'
import { engineLabel, projectLabel } from '../words/labels.ts'
import { noRows } from '../words/no-rows.ts'
import { becauseOfHead } from '../words/no-time.ts'
import { notSaidAgain } from '../words/out-of-time.ts'
import { type Column, wordColumn } from './column.ts'
import { comparedColumns } from './compared.ts'
import { measuredColumns } from './measured.ts'
import type { Table } from './rows.ts'

/** Lays the benchmarks of a run out, or the cells of a study, for markdown and terminal alike. */
export const tableOf = (report: Report): Table => ({
  ...(report.study === undefined ? benchmarkTable(report) : studyTable(report, report.study)),
  empty: noRows(report),
})

const benchmarkTable = (report: Report): Table => {
  const all = [
    ...keyColumns(report),
    ...(isCompared(report) ? comparedColumns(report) : measuredColumns(report)),
  ]
  const columns = all.filter((column) => constantOf(report, column).length === 0)
  return {
    constants: all.flatMap((column) => constantOf(report, column)),
    titles: columns.map(({ title }) => title),
    aligns: columns.map(({ align }) => align),
    rows: report.benchmarks.map((benchmark) => ({
      cells: columns.map(({ cell }) => cell(benchmark)),
      why: shownReason(report, benchmark),
    })),
  }
}

const keyColumns = (report: Report): readonly Column[] => [
  wordColumn('engine', ({ engine }) => engineLabel(report.engines, engine), 'Engine'),
  wordColumn('project', (benchmark) => projectLabel(report, benchmark), 'Project'),
  wordColumn('scenario', ({ scenario }) => scenario),
]

const constantOf = (report: Report, { constant, cell }: Column): readonly string[] => {
  const [first] = report.benchmarks
  if (constant === undefined || first === undefined) return []
  const value = cell(first)
  const isSame = value !== nothing && report.benchmarks.every((each) => cell(each) === value)
  return isSame ? [`${constant}: ${value}`] : []
}

const shownReason = (report: Report, benchmark: BenchmarkReport): string | undefined => {
  const reason = whyNoTime(benchmark)
  return reason === undefined ? undefined : notSaidAgain(report, benchmark, reason)
}

/** Why a benchmark has no time, for the revision without one, or for both when they share the reason or it is that of the head. */
const whyNoTime = ({ head, base }: BenchmarkReport): string | undefined => {
  const [ofBase, ofHead] = [base?.unknown?.['medianMs'], head.unknown?.['medianMs']]
  if (base === undefined || ofBase === ofHead || ofBase?.endsWith(becauseOfHead) === true) return ofHead
  const reasons = [
    ...(ofBase === undefined ? [] : [`base: ${ofBase}`]),
    ...(ofHead === undefined ? [] : [`head: ${ofHead}`]),
  ]
  return reasons.length === 0 ? undefined : reasons.join('; ')
}
