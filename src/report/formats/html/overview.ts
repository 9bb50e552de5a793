import { consequencesOf } from '../../../analysis/consequences.ts'
import type { BenchmarkReport, Report } from '../../../model.ts'
import { capitalized, count, list, sentence } from '../../numbers.ts'
import { isCompared } from '../../selection.ts'
import { noRows } from '../../words/no-rows.ts'
import { ratioNote } from '../../table/measured.ts'
import type { Row, Table } from '../../table/rows.ts'
import { intervalCaption } from '../../words/interval.ts'
import type { Budget } from './budget.ts'
import { boundsOf, forestRow, forestScale } from './forest.ts'
import { rankOf, verdictMark } from './kinds.ts'
import { axisLabels } from './marks.ts'
import { manyIntervals } from './many.ts'
import { type Content, element, joined, type Markup } from './markup.ts'
import { measuredRow, measuredScale, rangeCaption, type Timed } from './measured-plot.ts'
import { type HtmlColumn, rowsTable } from './table.ts'

/** More benchmarks than this share one picture. */
export const mostPlots = 500

/** A benchmark with its row of the table, and the name that its details have on the page. */
export type Entry = {
  readonly benchmark: BenchmarkReport
  readonly row: Row
  readonly anchor: string
}

/** The benchmarks as a reader looks at them: what changed first, the surest change at the top. */
export const entriesOf = ({ benchmarks }: Report, rows: Table['rows']): readonly Entry[] =>
  benchmarks
    .map((benchmark, at) => ({
      benchmark,
      row: rows[at] ?? { cells: [], why: undefined },
      anchor: `b${at + 1}`,
    }))
    .toSorted(
      (a, b) => placeOf(a.benchmark) - placeOf(b.benchmark) || lowOf(b.benchmark) - lowOf(a.benchmark),
    )

const placeOf = ({ comparison, gated }: BenchmarkReport): number =>
  comparison === undefined ? 0 : rankOf(comparison.verdict) * 2 + (gated ? 0 : 1)

const lowOf = ({ comparison }: BenchmarkReport): number => boundsOf(comparison)?.low ?? -1

/** What the overview needs beside the report. */
type Overview = {
  readonly table: Table
  readonly entries: readonly Entry[]
  /** The anchors of those whose details are on the page. */
  readonly detailed: ReadonlySet<string>
  readonly budget: Budget
}

/** Every benchmark in a table, each with a picture of its interval or its times. */
export const overview = (report: Report, made: Overview): Markup => {
  const { entries } = made
  const compared = isCompared(report)
  const note = ratioNote(report)
  const { constants } = made.table
  const many = entries.length > mostPlots
  return element('section', { 'aria-labelledby': 'benchmarks' }, [
    element('h2', { id: 'benchmarks' }, [compared ? 'What changed, and how surely' : 'What was measured']),
    ...(constants.length === 0 ? [] : [element('p', { class: 'dim' }, [sentence(constants.join('. '))])]),
    ...(entries.length > 1 && compared ? [element('p', {}, [tally(entries)])] : []),
    ...(entries.length === 0 ? [element('p', {}, [noRows(report)])] : []),
    ...(many && compared ? [manyIntervals(entries.map(({ benchmark }) => benchmark))] : []),
    ...groupsOf(report, entries).flatMap((group) => groupTable(report, made, group)),
    ...(note === undefined ? [] : [element('p', { class: 'dim' }, [note])]),
  ])
}

type Group = { readonly title: string | undefined; readonly entries: readonly Entry[] }

/** Times of one scenario share an axis; changes all do. */
const groupsOf = (report: Report, entries: readonly Entry[]): readonly Group[] => {
  if (isCompared(report)) return [{ title: undefined, entries }]
  const scenarios = [...new Set(entries.map(({ benchmark }) => benchmark.scenario))]
  return scenarios.map((title) => ({
    title,
    entries: entries
      .filter(({ benchmark }) => benchmark.scenario === title)
      .toSorted((a, b) => medianOf(a) - medianOf(b)),
  }))
}

