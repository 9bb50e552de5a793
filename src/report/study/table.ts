import type { Report, StudyReport, StudyRow } from '../../model.ts'
import { nothing } from '../numbers.ts'
import type { Table } from '../table/rows.ts'
import { engineLabel, projectName } from '../words/labels.ts'
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
  /** Under this name it leaves the table for the line above, when all rows have the same in it. */
  readonly constant: string | undefined
  /** Whether it is left out when no row has anything in it. */
  readonly optional: boolean
}

/** One row for each cell of a study: its times, and what else it shows where that is little. */
export const studyTable = (report: Report, study: StudyReport): Table =>
  tableWith(study.rows, [
    ...keyColumns(report, study),
    ...timeColumns(study),
    ...(study.columns.length > mostBeside ? [] : ownColumns(study)),
  ])

/** More of a study's own columns than this have a table of their own. */
const mostBeside = 4

/** What rows show beside times, where that is too much for one table; undefined: it is not. */
export const factsTable = (report: Report, study: StudyReport): Table | undefined => {
  const rows = study.rows.filter(({ columns }) => Object.keys(columns).length > 0)
  if (study.columns.length <= mostBeside || rows.length === 0) return undefined
  const table = tableWith(rows, [...keyColumns(report, study), ...ownColumns(study)])
  return { ...table, rows: table.rows.map(({ cells }) => ({ cells, why: undefined })) }
}

const tableWith = (rows: readonly StudyRow[], wanted: readonly StudyTableColumn[]): Table => {
  const all = wanted.filter(({ optional, cell }) => !optional || rows.some((row) => cell(row) !== nothing))
  const columns = all.filter((column) => constantOf(column, rows).length === 0)
  return {
    constants: all.flatMap((column) => constantOf(column, rows)),
    titles: columns.map(({ title }) => title),
    aligns: columns.map(({ align }) => align),
    rows: rows.map((row) => ({
      cells: columns.map(({ cell }) => cell(row)),
      why: whyNoTime(row),
    })),
  }
}

/** Why a row has no time, where the table says so below or beside it. */
export const whyNoTime = (row: StudyRow): string | undefined =>
  medianText(row) === 'no time' ? row.unknown?.['sample'] : undefined

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

const keyColumns = (report: Report, { rows, axis }: StudyReport): readonly StudyTableColumn[] => {
  const isEngines = rows.every(({ value, engine }) => value === engine)
  const label = (name: string): string => engineLabel(report.engines, name)
  return [
    words(axis, ({ value }) => (isEngines ? label(value) : value)),
    ...(isEngines ? [] : [words('engine', ({ engine }) => label(engine), 'Engine')]),
    words('project', ({ project }) => projectName(report, project), 'Project'),
    words('scenario', ({ scenario }) => scenario, 'Scenario'),
  ]
}

const timeColumns = (study: StudyReport): readonly StudyTableColumn[] => [
  { ...numbers('median (P50)', medianText), optional: false },
  numbers('min–max', rangeText),
  numbers('sd', deviationText),
  numbers('P95', slowText),
  numbers('n', countText),
  numbers(`to ${study.reference}`, ratioText),
  numbers('95% interval', boundsText),
  { ...words('result', (row) => resultText(row, study)), optional: true },
]

const ownColumns = ({ columns }: StudyReport): readonly StudyTableColumn[] =>
  columns.map(({ name, title, unit }) => ({
    ...numbers(title, (row) => columnText(row.columns[name], unit)),
    align: unit === 'text' ? 'left' : 'right',
  }))

const constantOf = ({ constant, cell }: StudyTableColumn, rows: readonly StudyRow[]): readonly string[] => {
  const [value, ...others] = new Set(rows.map(cell))
  if (constant === undefined || value === undefined || value === nothing || others.length > 0) return []
  return [`${constant}: ${value}`]
}
