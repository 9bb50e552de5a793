import type { CacheSpace } from '../../engines/engine.ts'
import type { Benchmark, Measurement, RemoteCacheState, StateEvidence } from '../../model.ts'
import { buildEdited } from './build-edited.ts'
import { buildOnce, type Built } from '../build/build.ts'
import { engineOf, type MeasureContext } from '../context.ts'
import type { Primes } from '../state/prime.ts'
import type { PlannedBuild } from '../build/planned-build.ts'
import type { RemoteSeed } from '../state/remote-caches.ts'
import { settle } from '../settle.ts'
import { emptyState } from '../state/state-evidence.ts'

/**
 * Builds an edit in an empty space, from exactly what an unedited build of the same revision pushed. That one comes first where
 * there is none yet, or none that counts: the pair that replaces a lost one needs a new one, as with primes. Primes are removed
 * before: in a shared store, the steps of a build would be found there.
 */
export const buildFromRemoteCache = async (
  context: MeasureContext,
  primes: Primes,
  planned: PlannedBuild,
): Promise<Built> => {
  const { benchmark, revision } = planned
  const { remoteCaches } = context
  await context.cost.charge('resetMs', () => primes.dropAll())
  const known = remoteCaches.of(benchmark, revision)
  if (known !== undefined && known.flaw === undefined) return buildSeeded(context, primes, known, planned)
  remoteCaches.drop(benchmark, revision)
  const filled = await fill(context, primes, planned)
  const seed = remoteCaches.of(benchmark, revision)
  if (seed === undefined) return { measurement: { ...filled, excluded: 'prime-failed' } }
  return { ...(await buildSeeded(context, primes, seed, planned)), prime: { ...filled, excluded: 'prime' } }
}

/** A cold build that pushes its cache; its own time is in no sample. */
const fill = async (context: MeasureContext, primes: Primes, planned: PlannedBuild): Promise<Measurement> => {
  const { benchmark, revision, purpose } = planned
  const label = primes.nextLabel(benchmark, revision)
  const cache = await context.remoteCaches.open(undefined, engineOf(context, benchmark))
  const { measurement } = await inEmptySpace(context, primes, { benchmark, label }, async (space) => {
    const state = { ...emptyState(await space.contents()), remoteCache: cache.state() }
    return buildOnce(context, {
      ...planned,
      purpose: purpose === 'timedMs' ? 'primingMs' : purpose,
      checkout: context.checkout(benchmark, revision),
      space: cache.through(space, { imports: false, exports: true }),
      noCache: true,
      state,
      known: new Map(),
      edited: undefined,
    })
  })
  const { digest, references } = cache.state()
  const flaw = flawOf(measurement, references)
  if (measurement.failure === undefined)
    context.remoteCaches.put(benchmark, revision, { label, cache, digest, flaw })
  else cache[Symbol.dispose]()
  return measurement
}

const flawOf = ({ evidence }: Measurement, references: number): string | undefined => {
  if (references === 0) return 'the build that should fill the cache pushed nothing to it'
  return evidence?.state.holds === true
    ? undefined
    : `the build that filled the cache does not count: ${evidence?.state.reason ?? 'its state is not known'}`
}

const buildSeeded = async (
  context: MeasureContext,
  primes: Primes,
  seed: RemoteSeed,
  planned: PlannedBuild,
): Promise<Built> => {
  const { remoteCaches } = context
  using cache = await remoteCaches.open(seed, engineOf(context, planned.benchmark))
  const place = { benchmark: planned.benchmark, label: seed.label }
  return await inEmptySpace(context, primes, place, async (space) => {
    const state = remoteState(emptyState(await space.contents()), cache.state(), seed)
    const prepared = {
      space: cache.through(space, { imports: true, exports: remoteCaches.form.exports }),
      known: new Map(),
    }
    return buildEdited(context, prepared, planned, state)
  })
}

/** The space is empty, and the cache holds what one build pushed: nothing less, nothing of a later one. */
export const remoteState = (
  empty: StateEvidence,
  found: RemoteCacheState,
  { digest, flaw }: Pick<RemoteSeed, 'digest' | 'flaw'>,
): StateEvidence => {
  const state = { ...empty, remoteCache: found }
  if (!empty.holds) return state
  const other = 'the cache does not hold what the build pushed that filled it'
  const reason = found.digest === digest ? flaw : other
  return reason === undefined ? state : { ...state, holds: false, reason }
}

type Place = { readonly benchmark: Benchmark; readonly label: string }

/** The space goes when its build is over: the next one starts from nothing again. */
const inEmptySpace = async (
  context: MeasureContext,
  primes: Primes,
  { benchmark, label }: Place,
  build: (space: CacheSpace) => Promise<Built>,
): Promise<Built> => {
  const { cost } = context
  const space = await cost.charge('resetMs', () => engineOf(context, benchmark).openSpace(label))
  await settle(context)
  try {
    return await build(space)
  } finally {
    await cost.charge('resetMs', () => primes.discard(space))
    if (!context.host.signal.aborted) await settle(context)
  }
}
