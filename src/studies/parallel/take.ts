import type { BuildRecipe, BuildsAtOnce, CacheSpace, RunningEngine } from '../../engines/engine.ts'
import { makeDisposal } from '../../host/disposal.ts'
import { openEdit, sourceEdit } from '../../measure/build/edit.ts'
import { buildPair } from '../../measure/pair.ts'
import { type Prime, stateOfPrime } from '../../measure/state/prime.ts'
import { settle } from '../../measure/settle.ts'
import { afterUse, emptyState } from '../../measure/state/state-evidence.ts'
import { watchBuild } from '../../measure/build/watch-build.ts'
import { noteEdit } from '../../measure/watch/watch-context.ts'
import type { Benchmark, Failure, Measurement, Scenario, StateEvidence } from '../../model.ts'
import { benchmarkId } from '../../plan/plan.ts'
import type { ProjectCheckout } from '../../projects/subject.ts'
import { cold } from '../../scenarios/cold.ts'
import type { Bench } from '../bench.ts'
import { lostAs } from '../parts/lost-build.ts'
import type { Taken } from '../study.ts'
import { silent } from '../parts/timed-build.ts'
import { Unmeasurable } from '../parts/unmeasurable.ts'
import { measurementsOf, takenOf } from './builds.ts'

/** Builds that are started at the same moment. */
type Batch = {
  readonly engine: RunningEngine
  /** The one whose prime they start from. */
  readonly benchmark: Benchmark
  readonly scenario: Scenario
  readonly checkout: ProjectCheckout
  /** One for each of them. */
  readonly recipes: readonly BuildRecipe[]
  /** The names of each in edits, and the benchmark of each. */
  readonly keys: readonly string[]
  readonly benchmarks: readonly string[]
  readonly round: number
}

/** The name under which one of several builds is kept apart from the others, as in `podman (4 at once, build 2)`. */
export const keyOf = (engine: string, atOnce: number, build: number): string =>
  build === 1 ? `${engine} (${atOnce} at once)` : `${engine} (${atOnce} at once, build ${build})`

/** Reaches the state that the scenario starts from, proves it, and starts all builds. */
export const takeBatch = (bench: Bench, batch: Batch): Promise<Taken> =>
  batch.scenario.startsFrom === 'empty' ? takeCold(bench, batch) : takePrimed(bench, batch)

/** In one empty space; the prime goes first, as before any other cold build. */
const takeCold = async (bench: Bench, batch: Batch): Promise<Taken> => {
  const { context, primes } = bench
  const space = await context.cost.charge('resetMs', async () => {
    await primes.drop(batch.benchmark, 'head')
    return batch.engine.openSpace(primes.nextLabel(batch.benchmark, 'head'))
  })
  try {
    await settle(context)
    const state = emptyState(await context.cost.charge('resetMs', () => space.contents()))
    return await buildAll(bench, batch, { space, state, noCache: true })
  } finally {
    await context.cost.charge('resetMs', () => primes.discard(space))
  }
}

/** All from what one build left. What they add is removed, as is a prime that is no longer what it was. */
const takePrimed = async (bench: Bench, batch: Batch): Promise<Taken> => {
  const { context, primes, host } = bench
  const { benchmark } = batch
  const made = primes.of(benchmark, 'head') === undefined ? await makePrime(bench, batch) : []
  const prime = primes.of(benchmark, 'head')
  const [failed] = made
  if (prime === undefined) {
    if (failed === undefined) throw new Error(`nothing was built that ${benchmark.id} could start from`)
    return lostAs(failed, made)
  }
  const state = await context.cost.charge('resetMs', () => stateOfPrime(prime))
  let intact = false
  try {
    const taken = await buildFrom(bench, batch, prime, state)
    intact = state.holds
    return 'builds' in taken ? { ...taken, builds: [...made, ...taken.builds] } : taken
  } finally {
    // After an interrupt the whole space goes anyway, and no command would start any more.
    if (!intact && !host.signal.aborted) await primes.discardOf(benchmark, 'head')
  }
}

const buildFrom = async (
  bench: Bench,
  batch: Batch,
  { space, contents }: Prime,
  state: StateEvidence,
): Promise<Taken> => {
  const taken = await buildAll(bench, batch, { space, state, noCache: false })
  await bench.context.cost.charge('resetMs', () => space.trim(contents))
  await settle(bench.context)
  return taken
}

/** One cold build, in no sample. */
const makePrime = async (
  { context, primes }: Bench,
  { benchmark, round }: Batch,
): Promise<readonly Measurement[]> => {
  const id = benchmarkId(benchmark.engine, benchmark.project, cold.name)
  const { builds } = await buildPair(
    context,
    primes,
    {
      benchmark: { ...benchmark, id, scenario: cold.name },
      ...{ scenario: cold, round, order: ['head'], purpose: 'primingMs', trial: undefined },
    },
    silent,
  )
  return builds.map((build) => ({ ...build, excluded: 'prime' }))
}

type From = { readonly space: CacheSpace; readonly state: StateEvidence; readonly noCache: boolean }

/** Each with an edit of its own, which is undone as soon as all are over. */
const buildAll = async (bench: Bench, batch: Batch, from: From): Promise<Taken> => {
  const { context } = bench
  const { buildAtOnce } = from.space
  if (buildAtOnce === undefined)
    throw new Unmeasurable({
      code: 'absent',
      reason: `${batch.engine.facts.name} keeps no layers or daemon that builds at once would share`,
    })
  await using edits = makeDisposal()
  await context.cost.charge('resetMs', () => edit(bench, batch, edits))
  const requests = batch.recipes.map((recipe) => ({
    ...recipe,
    noCache: from.noCache,
    timeoutMs: context.buildTimeoutMs,
  }))
  const changes = await context.cost.charge('resetMs', async () => {
    await context.isolation.beforeBuild(from.noCache)
    return Promise.all(requests.map((request) => watchBuild(context, batch.engine, request)))
  })
  const built = await buildAtOnce(requests)
  context.cost.add('timedMs', built.durationMs)
  await settle(context)
  const changed = await context.cost.charge('resetMs', () => Promise.all(changes.map((change) => change())))
  return resultOf(batch, withChanges(built, changed), from.state)
}

const edit = async (
  { context }: Bench,
  { scenario, checkout, benchmark, recipes, keys, round }: Batch,
  edits: ReturnType<typeof makeDisposal>,
): Promise<void> => {
  const file = checkout.editFiles[context.edits.get(benchmark.project) ?? 0]
  if (file === undefined)
    throw new Error('no Go file is known that could be edited, and builds that are alike are one')
  for (const [index, { contextDir }] of recipes.entries()) {
    const engine = keys[index] ?? ''
    const parts = { run: context.runId, engine, revision: 'head', round, scenario: scenario.name } as const
    edits.defer(() => noteEdit(context.host, context.contextStates, contextDir, file))
    edits.use(await openEdit(sourceEdit(contextDir, file, parts)))
    await noteEdit(context.host, context.contextStates, contextDir, file)
  }
}

const withChanges = (built: BuildsAtOnce, changed: readonly (Failure | undefined)[]): BuildsAtOnce => ({
  ...built,
  builds: built.builds.map((build, index) => ({ ...build, failure: changed[index] ?? build.failure })),
})

const resultOf = (batch: Batch, built: BuildsAtOnce, before: StateEvidence): Taken => {
  const state = afterUse(before, built.builds[0]?.shared)
  const { benchmarks, round, engine } = batch
  return takenOf(built, measurementsOf(built, { benchmarks, round, state, phases: engine.facts.phases }))
}
