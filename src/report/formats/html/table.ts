import { count } from '../../numbers.ts'
import type { Table } from '../../table/rows.ts'
import type { Budget } from './budget.ts'
import { type Content, element, type Markup } from './markup.ts'

export type HtmlColumn = {
  readonly title: string
  /** What stands below the title: the labels of an axis. */
  readonly axis?: Markup
  /** `number`: to the right, digits below each other; `plot`: as wide as there is room. */
  readonly kind: 'text' | 'number' | 'plot'
}

type HtmlTable = {
  /** What the table shows, as one sentence. */
  readonly caption: Content
  readonly columns: readonly HtmlColumn[]
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly Content[])[]
}

/** The columns of a table as every output has them. */
export const columnsOf = ({ titles, aligns }: Pick<Table, 'titles' | 'aligns'>): readonly HtmlColumn[] =>
  titles.map((title, at) => ({ title, kind: aligns[at] === 'right' ? 'number' : 'text' }))

const classOf: Readonly<Record<HtmlColumn['kind'], string | undefined>> = {
  text: undefined,
  number: 'n',
  plot: 'p',
}

/** A table that scrolls sideways on a narrow screen, also by keyboard. */
export const table = ({ caption, columns, rows }: HtmlTable, label: string): Markup =>
  tableIn(
    { caption, columns, label, name: undefined },
    rows.map((cells) => rowOf(cells, columns, false)),
  )

/** A table of things of one kind, of which there may be more than a page can hold. */
type HtmlRows<Item> = {
  readonly label: string
  readonly caption: Content
  readonly columns: readonly HtmlColumn[]
  readonly items: readonly Item[]
  /** The first cell is the name of the item. */
  readonly cells: (item: Item) => readonly Content[]
}

/**
 * Such a table, with as many rows as the budget has room for, and below it how many there are beside them. On a narrow screen
 * each row is a block, whose cells say what they are.
 */
export const rowsTable = <Item>(
  { label, caption, columns, items, cells }: HtmlRows<Item>,
  budget: Budget,
): readonly Markup[] => {
  const shown: Markup[] = []
  for (const item of items) {
    const row = rowOf(cells(item), columns, true)
    if (!budget.takes(row)) break
    shown.push(row)
  }
  const missing = items.length - shown.length
  return [tableIn({ caption, columns, label, name: 'rows' }, shown), ...leftOutNote(missing, 'further row')]
}

type Frame = Pick<HtmlTable, 'caption' | 'columns'> & {
  readonly label: string
  readonly name: string | undefined
}

const tableIn = ({ caption, columns, label, name }: Frame, rows: readonly Markup[]): Markup =>
  element('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': label }, [
    element('table', { class: name }, [
      element('caption', {}, [caption]),
      headOf(columns),
      element('tbody', {}, rows),
    ]),
  ])

const headOf = (columns: readonly HtmlColumn[]): Markup =>
  element('thead', {}, [
    element(
      'tr',
      {},
      columns.map(({ title, kind, axis }) =>
        element('th', { scope: 'col', class: classOf[kind] }, [title, ...(axis === undefined ? [] : [axis])]),
      ),
    ),
  ])

const rowOf = (cells: readonly Content[], columns: readonly HtmlColumn[], isLabelled: boolean): Markup =>
  element(
    'tr',
    {},
    cells.map((cell, at) => {
      const { kind, title } = columns[at] ?? { kind: 'text', title: '' }
      if (at === 0) return element('th', { scope: 'row' }, [cell])
      // A plot has its own label.
      const label = isLabelled && kind !== 'plot' ? title : undefined
      return element('td', { class: classOf[kind], 'data-label': label }, [cell])
    }),
  )

/** A part that a reader unfolds. */
export const fold = (title: Content, content: readonly Content[], open = false): Markup =>
  element('details', { open: open ? 'open' : undefined }, [element('summary', {}, [title]), ...content])

/** Texts as a list. */
export const listOf = (items: readonly Content[]): Markup =>
  element(
    'ul',
    {},
    items.map((item) => element('li', {}, [item])),
  )

/** More items than this are not read one by one. */
const mostItems = 200

/** The first of these texts as a list, and how many there are beside them. */
export const shortList = (items: readonly Content[]): Markup => {
  const rest = items.length - mostItems
  return listOf(rest > 0 ? [...items.slice(0, mostItems), leftOut(count(rest, 'further item'))] : items)
}

/** That something is not on the page, and where it is. */
export const leftOut = (what: string): string =>
  `Left out to keep this page small: ${what}. report.json has everything.`

/** The same as a paragraph: how many of something, with `about` in front; empty where nothing is missing. */
export const leftOutNote = (missing: number, noun: string, about = ''): readonly Markup[] =>
  missing === 0 ? [] : [element('p', { class: 'note' }, [leftOut(`${about}${count(missing, noun)}`)])]
