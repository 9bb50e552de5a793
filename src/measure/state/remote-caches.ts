import type { BuildRequest, BuildResult, CacheSpace, RunningEngine } from '../../engines/engine.ts'
import { type CachePlace, modeBy } from '../../engines/remote-cache.ts'
import type { Link } from '../../host/loopback/narrow.ts'
import type { Benchmark, CacheForm, RemoteCacheState, Revision } from '../../model.ts'
import { type CacheStore, openStore } from './cache-stores.ts'

/** What one build pushed, for all that start from it. */
export type RemoteSeed = {
  /**
   * The label of the cache space of that build, and of every build that starts from it: BuildKit's keys of steps contain it, and no
   * such space has another one elsewhere.
   */
  readonly label: string
  /** Where it was pushed to. */
  readonly cache: RemoteBuildCache
  readonly digest: string
  /** Why no build that starts from it counts. */
  readonly flaw: string | undefined
}

/** A cache for one build. Disposing it removes it. */
type RemoteBuildCache = Disposable & {
  readonly name: string
  /** What it holds now. */
  state(): RemoteCacheState
  /** The same space, whose builds use this cache and count what they move. */
  through(space: CacheSpace, use: CacheUse): CacheSpace
}

type CacheUse = { readonly imports: boolean; readonly exports: boolean }

/** The remote caches of a run: in one server of this machine, at the end of a line that lets through only so much, or in folders. */
export type RemoteCaches = AsyncDisposable & {
  readonly form: CacheForm
  of(benchmark: Benchmark, revision: Revision): RemoteSeed | undefined
  put(benchmark: Benchmark, revision: Revision, seed: RemoteSeed): void
  /** Removes it: the next build of this revision needs a new one. */
  drop(benchmark: Benchmark, revision: Revision): void
  /** Opens a cache with what one build pushed, or an empty one, under a name of its own. */
  open(seed: RemoteSeed | undefined, engine: Pick<RunningEngine, 'noRemoteCache'>): Promise<RemoteBuildCache>
}

type RemoteCacheOptions = {
  /** Where what is pushed is kept; it must not exist yet. */
  readonly folder: string
  readonly form: CacheForm
  readonly link: Link
}

/** Starts nothing before the first cache is opened. */
export const holdRemoteCaches = ({ folder, form, link }: RemoteCacheOptions): RemoteCaches => {
  const seeds = new Map<string, RemoteSeed>()
  let served: Promise<CacheStore> | undefined
  return {
    form,
    of: (benchmark, revision) => seeds.get(keyOf(benchmark, revision)),
    put: (benchmark, revision, seed) => void seeds.set(keyOf(benchmark, revision), seed),
    drop: (benchmark, revision) => {
      const key = keyOf(benchmark, revision)
      seeds.get(key)?.cache[Symbol.dispose]()
      seeds.delete(key)
    },
    open: async (seed, { noRemoteCache }) => {
      served ??= openStore(form.kind, folder, link)
      const known = { ...form, mode: modeBy(noRemoteCache, form) }
      return cacheIn(await served, known, seed)
    },
    [Symbol.asyncDispose]: async () => {
      const open = await served?.catch(() => undefined)
      served = undefined
      seeds.clear()
      await open?.[Symbol.asyncDispose]()
    },
  }
}

const keyOf = ({ engine, project }: Benchmark, revision: Revision): string =>
  JSON.stringify([engine, project, revision])

type KnownForm = CacheForm & Pick<RemoteCacheState, 'mode'>

const cacheIn = async (
  store: CacheStore,
  { kind, mode, options }: KnownForm,
  seed: RemoteSeed | undefined,
): Promise<RemoteBuildCache> => {
  const name = await store.open(seed?.cache.name)
  const place: CachePlace = store.place(name)
  return {
    name,
    state: () => {
      const { digest, references, bytes } = store.contents(name)
      return {
        ...(kind !== 'registry' && { kind }),
        mode,
        ...(options.length > 0 && { options }),
        digest,
        references,
        bytes,
        ...store.link,
      }
    },
    through: (space, { imports, exports }) => {
      const remoteCache = { ...place, imports, exports: exports ? mode : undefined, options }
      const using = (request: BuildRequest): BuildRequest => ({ ...request, remoteCache })
      return {
        ...space,
        build: async (request) => {
          const traffic = store.watch(name)
          return withTraffic(await space.build(using(request)), traffic())
        },
        export: (request, stage, madeAt) => space.export(using(request), stage, madeAt),
      }
    },
    [Symbol.dispose]: () => store.close(name),
  }
}

const withTraffic = (
  result: BuildResult,
  { counters, unknown }: Pick<BuildResult, 'counters' | 'unknown'>,
): BuildResult => ({
  ...result,
  counters: { ...result.counters, ...counters },
  unknown: { ...result.unknown, ...unknown },
})
