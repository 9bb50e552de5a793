import { count } from '../../numbers.ts'
import { type Content, element, type Markup } from './markup.ts'

export type HtmlColumn = {
  readonly title: Content
  /** `number`: to the right, digits below each other; `plot`: as wide as there is room. */
  readonly kind: 'text' | 'number' | 'plot'
}

export type HtmlTable = {
  /** What the table shows, as one sentence. */
  readonly caption: Content
  readonly columns: readonly HtmlColumn[]
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly Content[])[]
}

const classOf: Readonly<Record<HtmlColumn['kind'], string | undefined>> = {
  text: undefined,
  number: 'n',
  plot: 'p',
}

/** A table that scrolls sideways on a narrow screen, also by keyboard. */
export const table = (made: HtmlTable, label: string): Markup =>
  element('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': label }, [
    element('table', {}, [
      element('caption', {}, [made.caption]),
      headOf(made.columns),
      element(
        'tbody',
        {},
        made.rows.map((cells) => rowOf(cells, made.columns)),
      ),
    ]),
  ])

/** The titles of the columns. */
export const headOf = (columns: readonly HtmlColumn[]): Markup =>
  element('thead', {}, [
    element(
      'tr',
      {},
      columns.map(({ title, kind }) => element('th', { scope: 'col', class: classOf[kind] }, [title])),
    ),
  ])

/** One row of a table. */
export const rowOf = (cells: readonly Content[], columns: readonly HtmlColumn[], id?: string): Markup =>
  element(
    'tr',
    { id },
    cells.map((cell, at) => {
      const kind = columns[at]?.kind ?? 'text'
      return at === 0
        ? element('th', { scope: 'row' }, [cell])
        : element('td', { class: classOf[kind] }, [cell])
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
