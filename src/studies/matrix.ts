import type { Measurement } from '../model.ts'
import { defaultGo } from '../projects/fixtures/go-release.ts'
import { type FixtureBase, type FixtureProject, fixtureProject } from '../projects/fixtures/prepare.ts'
import { known } from './parts/hits.ts'
import { matrixAdvice } from './matrix/advice.ts'
import { type Cell, type ColumnValues, engineAxis, type Scope, type Study } from './study.ts'
import { timedBuilds } from './parts/timed-build.ts'
import { endOfError, Unmeasurable } from './parts/unmeasurable.ts'

/** The engines of the article's title, the releases of Go of its tables and the newest, four sizes of project. */
export const matrix: Study = {
  name: 'matrix',
  text: 'Which engine builds which size of project with which Go, how fast, and what does not build at all?',
  axis: engineAxis,
  values: ['docker', 'docker-rootless', 'podman', 'docker-bake'],
  reference: 'docker',
  defaults: {
    engines: ['docker', 'docker-rootless', 'podman', 'docker-bake'],
    fixtures: ['tiny', 'small', 'medium', 'monorepo'],
    scenarios: ['cold'],
  },
  columns: [
    { name: 'failedShare', title: 'failed', unit: 'share' },
    { name: 'builds', title: 'builds', unit: 'count' },
    { name: 'error', title: 'first error', unit: 'text' },
    { name: 'packagesNeeded', title: 'packages', unit: 'count' },
  ],
  cells: (scope) =>
    scope.fixtures.flatMap((fixture) =>
      scope.strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => basesOf(scope).map((base) => fixtureProject(fixture, strategy, base)))
        .flatMap((project) => scope.values.flatMap((engine) => cellsOf(scope, engine, project))),
    ),
  advise: matrixAdvice,
}

/** Of the article's tables. */
const articleGo = ['1.21.13', '1.22.7', '1.23.3'] as const

const basesOf = ({ bases, basesGiven }: Scope): readonly FixtureBase[] =>
  basesGiven ? bases : [...articleGo, defaultGo].map((version) => ({ kind: 'go', version }))

/** Engines stand side by side for each project and Go. */
const cellsOf = ({ scenarios }: Scope, engine: string, project: FixtureProject): readonly Cell[] =>
  timedBuilds(
    { value: engine, engine, project, group: project.id, scenarios },
    { columns: async (builds) => columnsOf(builds) },
  ).map(countingFailures)

/** Where not even the warm-up builds, its builds are the count of failures. What else prevents a cell has its reason only. */
const countingFailures = (cell: Cell): Cell => ({
  ...cell,
  open: async (bench) => {
    try {
      return await cell.open(bench)
    } catch (error) {
      const tried = triesOf(cell, bench.builds())
      if (tried.length === 0) throw error
      const end = endOfError(error)
      return {
        take: () => Promise.reject(new Unmeasurable(end)),
        columns: async () => columnsOf(tried),
      }
    }
  },
})

/**
 * Its own builds, and the failed ones of its project on its engine: which scenario a warm-up belongs to does not matter
 * when none builds. Empty where nothing failed.
 */
export const triesOf = (
  { engine, project, benchmarks }: Pick<Cell, 'engine' | 'project' | 'benchmarks'>,
  builds: readonly Measurement[],
): readonly Measurement[] => {
  const tried = builds.filter(
    ({ benchmark, failure }) =>
      benchmarks.includes(benchmark) ||
      (failure !== undefined && benchmark.startsWith(`${engine}/${project}/`)),
  )
  return tried.some(({ failure }) => failure !== undefined) ? tried : []
}

/** Warm-ups count as tries. */
export const columnsOf = (builds: readonly Measurement[]): ColumnValues => {
  const failures = builds.flatMap(({ failure }) => (failure === undefined ? [] : [failure]))
  const error = failures[0]?.message.split('\n')[0]
  const needed = builds.flatMap(({ evidence }) => evidence?.outcome.packagesNeeded ?? [])[0]
  return {
    builds: builds.length,
    failedShare: known(
      builds.length === 0 ? undefined : failures.length / builds.length,
      'nothing was built',
    ),
    error: error ?? (builds.length === 0 ? { unknown: 'nothing was built' } : 'none'),
    packagesNeeded: known(needed, 'no build recorded what Go compiled'),
  }
}
