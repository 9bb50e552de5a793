import { isKnown } from '../analysis/consequences.ts'
import { judgeStudy } from '../analysis/study/judge-study.ts'
import { summarize } from '../analysis/sample.ts'
import { type RowAgain, studyRowsAgain } from '../analysis/study/study-again.ts'
import type { Report, Sample, StudyReport, StudyRow, Verdict } from '../model.ts'
import { mergedVerdict } from './merged-verdict.ts'
import { isJudged } from './rejudge.ts'
import { repeated } from './repeated.ts'
import { isMissing, isOfProjects, type ReportPart, partsOf } from './report-parts.ts'

/**
 * What is wrong with verdicts that are not computed again: of one revision, of nothing that was built, of a run that was
 * stopped, and of several runs together. Each begins with its JSON pointer.
 */
export const verdictProblems = (report: Report): readonly string[] => {
  const { benchmarks, builds, verdict, legs, study } = report
  if (study !== undefined) return ofStudy(report, study)
  if (isOfProjects(report)) return ofProjects(report)
  // Those of several legs are never judged again, and refused where they would count.
  if (legs !== undefined) return [...mismatch(verdict, ''), ...legs.flatMap(mismatchOfLeg)]
  if (isJudged(report)) return []
  const why = whyNotJudged(report)
  const isEarly = nothingBuilt(report) && isKnownEarly(verdict)
  return [
    ...(verdict.kind === 'none' || isEarly ? [] : [`/verdict/kind: must be none, because ${why}`]),
    ...(verdict.kind === 'none' ? mismatch(verdict, '') : []),
    ...(benchmarks.length === 0 && builds.length > 0 ? ['/builds: are of no benchmark'] : []),
    ...comparisonsOf(report, why),
  ]
}

/** What a run can know before there is any benchmark: that nothing has to be built, or that the head cannot be. */
const isKnownEarly = ({ kind, because }: Verdict): boolean =>
  (kind === 'unchanged' && because === 'same-inputs') ||
  (kind === 'invalid' && because === 'head-does-not-build')

const nothingBuilt = ({ complete, benchmarks, builds }: Report): boolean =>
  complete && benchmarks.length === 0 && builds.length === 0

const whyNotJudged = (report: Report): string => {
  if (!report.complete) return 'the run was stopped'
  return report.benchmarks.length === 0 ? 'there is no benchmark' : 'there is one revision only'
}

const comparisonsOf = ({ benchmarks }: Report, why: string): readonly string[] =>
  benchmarks.flatMap(({ comparison }, at) =>
    comparison === undefined ? [] : [`/benchmarks/${at}/comparison: cannot be given, because ${why}`],
  )

/** That of several projects follows from theirs, and no benchmark is outside of them. */
const ofProjects = (report: Report): readonly string[] => {
  const { legs = [], verdict, benchmarks, complete } = report
  const names = legs.map(({ name }) => name)
  const { kind } = mergedVerdict(legs, 'project')
  return [
    ...(verdict.kind === kind
      ? mismatch(verdict, '')
      : [`/verdict/kind: must be ${kind}, as the projects say`]),
    ...legs.flatMap(mismatchOfLeg),
    ...(complete || legs.some(isMissing)
      ? []
      : ['/legs: the run was stopped, so one of them has to be leg-missing']),
    ...repeated(names, (at) => `/legs/${at}/name: is the name of an earlier project too`),
    ...benchmarks.flatMap(({ project }, at) =>
      names.includes(project) ? [] : [`/benchmarks/${at}/project: is not among the legs`],
    ),
    ...partsOf(report).flatMap((part, at) => ofPart(part).map((problem) => `/legs/${at}${problem}`)),
  ]
}

/** What a project that was stopped holds was never judged. */
const ofPart = ({ leg, report }: ReportPart): readonly string[] =>
  isMissing(leg) ? comparisonsOf(report, 'the project is leg-missing') : verdictProblems(report)

/** That of a study follows from its rows, and nothing else in it has one. */
const ofStudy = (report: Report, study: StudyReport): readonly string[] => {
  const { verdict, benchmarks, builds, legs, obstacles } = report
  const { kind } = judgeStudy(study)
  return [
    ...(legs === undefined ? [] : ['/legs: a study has none']),
    ...(obstacles.length === 0 ? [] : ['/obstacles: a study has none']),
    ...benchmarks.flatMap(({ base }, at) =>
      base === undefined ? [] : [`/benchmarks/${at}/base: a study compares its rows`],
    ),
    ...comparisonsOf(report, 'a study compares its rows'),
    ...(verdict.kind === kind ? [] : [`/verdict/kind: must be ${kind}, as the rows of the study say`]),
    ...study.rows.flatMap((row, at) => ofRow(row, `/study/rows/${at}`)),
    ...studyRowsAgain({ study, benchmarks, builds }).flatMap((again, at) =>
      ofRowAgain(study.rows[at], again, `/study/rows/${at}`),
    ),
  ]
}

/** A sample is made of the times of the attempts, those included that were stopped. */
const ofRow = ({ verdict, sample, attempts }: StudyRow, place: string): readonly string[] => {
  const timesMs = attempts.flatMap(({ durationMs, stoppedAfterMs }) => durationMs ?? stoppedAfterMs ?? [])
  const isOwn = sample === undefined || numbersOf(sample) === numbersOf(summarize(timesMs))
  return [
    ...(verdict === undefined ? [] : mismatch(verdict, place)),
    ...(isOwn ? [] : [`${place}/sample: is not that of its attempts`]),
  ]
}

/** Ratio, bounds and verdict follow from the attempts of the row and of the reference. */
const ofRowAgain = (
  row: StudyRow | undefined,
  { row: again, kinds }: RowAgain,
  place: string,
): readonly string[] => {
  if (row === undefined) return []
  const isOwn = (['ratio', 'low', 'high'] as const).every((name) => row[name] === again[name])
  const isPossible = kinds === undefined || kinds.has(row.verdict?.kind)
  return [
    ...(isOwn && row.ranked === again.ranked && (row.pairs ?? 0) === (again.pairs ?? 0)
      ? []
      : [`${place}/ratio: is not that of its attempts and those of the reference`]),
    ...(isPossible ? [] : [`${place}/verdict/kind: does not follow from its attempts`]),
  ]
}

const numbersOf = ({ samplesMs, medianMs, range, lowMs, highMs }: Sample): string =>
  JSON.stringify([samplesMs, medianMs, range, lowMs, highMs])

const mismatchOfLeg = ({ verdict }: { readonly verdict: Verdict }, at: number): readonly string[] =>
  mismatch(verdict, `/legs/${at}`)

const mismatch = (verdict: Verdict, place: string): readonly string[] =>
  isKnown(verdict) ? [] : [`${place}/verdict/because: ${verdict.because} does not go with ${verdict.kind}`]
