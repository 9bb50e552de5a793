import type { BenchmarkReport } from '../../model.ts'

/** How a benchmark fills one cell, in plain text; whoever prints it escapes it. */
type Cell = (benchmark: BenchmarkReport) => string

/** One column: its title and its cells. */
export type Column = {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly cell: Cell
  /** Under this name it leaves the table for the line above, when all rows have the same in it. */
  readonly constant: string | undefined
}

/** A column of words. */
export const wordColumn = (title: string, cell: Cell, constant?: string): Column => ({
  title,
  align: 'left',
  cell,
  constant,
})

/** A column of numbers. */
export const numberColumn = (title: string, cell: Cell): Column => ({
  title,
  align: 'right',
  cell,
  constant: undefined,
})
