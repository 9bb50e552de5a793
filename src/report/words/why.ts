import { pairsNeeded } from '../../analysis/limits.ts'
import type { Cause, ProjectReport, Report, Sampling } from '../../model.ts'
import { text } from '../escape.ts'
import { capitalized, count, cut, sentence } from '../numbers.ts'
import { isCompared, measured } from '../selection.ts'
import { studySummary } from '../study/words.ts'
import { fileUrl, isLinked } from './file-url.ts'
import { foremostOf } from './foremost.ts'

/** The second line: the cause, or the reason of the verdict, as one sentence of plain text. */
export const why = (report: Report): string => {
  if (report.study !== undefined) return studySummary(report, report.study)
  const { kind, reason } = report.verdict
  if (kind !== 'none') return `Why: ${sentence(reasonOf(report))}`
  if (!isCompared(report)) return sentence(capitalized(reason))
  const [found, of] = [measured(report).length, count(report.benchmarks.length, 'benchmark')]
  return `${found} of ${of} measured in the head, for information only.`
}

/** The same as markdown of at most `longest` characters before escaping, with a link to the line that is the cause. */
export const whyLinked = (report: Report, longest: number): string => {
  const line = text(cut(why(report), longest))
  const place = placeOf(report)
  return place === undefined ? line : `${line} → ${place}`
}

/** The cause, or the reason of the verdict, as one sentence of plain text; undefined where nothing was judged. */
export const causeOf = (report: Report): string | undefined =>
  report.verdict.kind === 'none'
    ? undefined
    : sentence(capitalized(report.study === undefined ? reasonOf(report) : report.verdict.reason))

/** A cause says more than numbers, which the first line and the table have. */
const reasonOf = (report: Report): string => {
  const foremost = foremostOf(report)
  const obstacle = foremost?.sampling?.obstacles.find(({ kind }) => kind === 'head-does-not-build')
  // The first line says that it does not build.
  if (obstacle?.kind === 'head-does-not-build') return obstacle.reason
  // The first line says which budget was too small, and which would do.
  if (foremost?.sampling !== undefined && foremost.comparison?.verdict.because === 'out-of-time')
    return pairsThere(foremost.sampling)
  if (foremost?.comparison === undefined) return report.verdict.reason
  const { cause, verdict } = foremost.comparison
  if (cause === undefined) return verdict.reason
  // Then the machine, or that it was sampled for other limits, is a part of the answer.
  const isWhole = verdict.because === 'disturbed' || foremost.sampling?.limits !== undefined
  return isWhole ? `${verdict.reason}; ${cause}` : cause
}

const pairsThere = ({ pairs, looks: [first = pairsNeeded] }: Sampling): string =>
  `a verdict takes at least ${first} pairs, and ${pairs} ${pairs === 1 ? 'was' : 'were'} measured`

/** The first cause of which the line is known, as a link where the repository is known. */
const placeOf = (report: Report): string | undefined => {
  const cause = foremostOf(report)?.comparison?.causes?.named.find(({ place }) => place !== undefined)
  if (cause?.place === undefined) return undefined
  const { file, line } = cause.place
  const name = text(line === undefined ? file : `${file}:${line}`)
  const project = projectOf(report)
  if (!isLinked(report, project)) return name
  const url = fileUrl(report, commitOf(project, cause), cause.place)
  return url === undefined ? name : `[${name}](${url})`
}

const projectOf = (report: Report): ProjectReport | undefined =>
  report.projects?.find(({ id }) => id === foremostOf(report)?.project)

/** What is gone is in the base only. */
const commitOf = (project: ProjectReport | undefined, { change }: Cause): string | undefined =>
  (change === 'gone' ? project?.base : project?.head)?.commit
