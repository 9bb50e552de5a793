import type { CacheSpace } from '../engines/engine.ts'
import type { Benchmark, Evidence, Revision } from '../model.ts'

/** What a cold build left behind, and what the next builds of that revision start from. */
export type Prime = {
  readonly project: string
  readonly space: CacheSpace
  /** What the space held right after the cold build. */
  readonly contents: readonly string[]
  /** The proved outcome of images that were already looked into, by image id. */
  readonly known: Map<string, Omit<Evidence, 'state'>>
}

/** At most one live prime per engine and revision: their growth must not fill the disk. */
export type Primes = AsyncDisposable & {
  of(benchmark: Benchmark, revision: Revision): Prime | undefined
  put(benchmark: Benchmark, revision: Revision, prime: Prime): void
  /** Removes the prime of this engine and revision, of whichever project. */
  drop(benchmark: Benchmark, revision: Revision): Promise<void>
  /** A name for the next cache space, unique in the run and on the machine. */
  nextLabel(benchmark: Benchmark, revision: Revision): string
}

const key = ({ engine }: Benchmark, revision: Revision): string => `${engine}-${revision}`

export const holdPrimes = (runId: string): Primes => {
  const live = new Map<string, Prime>()
  let serial = 0
  const drop = async (name: string): Promise<void> => {
    const prime = live.get(name)
    live.delete(name)
    await prime?.space[Symbol.asyncDispose]()
  }
  return {
    of: (benchmark, revision) => {
      const prime = live.get(key(benchmark, revision))
      return prime?.project === benchmark.project ? prime : undefined
    },
    put: (benchmark, revision, prime) => void live.set(key(benchmark, revision), prime),
    drop: (benchmark, revision) => drop(key(benchmark, revision)),
    nextLabel: ({ engine }, revision) => `gcb-${runId}-${engine}-${revision}-${++serial}`,
    [Symbol.asyncDispose]: async () => {
      for (const name of [...live.keys()]) await drop(name)
    },
  }
}
