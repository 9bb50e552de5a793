import { clauseOf } from '../../analysis/obstacle.ts'
import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import { takePair } from '../../measure/measure.ts'
import type { Announce } from '../../measure/pair.ts'
import { openSession, type Session } from '../../measure/session.ts'
import { warmUp } from '../../measure/warm-up.ts'
import type { Benchmark, Measurement, Obstacle, Scenario } from '../../model.ts'
import { benchmarkId, makePlan } from '../../plan/plan.ts'
import type { Bench } from '../bench.ts'
import { lostAs } from './lost-build.ts'
import type { StudyProject } from '../project.ts'
import { roughBuildMs, roughPrimeMs } from './rough-times.ts'
import type { Cell, ColumnValues, OpenCell, Taken } from '../study.ts'
import { endedBy, Unmeasurable } from './unmeasurable.ts'

/** Builds of one value: a project on an engine, in one or more scenarios. */
type TimedBuilds = Pick<Cell, 'value' | 'group'> & {
  /** An engine of the run. */
  readonly engine: string
  readonly project: StudyProject
  readonly scenarios: readonly Scenario[]
}

/** How builds of a value differ from those of the engine and the project as they are. */
type Changes = {
  /**
   * The name under which these builds are kept apart from others of the same engine, as in `podman (vfs)`. Needed with
   * every change but `columns`, and wherever values share engine and project.
   */
  readonly key?: string
  /** Another engine instead: it is given to `bench.resources`, and starts with none of the images. */
  readonly engine?: (bench: Bench, engine: RunningEngine) => Promise<RunningEngine>
  /** Another recipe: build arguments, Dockerfile, context. Contexts of their own are made below `bench.folder`. */
  readonly recipe?: (recipe: BuildRecipe, bench: Bench) => Promise<BuildRecipe>
  /** Runs around the time of each build, warm-ups included: joins a control group, drops caches, starts a competitor. */
  readonly around?: Around
  /** What the rows show beside times, from all builds of the cell; those with round 0 are its warm-ups. */
  readonly columns?: (builds: readonly Measurement[], about: BuildsAbout) => Promise<ColumnValues>
}

/** What it throws is why the build gave no time. */
export type Around = <T>(build: () => Promise<T>, bench: Bench, engine: RunningEngine) => Promise<T>

/** What else is known about the builds of a cell. */
export type BuildsAbout = {
  readonly scenario: Scenario
  readonly engine: RunningEngine
  readonly bench: Bench
  /** All builds of this value, those of its other scenarios included. */
  readonly siblings: readonly Measurement[]
  /** By how much the disk filled up during the warm-up; undefined: there was none in this process. */
  readonly warmUpBytes: number | undefined
}

/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
export const timedBuilds = (what: TimedBuilds, changes: Changes = {}): readonly Cell[] => {
  const { value, engine, project, group, scenarios } = what
  let opened: Promise<OpenedBuilds> | undefined
  return scenarios.map((scenario) => ({
    ...primeOf(project, scenario, scenarios),
    value,
    engine,
    project: project.id,
    scenario: scenario.name,
    group,
    benchmarks: [benchmarkId(keyOf(what, changes), project.id, scenario.name)],
    roughMs: roughBuildMs(project, scenario),
    open: async (bench) => {
      opened ??= openBuilds(bench, what, changes)
      return openCell(bench, await opened, scenario, changes)
    },
  }))
}

const primeOf = (...of: Parameters<typeof roughPrimeMs>): Pick<Cell, 'roughPrimeMs'> => {
  const ms = roughPrimeMs(...of)
  return ms === undefined ? {} : { roughPrimeMs: ms }
}

const keyOf = ({ engine }: TimedBuilds, { key }: Changes): string => key ?? engine

/** Builds that are warmed up. */
export type OpenedBuilds = { readonly session: Session; readonly engine: RunningEngine }

/** Enters engine and checkout under the key, and warms up. */
export const openBuilds = async (
  bench: Bench,
  what: TimedBuilds,
  changes: Changes,
): Promise<OpenedBuilds> => {
  const { project, scenarios } = what
  const key = keyOf(what, changes)
  const own = bench.engine(what.engine)
  const engine = changes.engine === undefined ? own : await changes.engine(bench, own)
  const checkout = await bench.checkout(engine, project)
  const recipe = changes.recipe === undefined ? checkout.recipe : await changes.recipe(checkout.recipe, bench)
  bench.enter(key, withAround(bench, engine, changes.around), project, { ...checkout, recipe })
  const session = sessionOf(bench, { key, project, scenarios })
  await warmUp(session, project.id)
  return { session, engine }
}

type Bed = Pick<TimedBuilds, 'project' | 'scenarios'> & { readonly key: string }

/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
  fail: { value: 0.1, overrides: [] },
  warn: { value: 0.05, overrides: [] },
  minDeltaMs: { value: 0, overrides: [] },
}

const sessionOf = (bench: Bench, { key, project, scenarios }: Bed): Session => {
  const plan = makePlan({
    engines: [key],
    projects: [project],
    scenarios,
    revisions: ['head'],
    looks: [bench.rounds],
    gate: 'auto',
    thresholds: noThresholds,
    seed: bench.seed,
  })
  let kept = 0
  const session = openSession(plan, bench.context, async (builds) => {
    const fresh = builds.slice(kept)
    kept = builds.length
    await bench.keep(fresh)
  })
  return { ...session, primes: bench.primes }
}

const openCell = (
  bench: Bench,
  { session, engine }: OpenedBuilds,
  scenario: Scenario,
  changes: Changes,
): OpenCell => {
  const benchmark = buildableIn(session, scenario)
  return {
    take: (round) => takeBuild(session, benchmark, round),
    columns: async (builds) => {
      const { project } = benchmark
      const prefix = `${benchmark.engine}/${project}/`
      const siblings = bench.builds().filter((build) => build.benchmark.startsWith(prefix))
      const about = { scenario, engine, bench, siblings, warmUpBytes: session.primeBytes.get(project) }
      return (await changes.columns?.(builds, about)) ?? {}
    },
  }
}

/** The benchmark of a scenario. Throws what the warm-up found against it. */
export const buildableIn = ({ plan, obstacles }: Session, scenario: Scenario): Benchmark => {
  const benchmark = plan.benchmarks.find((each) => each.scenario === scenario.name)
  if (benchmark === undefined) throw new Error(`the plan has no scenario ${scenario.name}`)
  const [obstacle] = obstacles.get(benchmark.id) ?? []
  if (obstacle !== undefined) throw new Unmeasurable({ code: endedBy(obstacle), reason: whyNot(obstacle) })
  return benchmark
}

/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle: Obstacle): string =>
  obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : clauseOf(obstacle)

/** The loop of the study says what is measured. */
export const silent: Announce = { before: () => {}, after: () => {} }

const takeBuild = async (session: Session, benchmark: Benchmark, round: number): Promise<Taken> => {
  const { measurements, builds, complete } = await takePair(
    session,
    { benchmark, round, order: ['head'] },
    silent,
  )
  const [own] = measurements
  if (own === undefined) throw new Error(`${benchmark.id} was not built`)
  if (complete) return { kind: 'time', durationMs: own.durationMs, builds }
  return lostAs(own, builds)
}

/** The same engine, whose builds run inside something else. */
const withAround = (bench: Bench, engine: RunningEngine, around: Around | undefined): RunningEngine =>
  around === undefined
    ? engine
    : {
        ...engine,
        openSpace: async (label) => {
          const space = await engine.openSpace(label)
          return { ...space, build: (request) => around(() => space.build(request), bench, engine) }
        },
      }
