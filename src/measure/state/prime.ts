import type { CacheSpace } from '../../engines/engine.ts'
import type { MountCensus } from '../../engines/mount-census.ts'
import { makeDisposal } from '../../host/disposal.ts'
import type { Benchmark, Evidence, Revision, StateEvidence } from '../../model.ts'
import { afterPrime, primedState } from './state-evidence.ts'

/** What a cold build left behind, and what the next builds of that revision start from. */
export type Prime = {
  readonly project: string
  readonly space: CacheSpace
  /** What the space held right after the cold build. */
  readonly contents: readonly string[]
  /** What its cache mounts contained then. Later builds add to it, and nothing takes that out again. */
  readonly mounts: MountCensus
  /** Why no build that starts from it counts: its own state did not hold. */
  readonly flaw?: string
  /** The proved outcome of images that were already looked into, by image id. */
  readonly known: Map<string, Omit<Evidence, 'state'>>
}

/** What the space of a prime holds now, against what the prime left there. */
export const stateOfPrime = async ({ flaw, contents, mounts, space }: Prime): Promise<StateEvidence> => {
  const found = primedState(contents, await space.contents())
  const state = flaw === undefined ? found : { ...found, holds: false, reason: flaw }
  return afterPrime(state, mounts, await space.mounts())
}

/** At most one live prime per engine and revision: their growth must not fill the disk. */
export type Primes = AsyncDisposable & {
  of(benchmark: Benchmark, revision: Revision): Prime | undefined
  /** The prime of this engine and revision if it is that of another project. */
  ofOtherProject(benchmark: Benchmark, revision: Revision): Prime | undefined
  put(benchmark: Benchmark, revision: Revision, prime: Prime): void
  /** Removes the prime of this engine and revision, of whichever project. */
  drop(benchmark: Benchmark, revision: Revision): Promise<void>
  /** Removes the primes of all engines, revisions and projects. */
  dropAll(): Promise<void>
  /** Removes a prime that is damaged; a failure is reported to `warn`. */
  discardOf(benchmark: Benchmark, revision: Revision): Promise<void>
  /** Closes a space that becomes no prime; a failure is reported to `warn`. */
  discard(space: CacheSpace): Promise<void>
  /** A name for the next cache space, unique in the run and on the machine. */
  nextLabel(benchmark: Benchmark, revision: Revision): string
}

const key = ({ engine }: Benchmark, revision: Revision): string => `${engine}-${revision}`

const raise = (warning: string): never => {
  throw new Error(warning)
}

/** Opens the place for the primes of a run; `warn` is told what could not be removed; without it, that is thrown. */
export const holdPrimes = (runId: string, warn: (warning: string) => void = raise): Primes => {
  const live = new Map<string, Prime>()
  let serial = 0
  const take = (benchmark: Benchmark, revision: Revision): CacheSpace | undefined => {
    const space = live.get(key(benchmark, revision))?.space
    live.delete(key(benchmark, revision))
    return space
  }
  const discard = (space: CacheSpace): Promise<void> =>
    close(space).catch((error: unknown) => warn(removalWarning(space, error)))
  return {
    of: (benchmark, revision) => {
      const prime = alive(live, benchmark, revision)
      return prime?.project === benchmark.project ? prime : undefined
    },
    ofOtherProject: (benchmark, revision) => {
      const prime = alive(live, benchmark, revision)
      return prime?.project === benchmark.project ? undefined : prime
    },
    put: (benchmark, revision, prime) => void live.set(key(benchmark, revision), prime),
    drop: async (benchmark, revision) => close(take(benchmark, revision)),
    dropAll: () => dropAll(live),
    discardOf: async (benchmark, revision) => {
      const space = take(benchmark, revision)
      if (space !== undefined) await discard(space)
    },
    discard,
    nextLabel: ({ engine }, revision) =>
      `gcb-${runId}-${engine.replace(/[^a-z0-9-]/g, '-')}-${revision}-${++serial}`,
    [Symbol.asyncDispose]: () => closeAll(live, discard),
  }
}

const alive = (
  live: ReadonlyMap<string, Prime>,
  benchmark: Benchmark,
  revision: Revision,
): Prime | undefined => {
  const prime = live.get(key(benchmark, revision))
  return prime?.space.isLost() === true ? undefined : prime
}

const closeAll = async (
  live: Map<string, Prime>,
  discard: (space: CacheSpace) => Promise<void>,
): Promise<void> => {
  const closing = makeDisposal([...live.values()].map((prime) => () => discard(prime.space)))
  live.clear()
  await closing[Symbol.asyncDispose]()
}

const dropAll = async (live: Map<string, Prime>): Promise<void> => {
  const spaces = [...live.values()].map(({ space }) => space)
  live.clear()
  for (const space of spaces) await close(space)
}

const close = async (space: CacheSpace | undefined): Promise<void> => space?.[Symbol.asyncDispose]()

const removalWarning = ({ label }: CacheSpace, error: unknown): string =>
  `The cache space ${label} could not be removed: ${error instanceof Error ? error.message : String(error)}`
