import type { BuildResult } from '../../engines/engine.ts'
import type { CachePlace } from '../../engines/remote-cache.ts'
import { openCacheFolders } from '../../host/cache-folders.ts'
import { openActionsCache } from '../../host/loopback/actions-cache.ts'
import { openCacheRegistry } from '../../host/loopback/cache-registry.ts'
import type { CacheContents, CacheServer } from '../../host/loopback/cache-server.ts'
import { loopback } from '../../host/loopback/listen.ts'
import { type Link, narrowTo } from '../../host/loopback/narrow.ts'
import type { CacheForm } from '../../model.ts'

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

/** Opens the caches of one form, in a folder that must not exist yet. */
export const openStore = async (kind: CacheForm['kind'], folder: string, link: Link): Promise<CacheStore> => {
  switch (kind) {
    case 'registry':
      return serverStore(await openCacheRegistry(folder), link, (name, port) => ({
        kind,
        repository: `${loopback}:${port}/${name}`,
      }))
    case 'gha':
      return serverStore(await openActionsCache(folder), link, (token, port) => ({
        kind,
        address: `http://${loopback}:${port}/`,
        token,
      }))
    case 'local':
      return openFolderStore(folder)
  }
}

/** A server behind a line. */
const serverStore = async (
  server: CacheServer,
  link: Link,
  placeOf: (name: string, port: number) => CachePlace,
): Promise<CacheStore> => {
  const line = await narrowTo(server.port, link)
  return {
    link,
    open: async (from) => server.open(from),
    contents: (name) => server.contents(name),
    place: (name) => placeOf(name, line.port),
    // As the server counted it.
    watch: () => {
      server.takeTraffic()
      return () => {
        const { sentBytes, receivedBytes } = server.takeTraffic()
        return { counters: { cacheImportBytes: sentBytes, cacheExportBytes: receivedBytes }, unknown: {} }
      }
    },
    close: (name) => server.close(name),
    [Symbol.asyncDispose]: async () => {
      await line[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
    },
  }
}

/** Folders below one that goes with the run. */
const openFolderStore = async (folder: string): Promise<CacheStore> => {
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
