import { duration } from '../../analysis/numbers.ts'
import { count } from '../../report/numbers.ts'
import type { Cell, Scope, Study } from '../study.ts'

/** What a study is going to do, and about how long it takes. */
export type Outlook = {
  readonly cells: readonly Cell[]
  readonly rounds: number
}

/** One line for `study list`: `NAME  4 cells, about 1.5 h: what it finds out`. */
export const listLine = (study: Study, outlook: Outlook, width: number): string =>
  `${study.name.padEnd(width)}  ${sizeOf(outlook)}. ${study.text}`

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

/** About how long all samples take, and a warm-up of each cell that is timed, in ms; undefined: nobody knows. */
export const roughTotalMs = (
  cells: readonly Pick<Cell, 'roughMs' | 'isOnce'>[],
  rounds: number,
): number | undefined => {
  if (cells.some(({ roughMs }) => roughMs === undefined)) return undefined
  return cells.reduce((sum, { roughMs = 0, isOnce }) => sum + roughMs * (isOnce ? 1 : rounds + 1), 0)
}
