import type { CacheSpace } from '../../engines/engine.ts'
import type { Evidence } from '../../model.ts'
import { benchmarkId } from '../../plan/plan.ts'
import { cold } from '../../scenarios/cold.ts'
import { buildEdited } from './build-edited.ts'
import { buildOnce, type Built } from '../build/build.ts'
import { engineOf, type MeasureContext } from '../context.ts'
import { buildContinued } from './continue-space.ts'
import type { PlannedBuild } from '../build/planned-build.ts'
import { type Prime, type Primes, stateOfPrime } from '../state/prime.ts'
import { buildFromRemoteCache } from './reach-remote-cache.ts'
import { settle } from '../settle.ts'
import { sizedBy } from './sized-by.ts'
import { emptyState } from '../state/state-evidence.ts'

/** Reaches the cache state that the scenario starts from, proves it, and builds. */
export const buildFromState = async (
  context: MeasureContext,
  primes: Primes,
  planned: PlannedBuild,
): Promise<Built> => {
  const { scenario, mayContinue } = planned
  switch (scenario.startsFrom) {
    case 'empty':
      return (
        (mayContinue === true ? await buildContinued(context, primes, planned) : undefined) ??
        buildCold(context, primes, planned)
      )
    case 'primed':
      return buildFromPrime(context, primes, planned)
    case 'remote-cache':
      return buildFromRemoteCache(context, primes, planned)
  }
}

const buildFromPrime = async (
  context: MeasureContext,
  primes: Primes,
  planned: PlannedBuild,
): Promise<Built> => {
  const { benchmark, revision } = planned
  const prime = primes.of(benchmark, revision)
  if (prime !== undefined) return buildPrimed(context, primes, prime, planned)
  // The plan has no cold benchmark, or the prime was lost: a prime that is not a sample comes first.
  const { measurement } = await buildCold(context, primes, {
    ...planned,
    purpose: planned.purpose === 'timedMs' ? 'primingMs' : planned.purpose,
  })
  const made = primes.of(benchmark, revision)
  if (made === undefined) return { measurement: { ...measurement, excluded: 'prime-failed' } }
  const id = benchmarkId(benchmark.engine, benchmark.project, cold.name)
  const before = { ...measurement, benchmark: id, excluded: 'prime' as const }
  return { ...(await buildPrimed(context, primes, made, planned)), prime: before }
}

/** A fresh cache space, checked to be empty; it becomes the prime of this revision once it is built. */
const buildCold = async (context: MeasureContext, primes: Primes, planned: PlannedBuild): Promise<Built> => {
  const { benchmark, revision } = planned
  const space = await context.cost.charge('resetMs', async () => {
    await primes.drop(benchmark, revision)
    return engineOf(context, benchmark).openSpace(primes.nextLabel(benchmark, revision))
  })
  // Removing an old prime writes to the disk: without this, the next build would wait for it.
  await settle(context)
  const built = await buildIn(space, context, primes, planned).catch(async (error: unknown) => {
    await primes.discard(space)
    throw error
  })
  if (built.imageId === undefined) await context.cost.charge('resetMs', () => primes.discard(space))
  return built
}

const buildIn = async (
  space: CacheSpace,
  context: MeasureContext,
  primes: Primes,
  planned: PlannedBuild,
): Promise<Built> => {
  const { benchmark, revision } = planned
  const contentsNow = (): Promise<readonly string[]> => context.cost.charge('resetMs', () => space.contents())
  const state = emptyState(await contentsNow())
  const checkout = context.checkout(benchmark, revision)
  const known = new Map<string, Omit<Evidence, 'state'>>()
  const built = await buildOnce(context, {
    ...planned,
    checkout,
    space,
    noCache: true,
    state,
    known,
    edited: undefined,
  })
  await settle(context)
  const { imageId } = built
  if (imageId === undefined) return built
  const looked = await sizedBy(context, space, planned.trial, { built, recipe: checkout.recipe })
  const contents = await contentsNow()
  const mounts = await context.cost.charge('resetMs', () => space.mounts())
  const prime = { project: benchmark.project, space, contents, mounts, known }
  const flaw = state.holds ? flawOf(built) : state.reason
  primes.put(benchmark, revision, {
    ...prime,
    ...(flaw !== undefined && { flaw: `its prime does not count: ${flaw}` }),
  })
  return looked
}

/** What was downloaded before this run is no flaw: it only shortens the cold build, and nothing that follows needs it. */
const flawOf = ({ measurement, shared }: Built): string | undefined =>
  shared === undefined || shared.foreign.length === shared.older.length
    ? undefined
    : measurement.evidence?.state.reason

/**
 * The prime as it was left; what this build added is removed afterwards. A prime that is no longer what it
 * was is removed: the pair that replaces this one then gets a new prime.
 */
const buildPrimed = async (
  context: MeasureContext,
  primes: Primes,
  prime: Prime,
  planned: PlannedBuild,
): Promise<Built> => {
  const { space, contents } = prime
  let intact = false
  try {
    const state = await context.cost.charge('resetMs', () => stateOfPrime(prime))
    const built = await buildEdited(context, prime, planned, state)
    if (!context.host.signal.aborted) {
      await context.cost.charge('resetMs', () => space.trim(contents))
      await settle(context)
    }
    intact = state.holds
    return built
  } finally {
    // After an interrupt the whole space goes anyway, and no command would start any more.
    if (!intact && !context.host.signal.aborted) await primes.discardOf(planned.benchmark, planned.revision)
  }
}
