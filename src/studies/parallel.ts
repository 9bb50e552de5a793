import type { Scenario, StudyColumn } from '../model.ts'
import { benchmarkId } from '../plan/plan.ts'
import { cold } from '../scenarios/cold.ts'
import { sourceChange } from '../scenarios/source-change.ts'
import { parallelAdvice } from './parallel/advice.ts'
import { columnsOf } from './parallel/columns.ts'
import { openCopies } from './parallel/copies.ts'
import { keyOf, takeBatch } from './parallel/take.ts'
import { type Place, placesOf } from './parts/places.ts'
import { roughBuildMs } from './parts/rough-times.ts'
import type { Bench } from './bench.ts'
import type { Cell, Scope, Study } from './study.ts'
import { buildableIn, openBuilds, type OpenedBuilds } from './parts/timed-build.ts'

const columns: readonly StudyColumn[] = [
  { name: 'imagesPerMinute', title: 'images per minute', unit: 'count' },
  { name: 'oneBuildP95Ms', title: 'P95 of one build', unit: 'ms' },
  { name: 'addedMemoryBytes', title: 'memory added', unit: 'bytes' },
  { name: 'failedBuilds', title: 'failed builds', unit: 'count' },
]

/** Builds that one engine makes at once, as a runner with several jobs asks it to. */
export const parallel: Study = {
  name: 'parallel',
  text: 'Does an engine make more images per minute when it builds several at once, and how long does each of them take?',
  axis: 'builds at once',
  values: ['1', '2', '4', '8'],
  reference: '1',
  forContext: true,
  onlyScenarios: [cold.name, sourceChange.name],
  columns,
  cells: (scope) => placesOf(scope).flatMap((place) => cellsOf(scope, place)),
  advise: parallelAdvice,
}

/** All values share a warm-up and the copies of the project. */
const cellsOf = (scope: Scope, place: Place): readonly Cell[] => {
  const { engine, project } = place
  const { scenarios, values } = scope
  const [value = parallel.reference] = values
  let opened: Promise<OpenedBuilds> | undefined
  const shared: Shared = {
    ...place,
    open: (bench) => {
      const warmedUp = { value, group: '', engine, project, scenarios }
      return (opened ??= openBuilds(bench, warmedUp, { key: keyOf(engine, Number(value), 1) }))
    },
    copies: openCopies(place),
  }
  return values.flatMap((each) => scenarios.map((scenario) => cellOf(shared, Number(each), scenario)))
}

type Shared = Place & {
  readonly open: (bench: Bench) => Promise<OpenedBuilds>
  readonly copies: ReturnType<typeof openCopies>
}

const cellOf = ({ engine, project, open, copies }: Shared, atOnce: number, scenario: Scenario): Cell => {
  const keys = Array.from({ length: atOnce }, (_, index) => keyOf(engine, atOnce, index + 1))
  const benchmarks = keys.map((key) => benchmarkId(key, project.id, scenario.name))
  const oneMs = roughBuildMs(project, scenario)
  return {
    ...{ value: String(atOnce), engine, project: project.id, scenario: scenario.name },
    group: `${engine} ${project.id}`,
    benchmarks,
    roughMs: oneMs === undefined ? undefined : oneMs * atOnce,
    open: async (bench) => {
      const { session, engine: running } = await open(bench)
      const benchmark = buildableIn(session, scenario)
      const checkout = bench.context.checkout(benchmark, 'head')
      const recipes = await copies(bench, running, { checkout, atOnce })
      const batch = { engine: running, benchmark, scenario, checkout, recipes, keys, benchmarks }
      return {
        take: (round) => takeBatch(bench, { ...batch, round }),
        columns: (builds) => Promise.resolve(columnsOf(builds, benchmarks)),
      }
    },
  }
}
