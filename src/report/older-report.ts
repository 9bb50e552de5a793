import { isAttempt } from '../analysis/attempts.ts'
import { duration, percent } from '../analysis/numbers.ts'
import { obstacleOfFailure } from '../analysis/obstacle.ts'
import type { BenchmarkReport, Excluded, Limits, Report, Sampling } from '../model.ts'
import { schemaVersion } from './assemble.ts'

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A report of version 1 in the words of version 2, not yet validated: what is not as version 1 had it is kept, so that
 * it is refused by its place. Comparisons are left out, because they are computed again.
 */
export const inNewWords = (old: Fields, limits: Limits): Fields => ({
  ...old,
  schemaVersion,
  obstacles: [],
  verdict: mapFields(old['verdict'], (verdict) => ({ ...verdict, because: becauseOf(verdict, old) })),
  schedule: mapFields(old['schedule'], (schedule) => ({
    ...schedule,
    order: mapList(schedule['order'], withRevision),
  })),
  benchmarks: mapList(old['benchmarks'], (benchmark) => ({ ...renamed(benchmark), limits })),
  builds: mapList(old['builds'], (build) => withRevision(withExclusion(build))),
})

/**
 * The same report, once it is known to be valid, with the obstacles that version 1 did not hold: a benchmark without
 * any attempt whose project failed in a warm-up was not built because of that.
 */
export const withObstacles = (report: Report): Report => ({
  ...report,
  benchmarks: report.benchmarks.map((each) => {
    const sampling = samplingOf(report, each)
    return sampling === undefined ? each : { ...each, sampling }
  }),
})

/** What a reader must know of verdicts on a report of version 1. */
export const olderWarning = (version: string, { failThreshold, warnThreshold, minDeltaMs }: Limits): string =>
  `The report has the form of version ${version}, which holds neither limits nor reasons why sampling stopped: it is judged ` +
  `with fail-threshold ${percent(failThreshold)}, warn-threshold ${percent(warnThreshold)} and min-delta ` +
  `${duration(minDeltaMs)}, or with what was given for a single benchmark; sampling may have stopped for other limits.`

const mapFields = (value: unknown, change: (fields: Fields) => Fields): unknown =>
  isFields(value) ? change(value) : value

const mapList = (value: unknown, change: (fields: Fields) => Fields): unknown =>
  Array.isArray(value) ? value.map((each: unknown) => mapFields(each, change)) : value

const newNames = new Map([
  ['candidate', 'head'],
  ['baseline', 'base'],
])

const renamed = (benchmark: Fields): Fields =>
  Object.fromEntries(
    Object.entries(benchmark)
      .filter(([name]) => name !== 'comparison')
      .map(([name, value]): readonly [string, unknown] => [newNames.get(name) ?? name, value]),
  )

/** Version 1 gave no code. Where two revisions are compared, the verdict is computed again, code included. */
const becauseOf = (verdict: Fields, { complete }: Fields): string => {
  if (verdict['kind'] === 'unchanged') return 'same-inputs'
  return complete === true ? 'one-revision' : 'not-judged'
}

const withRevision = (fields: Fields): Fields => {
  const { revision } = fields
  return typeof revision === 'string' ? { ...fields, revision: newNames.get(revision) ?? revision } : fields
}

/** The sentences that version 1 had for codes. Any other one says what was wrong with the cache state. */
const exclusions: Readonly<Record<string, Excluded>> = {
  'warm-up': 'warm-up',
  prime: 'prime',
  'its prime did not build': 'prime-failed',
  'the other build of its pair gave no valid time': 'pair-incomplete',
}

const withExclusion = (build: Fields): Fields => {
  const { excluded } = build
  if (typeof excluded !== 'string') return build
  return { ...build, excluded: Object.hasOwn(exclusions, excluded) ? exclusions[excluded] : 'state-lost' }
}

const samplingOf = (
  { builds, benchmarks }: Report,
  { id, engine, project }: BenchmarkReport,
): Sampling | undefined => {
  if (builds.some((build) => build.benchmark === id && isAttempt(build))) return undefined
  const ids = benchmarks.flatMap((each) =>
    each.engine === engine && each.project === project ? [each.id] : [],
  )
  const obstacles = builds.flatMap(({ benchmark, round, revision, failure }) =>
    ids.includes(benchmark) && round === 0 && failure !== undefined
      ? [obstacleOfFailure(revision, failure)]
      : [],
  )
  return obstacles.length === 0
    ? undefined
    : { looks: [], attempts: 0, pairs: 0, stopped: 'does-not-build', obstacles }
}
