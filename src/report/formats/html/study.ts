import type { Report, StudyReport, StudyRow } from '../../../model.ts'
import { capitalized, count, sentence } from '../../numbers.ts'
import { studyNote } from '../../study/note.ts'
import { factsTable } from '../../study/table.ts'
import { studyUnknowns } from '../../study/words.ts'
import type { Row, Table } from '../../table/rows.ts'
import type { Budget } from './budget.ts'
import { axisLabels } from './marks.ts'
import { type Content, element, joined, type Markup } from './markup.ts'
import { measuredRow, measuredScale } from './measured-plot.ts'
import { ratioColumn, ratioRow, ratioScale } from './ratio-plot.ts'
import type { Scale } from './scale.ts'
import { columnsOf, type HtmlColumn, leftOut, rowsTable, shortList, table } from './table.ts'

/** What a study found: for every group of cells that are compared with each other, their times and their ratios. */
export const studySection = (report: Report, study: StudyReport, made: Table, budget: Budget): Markup => {
  const facts = factsTable(report, study)
  const [note, unknowns] = [studyNote(study), studyUnknowns(report, study, () => false)]
  const cells = study.rows.map((row, at) => ({ row, shown: made.rows[at] ?? { cells: [], why: undefined } }))
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = `${cell.row.scenario}, ${cell.row.group}`
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  const scale = scaleOf(study)
  return element('section', { 'aria-labelledby': 'study' }, [
    element('h2', { id: 'study' }, [`${capitalized(study.axis)}: times, and ratios to ${study.reference}`]),
    ...(made.constants.length === 0
      ? []
      : [element('p', { class: 'dim' }, [sentence(made.constants.join('. '))])]),
    ...(study.advice.length === 0 ? [] : [element('h3', {}, ['What follows']), shortList(study.advice)]),
    ...[...groups].flatMap(([title, of]) => groupTable({ title, cells: of, made, scale }, study, budget)),
    ...(note === undefined ? [] : [element('p', { class: 'dim' }, [note])]),
    ...(facts === undefined ? [] : [element('h3', {}, ['What else was seen']), factsOf(facts)]),
    ...(unknowns.length === 0 ? [] : [element('h3', {}, ['What is not known']), shortList(unknowns)]),
  ])
}

type Cell = { readonly row: StudyRow; readonly shown: Row }

type Group = {
  readonly title: string
  readonly cells: readonly Cell[]
  readonly made: Table
  readonly scale: Scale | undefined
}

/** One axis of ratios for the whole study; undefined where nothing was compared. */
const scaleOf = ({ rows, reference }: StudyReport): Scale | undefined =>
  ratioScale(rows.filter(({ value }) => value !== reference))

const groupTable = (group: Group, study: StudyReport, budget: Budget): readonly Markup[] => {
  const { title, cells, made, scale } = group
  const times = measuredScale(cells.map(({ row }) => timed(row)))
  const columns: readonly HtmlColumn[] = [
    ...columnsOf(made),
    { title: 'times, to scale', kind: 'plot', axis: axisLabels(times) },
    ...(scale === undefined ? [] : [ratioColumn(study.reference, scale)]),
  ]
  const caption = joined([
    element('b', {}, [capitalized(title)]),
    ': ◆ median, strokes: single times, from zero; ● ratio with its interval on a logarithmic axis.',
  ])
  const cellsOf = ({ row, shown }: Cell): readonly Content[] => [
    ...textsOf(shown),
    ...plotsOf(row, times, scale),
  ]
  return rowsTable({ label: title, caption, columns, items: cells, cells: cellsOf }, budget)
}

const textsOf = ({ cells, why }: Row): readonly Content[] =>
  cells.map((cell) =>
    why === undefined || cell !== 'no time' ? cell : joined([cell, element('span', { class: 'why' }, [why])]),
  )

const timed = ({ value, sample }: StudyRow) => ({ name: value, sample })

const plotsOf = (row: StudyRow, times: Scale, ratios: Scale | undefined): readonly Content[] => [
  measuredRow(timed(row), times) ?? '',
  ...(ratios === undefined ? [] : [ratioRow({ name: row.value, ...row }, ratios) ?? '']),
]

const mostFacts = 500

const factsOf = (facts: Table): Markup => {
  const { rows } = facts
  const rest = rows.length - mostFacts
  return table(
    {
      caption: `What the rows show beside times.${rest > 0 ? ` ${leftOut(count(rest, 'further row'))}` : ''}`,
      columns: columnsOf(facts),
      rows: rows.slice(0, mostFacts).map(({ cells }) => cells),
    },
    'Facts',
  )
}
