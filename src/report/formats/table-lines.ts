import { oneLine } from '../escape.ts'
import { cut, cutInside } from '../numbers.ts'
import type { Table } from '../table/rows.ts'

/** The most columns of a line. */
export const widest = 120
/** A name cut shorter than this says nothing any more. */
const narrowest = 12
const gap = '  '

/** A table as aligned lines, each with the reason below it why it has no time. */
export const tableLines = (table: Table): readonly string[] => {
  const widths = widthsOf(table)
  const cuts = cutsOf(table, widths)
  const row = (cells: readonly string[]): string =>
    aligned(
      cells.map((cell, at) => (cuts[at] ?? cut)(oneLine(cell), widths[at] ?? 0)),
      widths,
      table.aligns,
    )
  return [
    row(table.titles),
    ...table.rows.flatMap(({ cells, why: reason }) => [
      row(cells),
      ...(reason === undefined ? [] : [cut(noTimeLine(reason), widest)]),
    ]),
  ]
}

/** Names that begin alike differ at their ends: where a column would show them as one, both ends stay. */
const cutsOf = ({ rows }: Table, widths: readonly number[]): readonly (typeof cut)[] =>
  widths.map((width, at) => {
    const names = [...new Set(rows.map(({ cells }) => oneLine(cells[at] ?? '')))]
    return new Set(names.map((name) => cut(name, width))).size < names.length ? cutInside : cut
  })

/** The line below a row without a time. */
export const noTimeLine = (reason: string): string => `    no time: ${oneLine(reason)}`

const widthsOf = ({ titles, aligns, rows }: Table): readonly number[] => {
  const cells = rows.map((row) => row.cells.map(oneLine))
  const widths = titles.map((title, at) =>
    // A cell that is longer than any line widens every row.
    Math.min(widest, Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map(lengthOf))),
  )
  const total = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1))
  const longest = Math.max(...widths.filter((_, at) => aligns[at] === 'left'))
  const shrunk = Math.max(narrowest, longest - Math.max(0, total - widest))
  // Only names are long; numbers are never cut.
  return widths.map((width, at) =>
    aligns[at] === 'left' && width === longest ? Math.min(width, shrunk) : width,
  )
}

const aligned = (cells: readonly string[], widths: readonly number[], aligns: Table['aligns']): string =>
  cells
    .map((cell, at) => {
      const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell)))
      return aligns[at] === 'left' ? cell + space : space + cell
    })
    .join(gap)
    .trimEnd()

/** In columns of a terminal, as far as that can be told. */
export const lengthOf = (text: string): number => [...text].length
