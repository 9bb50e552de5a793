import type { Table } from '../table/rows.ts'

/** Columns of a usual terminal. */
const usualWidth = 80

/** The table as it is where it fits a terminal; otherwise without the words in its column of pairs, or without that column. */
export const narrow = (table: Table): Table => {
  const at = table.titles.indexOf('pairs')
  if (at === -1 || widthOf(table) <= usualWidth) return table
  const pairs = new Set(table.rows.map(({ cells }) => cells[at]))
  return pairs.size === 1 ? withoutColumn(table, at, `Pairs: ${[...pairs].join('')}`) : inShort(table, at)
}

const widthOf = ({ titles, rows }: Table): number =>
  titles.reduce((sum, title, at) => {
    const texts = [title, ...rows.map(({ cells }) => cells[at] ?? '')]
    return sum + Math.max(...texts.map((text) => [...text].length)) + (at === 0 ? 0 : 2)
  }, 0)

/** What is the same in every row stands above the table. */
const withoutColumn = ({ constants, titles, aligns, rows }: Table, at: number, constant: string): Table => ({
  constants: [...constants, constant],
  titles: titles.toSpliced(at, 1),
  aligns: aligns.toSpliced(at, 1),
  rows: rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 1) })),
})

/** `6/9` instead of `6 of 9`. */
const inShort = (table: Table, at: number): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => (column === at ? cell.replace(' of ', '/') : cell)),
  })),
})
