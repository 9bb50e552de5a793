import { isCounted } from '../analysis/attempts.ts'
import { judgeStudy } from '../analysis/judge-study.ts'
import type { Report, StudyReport } from '../model.ts'
import { isJudged } from './rejudge.ts'
import { mergedVerdict } from './merged-verdict.ts'
import { isOfProjects, partsOf } from './report-parts.ts'
import { isCompared } from './selection.ts'
import { sizeProblems } from './size-problems.ts'

/**
 * What the schema cannot express and no run writes: values with which the verdicts could not be computed, or that would
 * let a verdict stand that is not computed. Each begins with its JSON pointer.
 */
export const problemsOf = (report: Report): readonly string[] => [
  ...sizeProblems(report),
  ...repeated(
    report.benchmarks.map(({ id }) => id),
    (at) => `/benchmarks/${at}/id: is the id of an earlier benchmark too`,
  ),
  ...ofBuilds(report),
  ...ofVerdicts(report),
]

/** In ms: a microsecond, and eleven days. */
const [shortest, longest] = [0.001, 1_000_000_000] as const

const ofBuilds = ({ builds }: Report): readonly string[] => {
  const counted = builds.flatMap((build, at) => (isCounted(build) ? [{ build, at }] : []))
  return [
    ...counted.flatMap(({ build: { durationMs }, at }) =>
      durationMs < shortest || durationMs > longest
        ? [`/builds/${at}/durationMs: must be from ${shortest} to ${longest} where the build counts`]
        : [],
    ),
    ...repeated(
      counted.map(({ build }) => JSON.stringify([build.benchmark, build.revision, build.round])),
      (at) => `/builds/${counted[at]?.at}: an earlier build of this benchmark, revision and round counts too`,
    ),
  ]
}

/** Verdicts that are not computed again: of one revision, and of a run that was stopped. */
const ofVerdicts = (report: Report): readonly string[] => {
  const { benchmarks, verdict } = report
  if (report.study !== undefined) return ofStudyVerdict(report, report.study)
  if (isOfProjects(report)) return ofProjects(report)
  // That of several legs is never judged again, and refused where it would count.
  if (isJudged(report) || report.legs !== undefined || benchmarks.length === 0) return []
  const why = isCompared(report) ? 'the run was stopped' : 'there is one revision only'
  return [
    ...(verdict.kind === 'none' ? [] : [`/verdict/kind: must be none, because ${why}`]),
    ...benchmarks.flatMap(({ comparison }, at) =>
      comparison === undefined ? [] : [`/benchmarks/${at}/comparison: cannot be given, because ${why}`],
    ),
  ]
}

/** That of several projects follows from theirs, and no benchmark is outside of them. */
const ofProjects = (report: Report): readonly string[] => {
  const { legs = [], verdict, benchmarks, complete } = report
  const names = legs.map(({ name }) => name)
  const { kind } = mergedVerdict(legs, 'project')
  const isMissing = legs.some((leg) => leg.verdict.because === 'leg-missing')
  return [
    ...(verdict.kind === kind ? [] : [`/verdict/kind: must be ${kind}, as the projects say`]),
    ...(complete || isMissing ? [] : ['/legs: the run was stopped, so one of them has to be leg-missing']),
    ...repeated(names, (at) => `/legs/${at}/name: is the name of an earlier project too`),
    ...benchmarks.flatMap(({ project }, at) =>
      names.includes(project) ? [] : [`/benchmarks/${at}/project: is not among the legs`],
    ),
    ...(complete
      ? partsOf(report).flatMap((part, at) =>
          ofVerdicts(part.report).map((problem) => `/legs/${at}${problem}`),
        )
      : []),
  ]
}

/** That of a study follows from its rows. */
const ofStudyVerdict = ({ verdict }: Report, study: StudyReport): readonly string[] => {
  const { kind } = judgeStudy(study)
  return verdict.kind === kind ? [] : [`/verdict/kind: must be ${kind}, as the rows of the study say`]
}

const repeated = (keys: readonly string[], problem: (at: number) => string): readonly string[] => {
  const seen = new Set<string>()
  return keys.flatMap((key, at) => {
    if (seen.has(key)) return [problem(at)]
    seen.add(key)
    return []
  })
}
