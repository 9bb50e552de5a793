import { consequencesOf } from '../../analysis/consequences.ts'
import type { Report, Verdict } from '../../model.ts'
import { adviceBlocks } from '../advice/blocks.ts'
import { text } from '../escape.ts'
import { cut, sentence } from '../numbers.ts'
import { legsTable } from '../table/legs.ts'
import { ratioNote } from '../table/measured.ts'
import { linesTable, meanLines, type ServiceLine, servicesNote } from '../services/table.ts'
import type { Table } from '../table/rows.ts'
import { tableOf } from '../table/table.ts'
import { nextStep } from '../words/advice.ts'
import { bars } from '../words/bars.ts'
import { groupOf, groupTitles, type Section, sections, sectionText } from '../words/details.ts'
import { creepSentences } from '../words/creep.ts'
import { disturbanceNote } from '../words/disturbances.ts'
import { legend } from '../words/legend.ts'
import { repetitions } from '../words/repeat.ts'
import { rowReasons, withShownReason } from '../words/row-reasons.ts'
import type { Part } from './fitted.ts'
import { items, tableText } from './markdown.ts'
import { repetitionText } from './repetition.ts'

/** The one table of a comment that is not folded away: a row for each leg, or for the foremost benchmarks. */
export const commentTable = (report: Report): Table =>
  shortened(legsTable(report) ?? foremostRows(report, withoutSaidReasons(report, withShownReason(report))))

/** A sentence widens its column for all rows; why most judged rows have no time is said above or below the table. */
const withoutSaidReasons = (report: Report, said: ReadonlySet<string>): Table => {
  const table = tableOf(report)
  if (report.study !== undefined) return table
  const isSaid = report.benchmarks.map(({ id }) => said.has(id))
  return { ...table, rows: table.rows.map((row, at) => (isSaid[at] ? { ...row, why: undefined } : row)) }
}

type PartOptions = {
  /** Nobody has to look at it. */
  readonly isCalm: boolean
  /** Exit status of the job; undefined: the check stays neutral. */
  readonly status: number | undefined
}

/** What of a comment may be left out, the most important first. */
export const commentParts = (report: Report, { isCalm, status }: PartOptions): readonly Part[] => {
  const { constants } = tableOf(report)
  const rows = rowReasons(report, longestText)
  const [next, disturbed, note] = [nextStep(report), disturbanceNote(report), ratioNote(report)]
  const [repetition, ...others] = repetitions(report)
  const [picture, advice] = [isCalm ? [] : bars(report), report.study?.advice ?? []]
  const [all, meanings] = [sections(report), legend(report)]
  return [
    ...(next === undefined ? [] : [part('below', `**${checkWords(status)}** ${shown(next)}`)]),
    ...creepSentences(report).map((each) => part('above', shown(each))),
    ...(disturbed === undefined ? [] : [part('above', text(disturbed))]),
    ...(constants.length === 0 ? [] : [part('above', shown(sentence(constants.join('. '))))]),
    ...(note === undefined ? [] : [part('below', text(note))]),
    ...(meanings === undefined ? [] : [part('below', text(meanings))]),
    ...(picture.length === 0 ? [] : [part('below', picture.join('\n'), 'Bars')]),
    ...(rows.length === 0 ? [] : [part('below', items(rows))]),
    ...rewriteParts(report),
    ...servicesParts(report),
    ...(advice.length === 0 ? [] : [part('below', `**What follows**\n\n${items(advice)}`, 'What follows')]),
    ...(repetition === undefined ? [] : [part('below', repetitionText(report, repetition), repeatTitle)]),
    ...(report.legs === undefined && ranksOf(report).length <= mostRows ? [] : [everyRow(report)]),
    ...others.map((each) => part('below', repetitionText(report, each), repeatTitle, 'Repeat the others')),
    ...foldedOrder.flatMap((name) => foldedPart(all, name)),
  ]
}

