import { isCounted } from '../analysis/attempts.ts'
import type { Report } from '../model.ts'
import { obstacleProblems } from './obstacle-problems.ts'
import { repeated } from './repeated.ts'
import { sizeProblems } from './size-problems.ts'
import { verdictProblems } from './verdict-problems.ts'

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
  ...ofNames(report),
  ...ofBuilds(report),
  ...obstacleProblems(report),
  ...verdictProblems(report),
]

/**
 * Limits and gate go by the id, tables and merged reports by its parts, and what differs is looked up by project. None
 * of that is so in a study.
 */
const ofNames = ({ benchmarks, projects = [], study }: Report): readonly string[] =>
  study !== undefined
    ? []
    : [
        ...benchmarks.flatMap(({ id, engine, project, scenario }, at) =>
          id === `${engine}/${project}/${scenario}`
            ? []
            : [`/benchmarks/${at}/id: must be its engine, project and scenario, with slashes between them`],
        ),
        ...repeated(
          projects.map(({ id }) => id),
          (at) => `/projects/${at}/id: is the id of an earlier project too`,
        ),
      ]

/** In ms: a microsecond, and eleven days. */
const [shortest, longest] = [0.001, 1_000_000_000] as const

const ofBuilds = ({ builds, benchmarks }: Report): readonly string[] => {
  const counted = builds.flatMap((build, at) => (isCounted(build) ? [{ build, at }] : []))
  const based = new Set(
    counted.flatMap(({ build: { revision, benchmark } }) => (revision === 'base' ? [benchmark] : [])),
  )
  return [
    // Without it, nothing would be compared.
    ...benchmarks.flatMap(({ id, base }, at) =>
      base === undefined && based.has(id)
        ? [`/benchmarks/${at}/base: is missing, although builds of the base count`]
        : [],
    ),
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