const medianOf = ({ benchmark }: Entry): number => benchmark.head.medianMs ?? Infinity

const groupTable = (report: Report, made: Overview, group: Group): readonly Markup[] => {
  if (group.entries.length === 0) return []
  const columns = columnsOf(report, made, group)
  const rows = {
    label: group.title ?? 'All benchmarks',
    caption: captionOf(report, group),
    columns: columns.map(({ column }) => column),
    items: group.entries,
    cells: (entry: Entry) => columns.map(({ cell }) => cell(entry)),
  }
  return rowsTable(rows, made.budget)
}

/** How many benchmarks have which verdict. */
const tally = (entries: readonly Entry[]): string => {
  const found = new Map<string, number>()
  for (const { benchmark } of entries) {
    const { comparison } = benchmark
    const words = comparison === undefined ? 'not judged' : consequencesOf(comparison.verdict).words
    found.set(words, (found.get(words) ?? 0) + 1)
  }
  const parts = [...found].map(
    ([words, amount]) => `${amount} ${amount === 1 ? words : (plurals[words] ?? words)}`,
  )
  return `${count(entries.length, 'benchmark')}: ${list(parts)}.`
}

/** The other words are the same for one and several. */
const plurals: Readonly<Record<string, string>> = {
  regression: 'regressions',
  warning: 'warnings',
  improvement: 'improvements',
  'does not build': 'do not build',
}

const captionOf = (report: Report, { title, entries }: Group): string => {
  if (!isCompared(report))
    return `${capitalized(title ?? '')}: ◆ median, line: ${rangeCaption(entries.map(timed))}, strokes: single times; the axis begins at zero.`
  const what = 'What needs a look first is at the top.'
  if (entries.length > mostPlots) return what
  return `${what} ◆ median change, line: ${intervalCaption(report)}; the axis is logarithmic and centred on 0%; shaded: changes within fail-threshold, or within a larger one that the scatter of the row needs.`
}

type CellColumn = { readonly column: HtmlColumn; readonly cell: (entry: Entry) => Content }

const columnsOf = (report: Report, { table, detailed }: Overview, group: Group): readonly CellColumn[] => {
  const texts = table.titles.map((title, at): CellColumn => {
    const cell = (entry: Entry): Content => cellOf(entry, { title, at, detailed })
    return { column: { title, kind: table.aligns[at] === 'right' ? 'number' : 'text' }, cell }
  })
  if (group.entries.length > mostPlots) return texts
  const plots = isCompared(report) ? forestColumn(report) : measuredColumn(group)
  const at = table.titles.indexOf('verdict')
  return at === -1 ? [...texts, plots] : texts.toSpliced(at, 0, plots)
}

type Cell = { readonly title: string; readonly at: number; readonly detailed: ReadonlySet<string> }

const cellOf = ({ row, benchmark, anchor }: Entry, { title, at, detailed }: Cell): Content => {
  const text = row.cells[at] ?? ''
  if (at === 0 && detailed.has(anchor)) return element('a', { href: `#${anchor}` }, [text])
  if (title === 'verdict' && benchmark.comparison !== undefined)
    return verdictMark(benchmark.comparison.verdict, text)
  if (row.why === undefined || text !== 'no time') return text
  return joined([text, element('span', { class: 'why' }, [row.why])])
}

const forestColumn = ({ benchmarks }: Report): CellColumn => {
  const scale = forestScale(benchmarks)
  return {
    column: { title: 'change, to scale', kind: 'plot', axis: axisLabels(scale) },
    cell: ({ benchmark }) => forestRow(benchmark, scale) ?? 'none',
  }
}

const timed = ({ benchmark }: Entry): Timed => ({ name: benchmark.id, sample: benchmark.head })

const measuredColumn = ({ entries }: Group): CellColumn => {
  const scale = measuredScale(entries.map(timed))
  return {
    column: { title: 'times, to scale', kind: 'plot', axis: axisLabels(scale) },
    cell: (entry) => measuredRow(timed(entry), scale) ?? '',
  }
}
