import { count } from '../numbers.ts'
import { folded } from '../words/details.ts'
import type { Table } from '../table/rows.ts'
import { tableText } from './markdown.ts'

/** A block of markdown that may be left out. */
export type Part = {
  /** Above the table or below it. */
  readonly place: 'above' | 'below'
  readonly markdown: string
  /** Parts of one group are folded away together, under this title; undefined: it is shown. */
  readonly group: string | undefined
  /** By which it is listed when it is left out; undefined: it is not. */
  readonly title: string | undefined
}

type Fitting = {
  /** Always stays. */
  readonly head: readonly string[]
  readonly table: Table
  /** The last is left out first. */
  readonly parts: readonly Part[]
  /** The last lines, given the titles of what was left out. */
  readonly tail: (leftOut: readonly string[]) => string
  /** The most characters of the whole. */
  readonly limit: number
}

/** The blocks as one text of at most `limit` characters: parts are left out first, then rows, from the end. */
export const fitted = (fitting: Fitting): string => {
  const { parts, table, limit } = fitting
  for (let kept = parts.length; kept >= 0; kept -= 1) {
    const text = composed(fitting, kept, table.rows.length)
    if (text.length <= limit) return text
  }
  // Rows are about equally long: halving is enough, and finding the last one that fits is not worth it.
  for (let rows = Math.floor(table.rows.length / 2); rows >= 1; rows = Math.floor(rows / 2)) {
    const text = composed(fitting, 0, rows)
    if (text.length <= limit) return text
  }
  return composed(fitting, 0, 1).slice(0, limit)
}

const composed = ({ head, table, parts, tail }: Fitting, kept: number, rows: number): string => {
  const shown = parts.slice(0, kept)
  const at = (place: Part['place']): readonly string[] =>
    blocksOf(shown.filter((part) => part.place === place))
  const missing = table.rows.length - rows
  const leftOut = [
    ...parts.slice(kept).flatMap(({ title }) => title ?? []),
    ...(missing > 0 ? [count(missing, 'row')] : []),
  ]
  const short = { ...table, rows: table.rows.slice(0, rows) }
  return `${[...head, ...at('above'), tableText(short), ...at('below'), tail(leftOut)].join('\n\n')}\n`
}

/** What is shown comes first, then the groups in the order of their first parts. */
const blocksOf = (parts: readonly Part[]): readonly string[] => {
  const groups = [...new Set(parts.flatMap(({ group }) => group ?? []))]
  return [
    ...parts.filter(({ group }) => group === undefined).map(({ markdown }) => markdown),
    ...groups.map((title) =>
      folded(
        title,
        parts.filter(({ group }) => group === title).map(({ markdown }) => markdown),
      ),
    ),
  ]
}
