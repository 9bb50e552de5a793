import type { BenchmarkReport } from '../../model.ts'

/** One column: its head and how a benchmark fills it. Cells are plain text; who prints them escapes them. */
export type Column = {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly cell: (benchmark: BenchmarkReport) => string
  /** With this name it leaves the table for the line above, when all rows have the same in it. */
  readonly constant?: string
}
