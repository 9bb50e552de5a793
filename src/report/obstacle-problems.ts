import { isCounted } from '../analysis/attempts.ts'
import { memberPairsOf } from '../analysis/pairs-of.ts'
import type { BenchmarkReport, Measurement, Obstacle, Report, Revision } from '../model.ts'
import { isOfProjects } from './report-parts.ts'
import { attemptsOf } from './selection.ts'

/**
 * Obstacles that the builds of their benchmarks contradict, and those in a place where they would not be judged. An obstacle
 * decides before times do, so with it a slower head would be `unchanged` or not judged; a run knows these before it has any
 * build that counts. Each begins with its JSON pointer.
 */
export const obstacleProblems = (report: Report): readonly string[] => {
  const { benchmarks, obstacles, legs = [] } = report
  const ofLegs = isOfProjects(report) ? legs : []
  return [
    ...misplaced(report, obstacles, ''),
    ...contradicted(report, obstacles, benchmarks, ''),
    ...ofLegs.flatMap(({ name, obstacles: own = [] }, at) => [
      ...misplaced(report, own, `/legs/${at}`),
      ...contradicted(
        report,
        own,
        benchmarks.filter(({ project }) => project === name),
        `/legs/${at}`,
      ),
    ]),
    ...benchmarks.flatMap((benchmark, at) => ofBenchmark(report, benchmark, `/benchmarks/${at}/sampling`)),
  ]
}

const ofBenchmark = (report: Report, benchmark: BenchmarkReport, place: string): readonly string[] => {
  const { sampling } = benchmark
  if (sampling === undefined) return []
  const builds = attemptsOf(report.builds, benchmark.id)
  const rounds = sampling.looks.length === 0 ? Infinity : Math.max(...sampling.looks)
  return [
    ...sampling.obstacles.flatMap(({ kind }, at) =>
      kind === 'calibration' || kind === 'self-test'
        ? [`${place}/obstacles/${at}: ${kind} is of all benchmarks, and cannot be in the sampling of one`]
        : [],
    ),
    ...contradicted(report, sampling.obstacles, [benchmark], place),
    ...(sampling.stopped === 'unsupported' && counted(builds, ['base', 'head'])
      ? [`${place}/stopped: must not be unsupported, because builds count`]
      : []),
    ...(memberPairsOf(builds, benchmark.id).length > rounds
      ? [`${place}/looks: end before the last of its pairs`]
      : []),
  ]
}

/**
 * Whether what the same-work screen found settles a benchmark depends on its limits, and all benchmarks together have none. And
 * revisions of two commits are not the same.
 */
const misplaced = (
  { projects = [] }: Report,
  obstacles: readonly Obstacle[],
  place: string,
): readonly string[] =>
  obstacles.flatMap(({ kind }, at) => {
    if (kind === 'same-work')
      return [`${place}/obstacles/${at}: same-work is of one benchmark, and can only be in its sampling`]
    if (kind === 'self-test')
      return projects.some(({ base, head }) => (base?.commit ?? head.commit) !== undefined)
        ? [`${place}/obstacles/${at}: self-test does not go with a project that has commits`]
        : []
    return kind === 'calibration' && projects.some(({ base, head }) => base?.commit !== head.commit)
      ? [`${place}/obstacles/${at}: calibration does not go with two commits`]
      : []
  })

const contradicted = (
  { builds }: Report,
  obstacles: readonly Obstacle[],
  benchmarks: readonly BenchmarkReport[],
  place: string,
): readonly string[] =>
  obstacles.flatMap((obstacle, at) =>
    benchmarks.some(({ id }) => isContradicted(obstacle, attemptsOf(builds, id), id))
      ? [`${place}/obstacles/${at}: ${obstacle.kind} does not go with the builds that count`]
      : [],
  )

const isContradicted = (obstacle: Obstacle, builds: readonly Measurement[], id: string): boolean => {
  switch (obstacle.kind) {
    case 'one-revision':
    case 'base-without-dockerfile':
    case 'base-does-not-build':
      return counted(builds, ['base'])
    case 'same-inputs':
    case 'unsupported':
      return counted(builds, ['base', 'head'])
    case 'head-does-not-build':
      return counted(builds, ['head'])
    case 'same-work':
      return obstacle.samePackages > obstacle.packages || counted(builds, ['base', 'head'])
    case 'too-few-rounds':
      return memberPairsOf(builds, id).length > obstacle.rounds
    // These may come to light while it is measured, and make nothing green.
    case 'image-moved':
    case 'not-cold':
    case 'engine-broke':
    case 'no-edit':
    case 'out-of-disk':
    case 'out-of-time':
    // That depends on the commits, see `misplaced`.
    case 'calibration':
    case 'self-test':
      return false
  }
}

const counted = (builds: readonly Measurement[], revisions: readonly Revision[]): boolean =>
  builds.some((build) => revisions.includes(build.revision) && isCounted(build))
