import { pairsNeeded } from '../../analysis/limits.ts'
import type { Report, StudyReport, StudyRow } from '../../model.ts'
import { nothing } from '../numbers.ts'
import { engineLabel } from '../words/labels.ts'
import type { Table } from '../table/table.ts'
import {
  boundsText,
  columnText,
  countText,
  deviationText,
  medianText,
  rangeText,
  ratioText,
  resultText,
  slowText,
} from './cells.ts'

type StudyTableColumn = {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly cell: (row: StudyRow) => string
  /** What happens when all rows have the same: it moves to the line above under this name. */
  readonly constant: string | undefined
  /** Whether it is left out when no row has anything in it. */
  readonly optional: boolean
}

/** One row for each cell of a study. */
export const studyTable = (report: Report, study: StudyReport): Table => {
  const { rows } = study
  const all = columnsOf(report, study).filter(
    ({ optional, cell }) => !optional || rows.some((row) => cell(row) !== nothing),
  )
  const columns = all.filter((column) => constantOf(column, rows).length === 0)
  return {
    constants: all.flatMap((column) => constantOf(column, rows)),
    titles: columns.map(({ title }) => title),
    aligns: columns.map(({ align }) => align),
    rows: rows.map((row) => ({
      cells: columns.map(({ cell }) => cell(row)),
      why: medianText(row) === 'no time' ? row.unknown?.['sample'] : undefined,
    })),
  }
}

const words = (title: string, cell: StudyTableColumn['cell'], constant?: string): StudyTableColumn => ({
  title,
  cell,
  constant,
  align: 'left',
  optional: false,
})

const numbers = (title: string, cell: StudyTableColumn['cell']): StudyTableColumn => ({
  title,
  cell,
  constant: undefined,
  align: 'right',
  optional: true,
})

const columnsOf = (report: Report, study: StudyReport): readonly StudyTableColumn[] => {
  const { rows, axis, reference, columns } = study
  const isEngines = rows.every(({ value, engine }) => value === engine)
  const label = (name: string): string => engineLabel(report.engines, name)
  return [
    words(axis, ({ value }) => (isEngines ? label(value) : value)),
    ...(isEngines ? [] : [words('engine', ({ engine }) => label(engine), 'Engine')]),
    words('project', ({ project }) => project, 'Project'),
    words('scenario', ({ scenario }) => scenario, 'Scenario'),
    { ...numbers('median (P50)', medianText), optional: false },
    numbers('min–max', rangeText),
    numbers('sd', deviationText),
    numbers('P95', slowText),
    numbers('n', countText),
    numbers(`to ${reference}`, ratioText),
    numbers('95% interval', boundsText),
    { ...words('result', (row) => resultText(row, study)), optional: true },
    ...columns.map(({ name, title, unit }): StudyTableColumn => ({
      ...numbers(title, (row) => columnText(row.columns[name], unit)),
      align: unit === 'text' ? 'left' : 'right',
    })),
  ]
}

const constantOf = ({ constant, cell }: StudyTableColumn, rows: readonly StudyRow[]): readonly string[] => {
  const [value, ...others] = new Set(rows.map(cell))
  if (constant === undefined || value === undefined || value === nothing || others.length > 0) return []
  return [`${constant}: ${value}`]
}

/** What the ratios are, and which rows have none. */
export const studyNote = ({ rows, reference }: StudyReport): string | undefined => {
  if (!rows.some(({ ratio }) => ratio !== undefined)) return undefined
  const what = `"to ${reference}" is the median of the ratios of both times, round by round.`
  const ranked = rows.some((row) => row.ranked && row.ratio !== undefined)
  const few = rows.some((row) => !row.ranked && row.ratio !== undefined)
  return [
    what,
    ...(ranked ? ['Where its interval contains 1.00×, no difference is shown.'] : []),
    ...(few ? [`Rows with fewer than ${pairsNeeded} common rounds are not ranked.`] : []),
  ].join(' ')
}
