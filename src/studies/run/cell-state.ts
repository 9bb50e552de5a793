import type { CellEnd, StudyCell } from '../../analysis/study/study-cell.ts'
import type { Limits, Measurement, StudyAttempt, StudyRow, Unknown } from '../../model.ts'
import type { Cell, ColumnValues, OpenCell } from '../study.ts'

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
  /** How long each of its attempts took in this process, with all that was done before and after its sample, in ms. */
  readonly turnsMs: readonly number[]
  /** Why it gets no further samples; undefined: it does. */
  readonly ended: CellEnd | undefined
  /** How many times an earlier process took. */
  readonly timedBefore: number
  /** Why an earlier process took no further samples; undefined, too, as soon as there is another sample. */
  readonly endedBefore: CellEnd | undefined
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
  turnsMs: [],
  ended: undefined,
  timedBefore: 0,
  endedBefore: undefined,
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

/**
 * With the columns that were found; of what was found now, nothing older stays. Where this process took no time, what it does
 * not know takes the place of nothing that is known of the earlier times.
 */
export const withColumns = (state: CellState, all: ColumnValues): CellState => {
  const found = hasOnlyOlderTimes(state)
    ? kept(all, (name) => typeof all[name] !== 'object' || !Object.hasOwn(state.columns, name))
    : all
  const entries = Object.entries(found)
  const known = entries.flatMap(([name, value]) =>
    typeof value === 'object' ? [] : [[name, value] as const],
  )
  const unknown = entries.flatMap(([name, value]) =>
    typeof value === 'object' ? [[`columns.${name}`, value.unknown] as const] : [],
  )
  const isOlder = (name: string): boolean => !Object.hasOwn(found, name.replace(/^columns\./, ''))
  return {
    ...state,
    columns: { ...kept(state.columns, isOlder), ...Object.fromEntries(known) },
    unknown: { ...kept(state.unknown, isOlder), ...Object.fromEntries(unknown) },
    hasColumns: true,
  }
}

const hasOnlyOlderTimes = ({ attempts, timedBefore }: CellState): boolean =>
  timedBefore > 0 && attempts.filter(({ durationMs }) => durationMs !== undefined).length === timedBefore

const kept = <Value>(
  record: Readonly<Record<string, Value>>,
  isKept: (name: string) => boolean,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => isKept(name)))

/** Whether nothing is left to be done: every round was tried, or there is a reason that a continuation does not remove. */
export const isDone = ({ attempts, ended }: CellState, rounds: number): boolean =>
  ended === undefined ? attempts.length >= rounds : ended.code !== 'out-of-time'

/** The cell as rows are made from it. */
export const asStudyCell = (
  { cell, attempts, columns, unknown, untimed, ended, endedBefore }: CellState,
  limits: Limits,
): StudyCell => {
  const { value, engine, project, scenario, group, benchmarks } = cell
  // A sample of several builds is none of a benchmark.
  const benchmark = benchmarks.length === 1 ? benchmarks[0] : undefined
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
    ended: ended ?? endedBefore,
  }
}

/** The builds of a cell, warm-ups included. */
export const buildsOfCell = ({ benchmarks }: Cell, builds: readonly Measurement[]): readonly Measurement[] =>
  builds.filter(({ benchmark }) => benchmarks.includes(benchmark))
