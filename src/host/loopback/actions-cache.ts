import { createHash, randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type ActionsEntries, type ActionsStore, removePieces } from './actions-blobs.ts'
import { answerActionsCache } from './actions-requests.ts'
import { type CacheContents, type CacheServer, countTraffic, serverOptions } from './cache-server.ts'
import { listenOn } from './listen.ts'

/**
 * Opens a server that speaks version 2 of the protocol of GitHub's Actions cache, for BuildKit's `type=gha`. The name of a cache is
 * the token that opens it. Blobs are kept in `folder`, which must not exist yet and is removed with it.
 */
export const openActionsCache = async (folder: string): Promise<CacheServer> => {
  await mkdir(folder, { mode: 0o700 })
  const caches = new Map<string, ActionsEntries>()
  const traffic = countTraffic()
  const store: ActionsStore = {
    folder,
    caches,
    uploads: new Map(),
    sent: traffic.sent,
    received: traffic.received,
  }
  const server = await listenOn(
    createServer(serverOptions, (request, response) => {
      answerActionsCache(store, request, response).catch(() => response.destroy())
    }),
  )
  const entriesOf = (token: string): ActionsEntries => caches.get(token) ?? new Map()
  return {
    port: server.port,
    open: (from) => {
      const token = newToken(Date.now())
      caches.set(token, new Map(from === undefined ? [] : entriesOf(from)))
      return token
    },
    contents: (token) => contentsOf(entriesOf(token)),
    close: (token) => closeIn(store, caches, token),
    takeTraffic: traffic.take,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** How long a token holds: longer than any run. */
const tokenMs = 30 * 86_400_000

/**
 * A JWT as a runner has one. Clients read, without checking its signature, when it holds and for which branches; the names of their
 * entries contain a digest of the branch, so it is the same for all. Here the signature is what nobody can guess.
 */
const newToken = (nowMs: number): string => {
  const readAndWrite = 3
  return [
    encoded({ typ: 'JWT', alg: 'HS256' }),
    encoded({
      ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: readAndWrite }]),
      nbf: seconds(nowMs - 60_000),
      exp: seconds(nowMs + tokenMs),
    }),
    randomBytes(32).toString('base64url'),
  ].join('.')
}

const seconds = (ms: number): number => Math.floor(ms / 1000)

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A blob in no other cache is nobody's any more, and nothing that is still being sent becomes an entry. */
const closeIn = (store: ActionsStore, caches: Map<string, ActionsEntries>, token: string): void => {
  const closed: ActionsEntries = caches.get(token) ?? new Map()
  caches.delete(token)
  const held = new Set([...caches.values()].flatMap((entries) => [...entries.values()]))
  for (const blob of closed.values()) if (!held.has(blob)) removePieces(blob.pieces)
  for (const [id, { entries, received }] of store.uploads) {
    if (entries !== closed) continue
    store.uploads.delete(id)
    removePieces(received)
  }
}

const contentsOf = (entries: ActionsEntries): CacheContents => {
  const named = [...entries].map(
    ([name, { pieces }]) => `${[name, ...pieces.map(({ sha256 }) => sha256)].join(' ')}\n`,
  )
  const sizes = [...entries.values()].flatMap(({ pieces }) => pieces.map(({ bytes }) => bytes))
  return {
    digest: `sha256:${createHash('sha256').update(named.toSorted().join('')).digest('hex')}`,
    references: entries.size,
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  }
}
