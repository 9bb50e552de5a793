import { consequencesOf } from '../../analysis/consequences.ts'
import type { Report, Verdict } from '../../model.ts'
import { text } from '../escape.ts'
import { gatedVerdicts, nothingToBuild } from '../selection.ts'
import { coldBesideCache } from '../words/cold-beside-cache.ts'
import { isPlainUrl } from '../words/file-url.ts'
import { headline } from '../words/headline.ts'
import { markOf } from '../words/marks.ts'
import { spentLine } from '../words/spent.ts'
import { why, whyLinked } from '../words/why.ts'
import { headMarker, isAlarm, markerOf, type Said, saidMarker } from './comment-marker.ts'
import { commentParts, commentTable, longestCell, longestReason, shown } from './comment-parts.ts'
import { fitted } from './fitted.ts'
import { cautionLines } from './markdown.ts'

/** GitHub refuses a longer comment. */
export const largestComment = 65_536

export type CommentOptions = {
  /** `comment-key`: which of several comments of one pull request this is. */
  readonly key: string
  /** The commit of the pull request that was its head when the run began; undefined: not known. */
  readonly head?: string | undefined
  /** Whether the pull request has another head by now. */
  readonly isOutdated?: boolean
  /** What the comment that this text replaces is about; undefined when there is none yet. */
  readonly previous: Said | 'unknown' | undefined
  /** A calm result gets the full text too. */
  readonly whole: boolean
  /** Where the run is shown, for readers of a text that was cut. */
  readonly runUrl: string | undefined
  /** Exit status of this job, which decides its check; undefined: the check stays neutral, whatever was found. */
  readonly status: number | undefined
  /** Where the error is that keeps the head from being built; undefined: not known, or there is none. */
  readonly error: { readonly file: string; readonly line: number } | undefined
}

/**
 * The comment of a pull request: hidden lines by which it is found and read again; verdict and number; the cause with its
 * line; one table; what to do; a line that repeats the comparison; everything else folded away. A calm result that
 * replaces a comment is two lines, and repeats what the earlier comment reported. Texts from outside are shown, never
 * obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections are left out first, from the end, then what stands above them; verdict
 * and table stay, and what is left out is listed. Below about 10,000 characters a long reason may be cut anywhere.
 */
export const commentText = (
  report: Report,
  options: CommentOptions,
  limit: number = largestComment,
): string => {
  const { key, previous, whole } = options
  const replaced = isCalm(report) ? previous : undefined
  const first = `**${markOf(report)} ${shown(headline(report))}**`
  const hidden = [markerOf(key), saidMarker(saidBy(report, replaced)), ...headLine(options)].join('\n')
  const head = [hidden, first]
  const cautions = [...outdatedLine(options), ...cautionLines(report)]
  if (replaced !== undefined && !whole)
    return `${head.join('\n\n')}\n${[...cautions, calmLine(report, replaced), ...coldBesideCache(report).map(text), ...calmCost(report)].join(' ')}\n`.slice(
      0,
      limit,
    )
  const second =
    replaced === undefined ? whyLinked(report, longestReason, options.error) : calmLine(report, replaced)
  return fitted({
    head: [...head, ...cautions, second, ...coldBesideCache(report).map(text), shown(spentLine(report))],
    table: commentTable(report),
    parts: commentParts(report, { isCalm: isCalm(report), status: options.status }),
    tail: (leftOut) => tailOf(report, options, leftOut),
    limit,
  })
}

const outdatedLine = ({ head, isOutdated }: CommentOptions): readonly string[] =>
  head !== undefined && isOutdated === true
    ? [`This is about the commit ${head.slice(0, 12)}; the pull request has changed since.`]
    : []

const headLine = ({ head }: CommentOptions): readonly string[] =>
  head === undefined ? [] : [headMarker(head)]

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

/** The second of the two lines. */
const calmLine = (report: Report, previous: Said | 'unknown'): string => {
  const reason = shown(why(report), longestReason)
  if (previous === 'unknown' || !isAlarm(previous)) return reason
  const lifts = isAllUnchanged(report) ? '.' : '; this run neither confirms nor lifts it.'
  const earlier = `An earlier run reported: ${previous === 'below-floor' ? belowFloor : previous}${lifts}`
  // The first line has the reason already.
  return nothingToBuild(report) ? earlier : `${earlier} ${reason}`
}

/** Where nothing is built, what is shown stays the same from push to push. */
const calmCost = (report: Report): readonly string[] =>
  nothingToBuild(report) ? [] : [shown(spentLine(report))]

/** One that could not be judged may be the one that the earlier alarm was about. */
const isAllUnchanged = (report: Report): boolean =>
  [report.verdict, ...gatedVerdicts(report), ...(report.legs ?? []).map(({ verdict }) => verdict)].every(
    ({ kind }) => kind === 'unchanged',
  )

const belowFloor = consequencesOf({ kind: 'unchanged', because: 'below-floor' }).words

const tailOf = (report: Report, { key, runUrl }: CommentOptions, leftOut: readonly string[]): string => {
  const link = runUrl !== undefined && isPlainUrl(runUrl) ? `[the run](${runUrl})` : undefined
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
