import type { BuildRequest, BuildResult, CacheSpace } from '../engines/engine.ts'
import type { CacheMode } from '../engines/remote-cache.ts'
import { type CacheRegistry, openCacheRegistry } from '../host/loopback/cache-registry.ts'
import { loopback } from '../host/loopback/listen.ts'
import { type Link, narrowTo } from '../host/loopback/narrow.ts'
import type { Benchmark, RemoteCacheState, Revision } from '../model.ts'

/** What one build pushed, for all that start from it. */
export type RemoteSeed = {
  /**
   * The label of the cache space of that build, and of every build that starts from it: BuildKit's keys of steps contain it, and no
   * such space has another one elsewhere.
   */
  readonly label: string
  readonly repository: string
  readonly digest: string
  /** Why no build that starts from it counts. */
  readonly flaw: string | undefined
}

/** A cache in the registry, for one build. Disposing it removes it from there. */
export type RemoteBuildCache = Disposable & {
  readonly repository: string
  /** What it holds now. */
  state(): RemoteCacheState
  /** The same space, whose builds use this cache and count what they move. */
  through(space: CacheSpace, use: { readonly imports: boolean }): CacheSpace
}

/** The remote caches of a run, all in one registry of this machine, at the end of a line that lets through only so much. */
export type RemoteCaches = AsyncDisposable & {
  readonly mode: CacheMode
  of(benchmark: Benchmark, revision: Revision): RemoteSeed | undefined
  put(benchmark: Benchmark, revision: Revision, seed: RemoteSeed): void
  /** Opens a cache with what one build pushed, or an empty one, under a name of its own. */
  open(seed: RemoteSeed | undefined): Promise<RemoteBuildCache>
}

export type RemoteCacheOptions = {
  /** Where the registry keeps what is pushed; it must not exist yet. */
  readonly folder: string
  readonly mode: CacheMode
  readonly link: Link
}

/** Starts nothing before the first cache is opened. */
export const holdRemoteCaches = ({ folder, mode, link }: RemoteCacheOptions): RemoteCaches => {
  const seeds = new Map<string, RemoteSeed>()
  let served: Promise<Served> | undefined
  return {
    mode,
    of: (benchmark, revision) => seeds.get(keyOf(benchmark, revision)),
    put: (benchmark, revision, seed) => void seeds.set(keyOf(benchmark, revision), seed),
    open: async (seed) => {
      served ??= serve(folder, link)
      return cacheIn(await served, { mode, link }, seed)
    },
    [Symbol.asyncDispose]: async () => {
      const open = await served?.catch(() => undefined)
      served = undefined
      seeds.clear()
      await open?.close()
    },
  }
}

const keyOf = ({ engine, project }: Benchmark, revision: Revision): string =>
  JSON.stringify([engine, project, revision])

type Served = { readonly registry: CacheRegistry; readonly port: number; readonly close: () => Promise<void> }

const serve = async (folder: string, link: Link): Promise<Served> => {
  const registry = await openCacheRegistry(folder)
  const line = await narrowTo(registry.port, link)
  return {
    registry,
    port: line.port,
    close: async () => {
      await line[Symbol.asyncDispose]()
      await registry[Symbol.asyncDispose]()
    },
  }
}

const cacheIn = (
  { registry, port }: Served,
  { mode, link }: Omit<RemoteCacheOptions, 'folder'>,
  seed: RemoteSeed | undefined,
): RemoteBuildCache => {
  const repository = registry.open(seed?.repository)
  return {
    repository,
    state: () => {
      const { digest, references, bytes } = registry.contents(repository)
      return { mode, digest, references, bytes, ...link }
    },
    through: (space, { imports }) => {
      const remoteCache = { repository: `${loopback}:${port}/${repository}`, imports, exports: mode }
      const using = (request: BuildRequest): BuildRequest => ({ ...request, remoteCache })
      return {
        ...space,
        build: async (request) => {
          registry.takeTraffic()
          return withTraffic(await space.build(using(request)), registry)
        },
        export: (request, stage) => space.export(using(request), stage),
      }
    },
    [Symbol.dispose]: () => registry.close(repository),
  }
}

/** As the registry counted it. */
const withTraffic = (result: BuildResult, registry: CacheRegistry): BuildResult => {
  const { sentBytes, receivedBytes } = registry.takeTraffic()
  const counters = { cacheImportBytes: sentBytes, cacheExportBytes: receivedBytes }
  return { ...result, counters: { ...result.counters, ...counters } }
}
