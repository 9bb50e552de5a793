import type { Report, StudyReport, StudyRow } from '../../../model.ts'
import { capitalized, count, ratio, sentence } from '../../numbers.ts'
import { studyNote } from '../../study/note.ts'
import { factsTable } from '../../study/table.ts'
import { studyUnknowns } from '../../study/words.ts'
import type { Row, Table } from '../../table/rows.ts'
import type { Budget } from './budget.ts'
import { axis, axisLabels, dot, plot, stroke } from './marks.ts'
import { type Content, element, joined, type Markup } from './markup.ts'
import { measuredRow, measuredScale } from './measured-plot.ts'
import { changeScale, type Scale } from './scale.ts'
import { headOf, type HtmlColumn, leftOut, rowOf, shortList, table } from './table.ts'

/** What a study found: for every group of cells that are compared with each other, their times and their ratios. */
export const studySection = (report: Report, study: StudyReport, made: Table, budget: Budget): Markup => {
  const facts = factsTable(report, study)
  const [note, unknowns] = [studyNote(study), studyUnknowns(study, () => false)]
  const cells = study.rows.map((row, at) => ({ row, shown: made.rows[at] ?? { cells: [], why: undefined } }))
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = `${cell.row.scenario}, ${cell.row.group}`
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  const scale = ratioScale(study)
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
const ratioScale = ({ rows, reference }: StudyReport): Scale | undefined => {
  const changes = rows
    .filter(({ value }) => value !== reference)
    .flatMap(({ ratio: centre, low, high }) =>
      [centre, low, high].flatMap((each) => (each === undefined ? [] : [each - 1])),
    )
  return changes.length === 0 ? undefined : changeScale(changes, 0.1, (change) => ratio(1 + change))
}

const groupTable = (group: Group, study: StudyReport, budget: Budget): readonly Markup[] => {
  const { title, cells, made, scale } = group
  const times = measuredScale(cells.map(({ row }) => timed(row)))
  const columns: readonly HtmlColumn[] = [
    ...made.titles.map(
      (each, at) => ({ title: each, kind: made.aligns[at] === 'right' ? 'number' : 'text' }) as const,
    ),
    { title: joined(['times, to scale', axisLabels(times)]), kind: 'plot' },
    ...(scale === undefined
      ? []
      : [{ title: joined([`to ${study.reference}, to scale`, axisLabels(scale)]), kind: 'plot' } as const]),
  ]
  const shown: Markup[] = []
  for (const { row, shown: found } of cells) {
    const line = rowOf([...textsOf(found), ...plotsOf(row, times, scale)], columns)
    if (!budget.takes(line)) break
    shown.push(line)
  }
  const missing = cells.length - shown.length
  return [
    element('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': title }, [
      element('table', { class: 'rows' }, [
        element('caption', {}, [
          element('b', {}, [capitalized(title)]),
          ': ◆ median, strokes: single times, from zero; ● ratio with its interval on a logarithmic axis.',
        ]),
        headOf(columns),
        element('tbody', {}, shown),
      ]),
    ]),
    ...(missing === 0 ? [] : [element('p', { class: 'note' }, [leftOut(count(missing, 'further row'))])]),
  ]
}

const textsOf = ({ cells, why }: Row): readonly Content[] =>
  cells.map((cell) =>
    why === undefined || cell !== 'no time' ? cell : joined([cell, element('span', { class: 'why' }, [why])]),
  )

const timed = ({ value, sample }: StudyRow) => ({ name: value, sample })

const plotsOf = (row: StudyRow, times: Scale, ratios: Scale | undefined): readonly Content[] => [
  measuredRow(timed(row), times) ?? '',
  ...(ratios === undefined ? [] : [ratioRow(row, ratios) ?? '']),
]

const rowPx = 26

const ratioRow = ({ value, ratio: centre, low, high }: StudyRow, scale: Scale): Markup | undefined => {
  if (centre === undefined) return undefined
  const y = rowPx / 2
  const bounds = low === undefined || high === undefined ? undefined : { low, high }
  const text = `${ratio(centre)}${bounds === undefined ? '' : `, between ${ratio(bounds.low)} and ${ratio(bounds.high)}`}`
  return plot(rowPx, { title: value, text }, [
    ...axis(scale, rowPx),
    ...(bounds === undefined
      ? []
      : [stroke({ x: scale.at(bounds.low - 1), y }, { x: scale.at(bounds.high - 1), y }, 'whisker plain')]),
    dot({ x: scale.at(centre - 1), y }, 'circle', 'point plain'),
  ])
}

const mostFacts = 500

const factsOf = ({ titles, aligns, rows }: Table): Markup => {
  const rest = rows.length - mostFacts
  return table(
    {
      caption: `What the rows show beside times.${rest > 0 ? ` ${leftOut(count(rest, 'further row'))}` : ''}`,
      columns: titles.map((title, at) => ({ title, kind: aligns[at] === 'right' ? 'number' : 'text' })),
      rows: rows.slice(0, mostFacts).map(({ cells }) => cells),
    },
    'Facts',
  )
}
