import { pairsNeeded } from '../../analysis/limits.ts'
import type { Cause, ProjectReport, Report, Sampling } from '../../model.ts'
import { text } from '../escape.ts'
import { adviceSummary } from '../advice/words.ts'
import { isCalibration } from '../calibration.ts'
import { capitalized, count, cut, sentence } from '../numbers.ts'
import { isCompared, measured } from '../selection.ts'
import { isSelfTest } from '../self-test.ts'
import { studySummary } from '../study/words.ts'
import { calibrationSummary } from './calibration.ts'
import { fileUrl, isLinked } from './file-url.ts'
import { foremostOf } from './foremost.ts'
import { selfTestSummary } from './self-test.ts'

/** The second line: the cause, or the reason of the verdict, as one sentence of plain text. */
export const why = (report: Report): string => {
  if (report.study !== undefined) return studySummary(report, report.study)
  if (report.advice !== undefined) return adviceSummary()
  if (isCalibration(report)) return calibrationSummary()
  if (isSelfTest(report)) return selfTestSummary()
  const { kind, reason } = report.verdict
  if (kind !== 'none') return `Why: ${sentence(reasonOf(report))}`
  if (!isCompared(report)) return sentence(capitalized(reason))
  const [found, of] = [measured(report).length, count(report.benchmarks.length, 'benchmark')]
  return `${found} of ${of} measured in the head, for information only.`
}

/** A line of a file in the repository, which counts from 1. */
type Place = NonNullable<Cause['place']>

/**
 * The same as markdown of at most `longest` characters before escaping, with a link to the line that is the cause, or to that
 * of the `error` of a head that does not build.
 */
export const whyLinked = (report: Report, longest: number, error?: Place): string => {
  const line = text(cut(why(report), longest))
  const place = causeLink(report) ?? (error === undefined ? undefined : errorLink(report, error))
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

/** Fewer may show that nothing changed, where they are all alike. */
const pairsThere = ({ pairs }: Sampling): string =>
  `at least ${pairsNeeded} pairs are needed to be sure, and ${pairs} ${pairs === 1 ? 'was' : 'were'} measured`

/** The first cause of which the line is known. */
const causeLink = (report: Report): string | undefined => {
  const cause = foremostOf(report)?.comparison?.causes?.named.find(({ place }) => place !== undefined)
  return cause?.place === undefined
    ? undefined
    : linkTo(report, cause.place, commitOf(projectOf(report), cause))
}

const errorLink = (report: Report, error: Place): string =>
  linkTo(report, error, projectOf(report)?.head.commit)

/** The name of a place, as a link where the repository is known. */
const linkTo = (report: Report, place: Place, commit: string | undefined): string => {
  const { file, line } = place
  const name = text(line === undefined ? file : `${file}:${line}`)
  const url = isLinked(report, projectOf(report)) ? fileUrl(report, commit, place) : undefined
  return url === undefined ? name : `[${name}](${url})`
}

const projectOf = (report: Report): ProjectReport | undefined =>
  report.projects?.find(({ id }) => id === foremostOf(report)?.project)

/** What is gone is in the base only. */
const commitOf = (project: ProjectReport | undefined, { change }: Cause): string | undefined =>
  (change === 'gone' ? project?.base : project?.head)?.commit
