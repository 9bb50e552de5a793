import type { BuildResult } from '../engines/engine.ts'
import type { CachePlace } from '../engines/remote-cache.ts'
import { openCacheFolders } from '../host/cache-folders.ts'
import { type CacheContents, openCacheRegistry } from '../host/loopback/cache-registry.ts'
import { loopback } from '../host/loopback/listen.ts'
import { type Link, narrowTo } from '../host/loopback/narrow.ts'

/** Where the remote caches of a run are. */
export type CacheStore = AsyncDisposable & {
  /** What leads to it; undefined: nothing but the disk. */
  readonly link: Link | undefined
  /** Opens a cache with exactly what another one holds, or an empty one; returns its name. */
  open(from: string | undefined): Promise<string>
  contents(name: string): CacheContents
  place(name: string): CachePlace
  /** Begins to count what a build moves; the result ends it. */
  watch(name: string): () => Pick<BuildResult, 'counters' | 'unknown'>
  close(name: string): void
}

/** A registry behind a line. */
export const openRegistryStore = async (folder: string, link: Link): Promise<CacheStore> => {
  const registry = await openCacheRegistry(folder)
  const line = await narrowTo(registry.port, link)
  return {
    link,
    open: async (from) => registry.open(from),
    contents: (name) => registry.contents(name),
    place: (name) => ({ kind: 'registry', repository: `${loopback}:${line.port}/${name}` }),
    // As the registry counted it.
    watch: () => {
      registry.takeTraffic()
      return () => {
        const { sentBytes, receivedBytes } = registry.takeTraffic()
        return { counters: { cacheImportBytes: sentBytes, cacheExportBytes: receivedBytes }, unknown: {} }
      }
    },
    close: (name) => registry.close(name),
    [Symbol.asyncDispose]: async () => {
      await line[Symbol.asyncDispose]()
      await registry[Symbol.asyncDispose]()
    },
  }
}

/** Folders below one that goes with the run. */
export const openFolderStore = async (folder: string): Promise<CacheStore> => {
  const folders = await openCacheFolders(folder)
  return {
    link: undefined,
    open: (from) => folders.open(from),
    contents: (name) => folders.contents(name),
    place: (name) => ({ kind: 'local', folder: name }),
    watch: (name) => {
      const before = folders.contents(name).bytes
      return () => ({
        counters: { cacheExportBytes: folders.contents(name).bytes - before },
        unknown: { cacheImportBytes: 'nobody counts what a client reads of a folder' },
      })
    },
    close: (name) => folders.close(name),
    [Symbol.asyncDispose]: async () => folders.close(folder),
  }
}
