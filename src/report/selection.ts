import { isAttempt } from '../analysis/attempts.ts'
import type { Outcome } from '../analysis/exit-status.ts'
import { hasValue } from '../analysis/study/judge-study.ts'
import type { BenchmarkReport, LegVerdict, Measurement, Report, Revision, Verdict } from '../model.ts'

/** The builds of one benchmark at one revision that were meant for its sample. */
export const buildsOf = (
  { builds }: Pick<Report, 'builds'>,
  id: string,
  revision: Revision,
): readonly Measurement[] => attemptsOf(builds, id).filter((build) => build.revision === revision)

/** The same of both revisions, in the order in which they were built. */
export const attemptsOf = (builds: readonly Measurement[], id: string): readonly Measurement[] =>
  attempts(builds, id)

/** All builds with the engine and the project of a benchmark, warm-ups included. */
export const besideOf = (builds: readonly Measurement[], id: string): readonly Measurement[] =>
  besides(builds, placeOf(id))

type Index = ReadonlyMap<string, readonly Measurement[]>

/**
 * Finds builds by key. What is known of a list is kept while it is, as it never changes once it is in a report: every output
 * asks for the builds of every benchmark, and looking through all of them each time took minutes for 10,000 benchmarks.
 */
const indexedBy = (keyOf: (build: Measurement) => string | undefined) => {
  const indexes = new WeakMap<readonly Measurement[], Index>()
  return (builds: readonly Measurement[], key: string): readonly Measurement[] => {
    const known = indexes.get(builds) ?? indexed(builds, keyOf)
    indexes.set(builds, known)
    return known.get(key) ?? []
  }
}

const indexed = (
  builds: readonly Measurement[],
  keyOf: (build: Measurement) => string | undefined,
): Index => {
  const found = new Map<string, Measurement[]>()
  for (const build of builds) {
    const key = keyOf(build)
    if (key === undefined) continue
    const own = found.get(key)
    if (own === undefined) found.set(key, [build])
    else own.push(build)
  }
  return found
}

const attempts = indexedBy((build) => (isAttempt(build) ? build.benchmark : undefined))
const besides = indexedBy(({ benchmark }) => placeOf(benchmark))

/** Whether the report compares two revisions. */
export const isCompared = (report: Report): boolean =>
  report.benchmarks.some(({ base }) => base !== undefined)

/** What the code is called that was to be measured: where there is no base, there is no head. */
export const measuredCode = (report: Report): 'the head' | 'the project' => {
  const { projects } = report
  const hasBase = projects === undefined || projects.some(({ base }) => base !== undefined)
  return hasBase || isCompared(report) ? 'the head' : 'the project'
}

/** Whether it was known without any build that nothing changed. */
export const nothingToBuild = ({ verdict, builds }: Pick<Report, 'verdict' | 'builds'>): boolean =>
  verdict.because === 'same-inputs' && builds.length === 0

/** Whether the base of everything that the head does not build was built without a failure. */
export const baseBuilds = ({ benchmarks, builds }: Pick<Report, 'benchmarks' | 'builds'>): boolean => {
  const places = new Set(
    benchmarks
      .filter(({ comparison }) => comparison?.verdict.because === 'head-does-not-build')
      .map(({ id }) => placeOf(id)),
  )
  const built = new Set(
    builds
      .filter(({ revision, failure }) => revision === 'base' && failure === undefined)
      .map(({ benchmark }) => placeOf(benchmark)),
  )
  return places.size > 0 && [...places].every((place) => built.has(place))
}

/** Engine and project: a warm-up may be of a scenario that has no benchmark. */
const placeOf = (id: string): string => id.slice(0, id.lastIndexOf('/'))

/** The benchmarks whose head has at least one time; none means that nothing could be measured. */
export const measured = ({ benchmarks }: Pick<Report, 'benchmarks'>): readonly BenchmarkReport[] =>
  benchmarks.filter(({ head }) => head.medianMs !== undefined)

/** The verdicts of the rows of a study that was judged. */
const studyVerdicts = ({ study }: Report): readonly Verdict[] =>
  (study?.rows ?? []).flatMap(({ verdict }) => verdict ?? [])

/** The verdicts of the gated benchmarks. */
export const gatedVerdicts = ({ benchmarks }: Pick<Report, 'benchmarks'>): readonly Verdict[] =>
  benchmarks.flatMap(({ gated, comparison }) =>
    gated && comparison !== undefined ? [comparison.verdict] : [],
  )

/** Whether a leg left nothing that could be judged. */
export const isEmptyLeg = ({ verdict }: Pick<LegVerdict, 'verdict'>): boolean =>
  verdict.because === 'leg-missing' || verdict.because === 'nothing-measured'

/** Whether no gated benchmark speaks for a leg: it may have had nothing to build, or not build at all, and then it has none. */
export const isSilentLeg = (leg: LegVerdict, { benchmarks }: Pick<Report, 'benchmarks'>): boolean => {
  const { name, projects = [name] } = leg
  return isEmptyLeg(leg) || !benchmarks.some(({ gated, project }) => gated && projects.includes(project))
}

/**
 * Whether a run is invalid for a reason that no gated benchmark has: a leg left no report, or does not build at all. Others
 * may be invalid, too, for reasons of their own.
 */
export const isInvalidElsewhere = (report: Pick<Report, 'benchmarks' | 'verdict'>): boolean => {
  const { kind, because } = report.verdict
  const has = gatedVerdicts(report).some((each) => each.kind === kind && each.because === because)
  return because === 'leg-missing' || (kind === 'invalid' && !has)
}

/** What decides the exit status: the verdict of every leg counts, too, as one without a report has no benchmark. */
export const outcomeOf = (report: Report): Outcome => ({
  verdict: report.verdict,
  gated: [
    ...gatedVerdicts(report),
    ...studyVerdicts(report),
    ...(report.legs ?? []).map(({ verdict }) => verdict),
  ].map(({ kind }) => kind),
  measuredAnything: !couldMeasureNothing(report),
  hasEmptyLeg: (report.legs ?? []).some(({ verdict }) => verdict.because === 'nothing-measured'),
})

/** A run that had nothing to build, as when the base cannot be prepared, did not fail to measure anything. */
export const couldMeasureNothing = (report: Report): boolean =>
  report.study === undefined ? couldBuildNothing(report) : !report.study.rows.some(hasValue)

const couldBuildNothing = (report: Report): boolean =>
  report.benchmarks.length > 0 && measured(report).length === 0 && !isCompared(report)
