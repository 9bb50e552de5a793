import type { BenchmarkReport, Report, VerdictKind } from '../../model.ts'
import { text } from '../escape.ts'
import { cut, sentence } from '../numbers.ts'
import { ratioNote } from '../table/measured.ts'
import { tableOf } from '../table/table.ts'
import { folded, type Section, sections } from '../words/details.ts'
import { headline, why } from '../words/headline.ts'
import { rowName } from '../words/labels.ts'
import { notInTheNumbers, reach } from '../words/reach.ts'
import { markerOf, type Said, saidMarker } from './comment-marker.ts'
import { fitted, type Part } from './fitted.ts'
import { items } from './markdown.ts'
import { intervalPicture } from './picture.ts'

/** GitHub refuses a longer comment. */
export const largestComment = 65_536

export type CommentOptions = {
  /** `comment-key`: which of several comments of one pull request this is. */
  readonly key: string
  /** The most characters that the text may have. */
  readonly limit?: number
  /** What the comment said that this text replaces; absent when there is none yet. */
  readonly previous?: Said
  /** A calm result is told at full length too. */
  readonly whole?: boolean
  /** Where the run is shown, for readers of a text that was cut. */
  readonly runUrl?: string
}

/** Whether nobody has to look at a result: it makes no new comment, and an old one shrinks. */
export const isCalm = (kind: VerdictKind): boolean =>
  kind === 'unchanged' || kind === 'inconclusive' || kind === 'none'

/**
 * The comment of a pull request: two hidden lines by which it is found and read again, verdict, reason, one
 * table, its limits, a picture, details folded away. A calm result that replaces a comment is two lines and
 * says what was said before. Texts from outside are shown, never obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections go first, from the end, then what stands above them; verdict and
 * table stay, and what is left out is said. Below about 10,000 characters a long reason may be cut anywhere.
 */
export const commentText = (report: Report, options: CommentOptions): string => {
  const { key, limit = largestComment, previous } = options
  const { kind } = report.verdict
  const calm = isCalm(kind) && previous !== undefined
  // A calm text goes on telling the last alarm, so that a second calm run changes nothing.
  const said = calm && isAlarm(previous) ? previous : kind
  const head = [`${markerOf(key)}\n${saidMarker(said)}`, `**${shown(headline(report))}**`]
  if (calm && options.whole !== true)
    return `${head.join('\n\n')}\n${calmLine(report, previous)}\n`.slice(0, limit)
  return fitted({
    head: [...head, ...(calm ? [calmLine(report, previous)] : [shown(why(report), longestReason)])],
    table: { ...tableOf(report), rows: tableOf(report).rows.map(shortened) },
    parts: partsOf(report),
    tail: (leftOut) => tailOf(report, options, leftOut),
    limit,
  })
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

const isAlarm = (said: Said): boolean => said !== 'unknown' && !isCalm(said)

/** The second of the two lines. */
const calmLine = (report: Report, previous: Said): string => {
  const reason = shown(why(report), longestReason)
  if (!isAlarm(previous)) return reason
  const lifts = report.verdict.kind === 'unchanged' ? '.' : '; this run neither confirms nor lifts it.'
  return `An earlier run said: ${previous}${lifts} ${reason}`
}

/** What may be left out, the most telling first. */
const partsOf = (report: Report): readonly Part[] => {
  const [constants, note] = [tableOf(report).constants, ratioNote(report)]
  const [rows, picture] = [rowReasons(report), intervalPicture(report)]
  return [
    ...(constants.length === 0 ? [] : [part('above', shown(sentence(constants.join('. '))))]),
    ...(note === undefined ? [] : [part('below', text(note))]),
    ...(rows.length === 0 ? [] : [part('below', items(rows))]),
    part('below', `**What this run could have detected**\n\n${items(reach(report))}`, 'What it could detect'),
    part('below', `**What is not in these numbers**\n\n${items(notInTheNumbers)}`, 'What is not in them'),
    ...(picture === undefined ? [] : [part('below', pictureText(picture), 'Picture')]),
    ...foldedOrder.flatMap((name) => foldedPart(report, name)),
  ]
}

const part = (place: Part['place'], markdown: string, title?: string): Part => ({
  ...{ place, markdown },
  ...(title === undefined ? {} : { title }),
})

const pictureText = (picture: string): string =>
  `**The 95 % interval of each change, divided at the median**\n\n${picture}`

/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder: readonly Section['name'][] = [
  'warnings',
  'exclusions',
  'samples',
  'environment',
  'cost',
  'schedule',
]

const foldedPart = (report: Report, name: Section['name']): readonly Part[] =>
  sections(report)
    .filter((section) => section.name === name && !section.empty)
    .map((section) => part('below', folded(section), section.title))

const mostReasons = 5

/** Why other rows than the one the run's reason is about are not calm. */
const rowReasons = (report: Report): readonly string[] => {
  const lines = report.benchmarks.flatMap((benchmark) => rowReason(report, benchmark))
  const rest = lines.length - mostReasons
  return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines
}

const rowReason = (report: Report, benchmark: BenchmarkReport): readonly string[] => {
  const { comparison } = benchmark
  if (comparison === undefined || !['regression', 'warning', 'invalid'].includes(comparison.verdict.kind))
    return []
  const { verdict, cause } = comparison
  // The run's reason repeats that of the foremost row.
  if (report.verdict.reason.includes(verdict.reason)) return []
  const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`
  return [cut(`${rowName(report, benchmark)}: ${verdict.kind}, ${reason}`, longestText)]
}

const tailOf = (report: Report, { key, runUrl }: CommentOptions, leftOut: readonly string[]): string => {
  const link = runUrl !== undefined && plainUrl.test(runUrl) ? `[the run](${runUrl})` : undefined
  const where = link === undefined ? '`report.md`' : `${link}'s \`report.md\``
  const by = `go-container-bench ${shown(report.toolVersion)}, ${shown(key, longestCell)}`
  const lines = [
    ...(leftOut.length === 0
      ? []
      : [`Left out, because a comment is limited: ${text(leftOut.join('; '))}. ${where} has all of it.`]),
    link === undefined ? `${by}.` : `${by}, ${link}.`,
  ]
  return lines.join('\n\n')
}

/** An address that cannot end a link of markdown. */
const plainUrl = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%-]*)*$/
