import { consequencesOf } from '../../analysis/consequences.ts'
import type { Report, StudyReport, Verdict } from '../../model.ts'
import { text } from '../escape.ts'
import { cut, sentence } from '../numbers.ts'
import { gatedVerdicts } from '../selection.ts'
import { ratioNote } from '../table/measured.ts'
import { tableOf } from '../table/table.ts'
import { folded, type Section, sections } from '../words/details.ts'
import { disturbanceNote } from '../words/disturbances.ts'
import { headline, why } from '../words/headline.ts'
import { intervalCaption } from '../words/interval.ts'
import { notInTheNumbers, reach } from '../words/reach.ts'
import { rowReasons } from '../words/row-reasons.ts'
import { isAlarm, markerOf, type Said, saidMarker } from './comment-marker.ts'
import { fitted, type Part } from './fitted.ts'
import { items } from './markdown.ts'
import { intervalPicture } from './picture.ts'

/** GitHub refuses a longer comment. */
export const largestComment = 65_536

export type CommentOptions = {
  /** `comment-key`: which of several comments of one pull request this is. */
  readonly key: string
  /** What the comment that this text replaces is about; undefined when there is none yet. */
  readonly previous: Said | 'unknown' | undefined
  /** A calm result gets the full text too. */
  readonly whole: boolean
  /** Where the run is shown, for readers of a text that was cut. */
  readonly runUrl: string | undefined
  /** Sentences that are never left out. */
  readonly cautions: readonly string[]
}

/**
 * The comment of a pull request: two hidden lines by which it is found and read again, verdict, reason, one
 * table, its limits, a picture, details folded away. A calm result that replaces a comment is two lines, and
 * repeats what the earlier comment reported. Texts from outside are shown, never obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections are left out first, from the end, then what stands above them; verdict
 * and table stay, and what is left out is listed. Below about 10,000 characters a long reason may be cut anywhere.
 */
export const commentText = (
  report: Report,
  options: CommentOptions,
  limit: number = largestComment,
): string => {
  const { key, previous, whole, cautions } = options
  const replaced = isCalm(report) ? previous : undefined
  const head = [`${markerOf(key)}\n${saidMarker(saidBy(report, replaced))}`, `**${shown(headline(report))}**`]
  if (replaced !== undefined && !whole)
    return `${head.join('\n\n')}\n${[calmLine(report, replaced), ...cautions.map(text)].join(' ')}\n`.slice(
      0,
      limit,
    )
  const second = replaced === undefined ? shown(why(report), longestReason) : calmLine(report, replaced)
  const table = tableOf(report)
  return fitted({
    head: [...head, second],
    table: { ...table, rows: table.rows.map(shortened) },
    parts: partsOf(report),
    tail: (leftOut) => tailOf(report, options, leftOut),
    limit,
  })
}

/** Whether nobody has to look at a result: it makes no new comment, and an old one shrinks. */
export const isCalm = (report: Report): boolean => loudest(report) === undefined

/** The first verdict that is worth a comment: the run's, or one that the run's does not mention. */
const loudest = (report: Report): Verdict | undefined =>
  [report.verdict, ...gatedVerdicts(report)].find((verdict) => consequencesOf(verdict).comment)

/** A calm text goes on reporting the last alarm, so that a second calm run changes nothing. */
const saidBy = (report: Report, replaced: Said | 'unknown' | undefined): Said => {
  if (replaced !== undefined && replaced !== 'unknown' && isAlarm(replaced)) return replaced
  const { kind, because } = loudest(report) ?? report.verdict
  return because === 'below-floor' ? because : kind
}

/** Raw characters of a text from outside, before escaping. */
const longestReason = 1_000
const longestText = 500
const longestCell = 100

const shown = (raw: string, longest = longestText): string => text(cut(raw, longest))

const shortened = <Cells extends { readonly cells: readonly string[] }>(row: Cells): Cells => ({
  ...row,
  cells: row.cells.map((cell) => cut(cell, longestCell)),
})

/** The second of the two lines. */
const calmLine = (report: Report, previous: Said | 'unknown'): string => {
  const reason = shown(why(report), longestReason)
  if (previous === 'unknown' || !isAlarm(previous)) return reason
  const lifts = report.verdict.kind === 'unchanged' ? '.' : '; this run neither confirms nor lifts it.'
  return `An earlier run reported: ${previous === 'below-floor' ? belowFloor : previous}${lifts} ${reason}`
}

const belowFloor = consequencesOf({ kind: 'unchanged', because: 'below-floor' }).words

/** What may be left out, the most important first. */
const partsOf = (report: Report): readonly Part[] => {
  const [constants, note] = [tableOf(report).constants, ratioNote(report)]
  const disturbed = disturbanceNote(report)
  const [rows, picture] = [rowReasons(report, longestText), intervalPicture(report)]
  const folding = sections(report)
  return [
    ...(disturbed === undefined ? [] : [part('above', text(disturbed))]),
    ...(constants.length === 0 ? [] : [part('above', shown(sentence(constants.join('. '))))]),
    ...(note === undefined ? [] : [part('below', text(note))]),
    ...(rows.length === 0 ? [] : [part('below', items(rows))]),
    ...(report.study === undefined ? [reachPart(report)] : advicePart(report.study)),
    part('below', `**What is not in these numbers**\n\n${items(notInTheNumbers)}`, 'What is not in them'),
    ...(picture === undefined ? [] : [part('below', pictureText(report, picture), 'Picture')]),
    ...foldedOrder.flatMap((name) => foldedPart(folding, name)),
  ]
}

const reachPart = (report: Report): Part =>
  part('below', `**What this run could have detected**\n\n${items(reach(report))}`, 'What it could detect')

const advicePart = ({ advice }: StudyReport): readonly Part[] =>
  advice.length === 0 ? [] : [part('below', `**What follows**\n\n${items(advice)}`, 'What follows')]

const part = (place: Part['place'], markdown: string, title?: string): Part => ({ place, markdown, title })

const pictureText = (report: Report, picture: string): string =>
  `**The ${intervalCaption(report)}, divided at the median**\n\n${picture}`

/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder: readonly Section['name'][] = [
  'causes',
  'warnings',
  'exclusions',
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
    .map((section) => part('below', folded(section), section.title))

const tailOf = (
  report: Report,
  { key, runUrl, cautions }: CommentOptions,
  leftOut: readonly string[],
): string => {
  const link = runUrl !== undefined && plainUrl.test(runUrl) ? `[the run](${runUrl})` : undefined
  const where = link === undefined ? '`report.md`' : `${link}'s \`report.md\``
  const by = `go-container-bench ${shown(report.toolVersion)}, ${shown(key, longestCell)}`
  const lines = [
    ...cautions.map(text),
    ...(leftOut.length === 0
      ? []
      : [`Left out, because a comment is limited: ${text(leftOut.join('; '))}. ${where} has all of it.`]),
    link === undefined ? `${by}.` : `${by}, ${link}.`,
  ]
  return lines.join('\n\n')
}

/** An address that cannot end a link of markdown. */
const plainUrl = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%-]*)*$/
