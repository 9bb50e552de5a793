import type { StudyCell } from '../analysis/study-rows.ts'
import type { Limits, Measurement, StudyAttempt, StudyRow, Unknown } from '../model.ts'
import type { Cell, ColumnValues, OpenCell } from './study.ts'

/** A cell while its study goes on. */
export type CellState = {
  readonly cell: Cell
  readonly attempts: readonly StudyAttempt[]
  readonly columns: StudyRow['columns']
  /** Why columns are absent, by `columns.NAME`. */
  readonly unknown: Unknown
  /** Whether its columns are those of all its samples. */
  readonly hasColumns: boolean
  /** Whether it only has columns. */
  readonly untimed: boolean
  /** Undefined before its first sample in this process. */
  readonly opened: OpenCell | undefined
  /** Why it gets no further samples; undefined: it does. */
  readonly ended: string | undefined
}

/** Before its first sample. */
export const newState = (cell: Cell): CellState => ({
  cell,
  attempts: [],
  columns: {},
  unknown: {},
  hasColumns: false,
  untimed: false,
  opened: undefined,
  ended: undefined,
})

/** What tells a cell from all others. */
export const keyOfCell = ({
  value,
  engine,
  project,
  scenario,
  group,
}: Pick<Cell, 'value' | 'engine' | 'project' | 'scenario' | 'group'>): string =>
  JSON.stringify([value, engine, project, scenario, group])

/** With the columns that were found. */
export const withColumns = (state: CellState, found: ColumnValues): CellState => {
  const entries = Object.entries(found)
  const known = entries.flatMap(([name, value]) =>
    typeof value === 'object' ? [] : [[name, value] as const],
  )
  const unknown = entries.flatMap(([name, value]) =>
    typeof value === 'object' ? [[`columns.${name}`, value.unknown] as const] : [],
  )
  return {
    ...state,
    columns: { ...state.columns, ...Object.fromEntries(known) },
    unknown: Object.fromEntries(unknown),
    hasColumns: true,
  }
}

/** The cell as rows are made from it. */
export const asStudyCell = (
  { cell, attempts, columns, unknown, untimed, ended }: CellState,
  limits: Limits,
): StudyCell => {
  const { value, engine, project, scenario, group, benchmark } = cell
  return {
    value,
    engine,
    project,
    scenario,
    group,
    benchmark,
    attempts,
    columns,
    unknown,
    limits,
    untimed,
    reason: ended,
  }
}

/** The builds of a cell, warm-ups included. */
export const buildsOfCell = ({ benchmark }: Cell, builds: readonly Measurement[]): readonly Measurement[] =>
  benchmark === undefined ? [] : builds.filter((build) => build.benchmark === benchmark)
