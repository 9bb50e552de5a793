import type { LoopbackServer } from './listen.ts'

/**
 * A server for what builds push of their caches. It knows only caches that were opened here, under names that nobody can guess:
 * what runs in a build may reach the port, but not what others pushed.
 */
export type CacheServer = LoopbackServer & {
  /** Opens a cache with exactly what another one holds, or an empty one; returns its name. */
  open(from?: string): string
  /** What it holds now. */
  contents(name: string): CacheContents
  /** Forgets it, and removes the blobs that no other one holds. */
  close(name: string): void
  /** Bytes of what was stored and read since the last call, without headers. */
  takeTraffic(): CacheTraffic
}

export type CacheContents = {
  /** SHA-256 of the list of references and what each names; of an empty cache, of nothing. */
  readonly digest: string
  /** Tags of a registry, entries of an Actions cache. */
  readonly references: number
  /** Of everything that it stores. */
  readonly bytes: number
}

type CacheTraffic = { readonly sentBytes: number; readonly receivedBytes: number }

/**
 * A large layer may take longer than Node's 5 minutes on a narrow line. A client that compiles between two requests must find its
 * connection open: Node would end it after 5 s, just when the next request may be on its way.
 */
export const serverOptions = { requestTimeout: 0, keepAliveTimeout: 0 } as const

/** Counts what such a server sends and receives. */
export const countTraffic = () => {
  let [sentBytes, receivedBytes] = [0, 0]
  return {
    sent: (bytes: number): void => void (sentBytes += bytes),
    received: (bytes: number): void => void (receivedBytes += bytes),
    /** Since the last call. */
    take: (): CacheTraffic => {
      const traffic = { sentBytes, receivedBytes }
      ;[sentBytes, receivedBytes] = [0, 0]
      return traffic
    },
  }
}
