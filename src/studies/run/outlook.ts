import { duration } from '../../analysis/numbers.ts'
import { count, list } from '../../report/numbers.ts'
import type { Cell, Scope, Study } from '../study.ts'

/** What a study is going to do, and about how long it takes. */
type Outlook = {
  readonly cells: readonly Cell[]
  readonly rounds: number
}

/** One line for `study list`: `NAME  4 cells, about 1.5 h. What it finds out`. `installed` are the names of engines. */
export const listLine = (
  study: Study,
  outlook: Outlook,
  width: number,
  installed: readonly string[],
): string => `${study.name.padEnd(width)}  ${sizeOf(outlook)}${absentIn(outlook, installed)}. ${study.text}`

const absentIn = ({ cells }: Outlook, installed: readonly string[]): string => {
  const absent = cells
    .map(({ engine }) => engine.split(/[@+]/)[0] ?? engine)
    .filter((name) => !installed.includes(name))
  return absent.length === 0
    ? ''
    : ` (${absent.length} of the cells on what is not installed here: ${list([...new Set(absent)])})`
}

/** What is printed before anything is started. */
export const outlookText = (study: Study, scope: Scope, outlook: Outlook): string =>
  [
    `Study ${study.name}: ${study.text}`,
    `Values of ${study.axis}: ${scope.values.join(', ')}.`,
    `Plan: ${sizeOf(outlook)}, on two processors.`,
  ].join('\n')

const sizeOf = ({ cells, rounds }: Outlook): string =>
  `${count(cells.length, 'cell')}, ${count(rounds, 'round')}, ${timeOf(cells, rounds)}`

const timeOf = (cells: readonly Cell[], rounds: number): string => {
  const roughMs = roughTotalMs(cells, rounds)
  return roughMs === undefined
    ? 'for an unknown time: nobody has built this project before'
    : `about ${duration(roughMs)}`
}

type Rough = Pick<Cell, 'roughMs' | 'roughPrimeMs' | 'isOnce' | 'benchmarks' | 'project' | 'scenario'>

/**
 * About how long all samples take, a warm-up of each cell that is timed, and what has to be built before them, in ms; undefined:
 * nobody knows.
 */
export const roughTotalMs = (cells: readonly Rough[], rounds: number): number | undefined => {
  if (cells.some(({ roughMs }) => roughMs === undefined)) return undefined
  return cells.reduce((sum, cell) => {
    const { roughMs = 0, roughPrimeMs = 0, isOnce } = cell
    const primes = takeTurns(cell, cells) ? rounds : 1
    return sum + roughMs * (isOnce ? 1 : rounds + 1) + roughPrimeMs * primes
  }, 0)
}

/** Whether another project is built under the same name in each round: only what the last one left is kept. */
const takeTurns = (cell: Rough, cells: readonly Rough[]): boolean =>
  cells.some((other) => other.project !== cell.project && builderOf(other) === builderOf(cell))

/** The engine in the id of its builds; undefined: it has none of its own. */
const builderOf = ({ benchmarks: [id], project, scenario }: Rough): string | undefined =>
  id?.slice(0, -`/${project}/${scenario}`.length)