/** What the author of a pull request asks first. */
const checkWords = (status: number | undefined): string => {
  if (status === undefined) return 'This check stays neutral.'
  return status === 0 ? 'This check does not fail.' : 'This check fails.'
}

const everyRow = (report: Report): Part => {
  const title = report.study === undefined ? 'Every benchmark' : 'Every row'
  return part('below', tableText(shortened(tableOf(report))), title, title)
}

/** Services of several repositories: all of them while they are few; else what holds over all, and each folded away. */
const servicesParts = ({ services }: Report): readonly Part[] => {
  if (services === undefined || services.rows.length === 0) return []
  const [means, note] = [meanLines(services), servicesNote(services)]
  const all = [...services.rows, ...means]
  const [shownLines, title] = [all.length <= mostRows ? all : means.slice(0, mostRows), 'Services']
  const table = (lines: readonly ServiceLine[]): string => tableText(shortened(linesTable(services, lines)))
  const noted = note === undefined ? [] : [shown(note, longestReason)]
  return [
    ...(shownLines.length === 0
      ? []
      : [part('below', [`**${title}**`, table(shownLines), ...noted].join('\n\n'), title)]),
    ...(shownLines === all ? [] : [part('below', table(all), 'Each service', 'Each service')]),
  ]
}

/** What gained stands by itself; the other rewrites are folded away. */
const rewriteParts = (report: Report): readonly Part[] => {
  const { gained, others } = adviceBlocks(report)
  const title = 'Other rewrites'
  return [
    ...gained.map((blocks) => part('below', blocks.join('\n\n'), 'Rewrites')),
    ...(others.length === 0 ? [] : [part('below', others.join('\n\n'), title, title)]),
  ]
}

const repeatTitle = 'How to repeat it'

const part = (place: Part['place'], markdown: string, title?: string, group?: string): Part => ({
  place,
  markdown,
  title,
  group,
})

/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder: readonly Section['name'][] = [
  'causes',
  'reach',
  'warnings',
  'exclusions',
  'outside',
  'phases',
  'outcomes',
  'rules',
  'sampling',
  'samples',
  'environment',
  'cost',
  'schedule',
]

const foldedPart = (all: readonly Section[], name: Section['name']): readonly Part[] =>
  all
    .filter((section) => section.name === name && !section.empty)
    .map((section) => part('below', sectionText(section), section.title, groupTitles[groupOf[name]]))

/** More rows than this are folded away. */
const mostRows = 10

/**
 * All rows while they are few; else those that somebody has to look at first, then the gated ones. In the
 * columns of all: one in which only the shown rows are alike stays, as the line above the table does not have it.
 */
const foremostRows = (report: Report, table: Table): Table => {
  if (table.rows.length <= mostRows) return table
  const ranks = ranksOf(report)
  const ranked = table.rows.map((row, at) => ({ row, rank: ranks[at] ?? 0 }))
  const rows = ranked.toSorted((a, b) => b.rank - a.rank).slice(0, mostRows)
  return { ...table, rows: rows.map(({ row }) => row) }
}

/** Of each row of the table. */
const ranksOf = ({ benchmarks, study }: Report): readonly number[] =>
  study === undefined
    ? benchmarks.map(({ gated, comparison }) => rankOf(comparison?.verdict, gated))
    : study.rows.map(({ verdict }) => rankOf(verdict, false))

/** The most important has the highest. */
const rankOf = (verdict: Verdict | undefined, gated: boolean): number =>
  Number(verdict !== undefined && consequencesOf(verdict).comment) * 2 + Number(gated)

/** Raw characters of a text from outside, before escaping. */
export const longestReason = 1_000
const longestText = 500
export const longestCell = 100

/** As markdown, and of at most `longest` characters before that. */
export const shown = (raw: string, longest = longestText): string => text(cut(raw, longest))

const shortened = (table: Table): Table => ({
  ...table,
  titles: table.titles.map((title) => cut(title, longestCell)),
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cut(cell, longestCell)) })),
})
