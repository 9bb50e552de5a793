import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { at, listAt, parseJson, textAt } from '../json.ts'
import { type ActionsEntries, type ActionsStore, answerBlobRequest, removePieces } from './actions-blobs.ts'
import { bodyOf } from './request-body.ts'

/** Answers one request of a client of the Actions cache: a question, or a blob at an address that an answer had. */
export const answerActionsCache = async (
  store: ActionsStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost')
  const [, id] = /^\/blob\/([0-9a-f]+)$/.exec(pathname) ?? []
  if (id !== undefined) {
    await answerBlobRequest(store, { id, query }, request, response)
    return
  }
  const [, method = ''] =
    /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(pathname) ?? []
  const body = await bodyOf(request, longestQuestion)
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const entries = store.caches.get(token)
  const { status, value } =
    entries === undefined
      ? refused(401, 'unauthenticated')
      : answerTo(store, {
          method,
          entries,
          asked: parseJson(body?.toString() ?? ''),
          host: request.headers.host ?? '',
        })
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

const longestQuestion = 64 * 1024

type Answer = { readonly status: number; readonly value: unknown }

type Question = {
  readonly method: string
  readonly entries: ActionsEntries
  readonly asked: unknown
  /** Of the line to this server, by which blobs have to come, too. */
  readonly host: string
}

/** A method of https://github.com/actions/toolkit/blob/main/packages/cache/src/generated/results/api/v1/cache.ts. */
const answerTo = (store: ActionsStore, { method, entries, asked, host }: Question): Answer => {
  const [key, version] = [textAt(asked, 'key'), textAt(asked, 'version')]
  if (key === undefined || version === undefined || version.includes(' '))
    return refused(400, 'invalid_argument')
  const name = `${version} ${key}`
  const addressOf = (id: string): string => `http://${host}/blob/${id}`
  switch (method) {
    case 'CreateCacheEntry': {
      const id = begin(store, entries, name)
      return id === undefined
        ? refused(409, 'already_exists')
        : answered({ ok: true, signed_upload_url: addressOf(id) })
    }
    case 'FinalizeCacheEntryUpload':
      return finish(store, entries, name, Number(at(asked, 'size_bytes')))
        ? answered({ ok: true, entry_id: String(entries.size) })
        : refused(400, 'failed_precondition')
    case 'GetCacheEntryDownloadURL': {
      const starts = [key, ...listAt(asked, 'restore_keys')].flatMap((start) =>
        typeof start === 'string' ? [`${version} ${start}`] : [],
      )
      const found = entries.has(name) ? name : newestOf(entries, starts)
      const blob = found === undefined ? undefined : entries.get(found)
      return found === undefined || blob === undefined
        ? answered({ ok: false, signed_download_url: '', matched_key: '' })
        : answered({
            ok: true,
            signed_download_url: addressOf(blob.id),
            matched_key: found.slice(version.length + 1),
          })
    }
    default:
      return refused(404, 'bad_route')
  }
}

const answered = (value: unknown): Answer => ({ status: 200, value })

/** An error of Twirp (https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes). */
const refused = (status: number, code: string): Answer => ({ status, value: { code, msg: code } })

/** The id of the blob of a new entry; undefined: it is there, or somebody else is sending it. */
const begin = (store: ActionsStore, entries: ActionsEntries, name: string): string | undefined => {
  if (entries.has(name) || uploadOf(store, entries, name) !== undefined) return undefined
  const id = randomBytes(16).toString('hex')
  store.uploads.set(id, { entries, name, received: [], blocks: new Map(), pieces: [] })
  return id
}

/** Whether the whole blob is there; only then it is an entry. What was sent and is no part of it is removed. */
const finish = (store: ActionsStore, entries: ActionsEntries, name: string, bytes: number): boolean => {
  const [id, upload] = uploadOf(store, entries, name) ?? []
  if (id === undefined || upload === undefined) return false
  const { pieces, received } = upload
  if (pieces.length === 0 || pieces.reduce((sum, piece) => sum + piece.bytes, 0) !== bytes) return false
  store.uploads.delete(id)
  removePieces(received.filter((piece) => !pieces.includes(piece)))
  // A piece that is still on its way changes nothing any more.
  entries.set(name, { id, pieces: [...pieces] })
  return true
}

const uploadOf = ({ uploads }: ActionsStore, entries: ActionsEntries, name: string) =>
  [...uploads].find(([, upload]) => upload.entries === entries && upload.name === name)

/** The youngest entry that begins with the first of these texts that any begins with. */
const newestOf = (entries: ActionsEntries, starts: readonly string[]): string | undefined => {
  const names = [...entries.keys()].toReversed()
  return starts.flatMap((start) => names.find((name) => name.startsWith(start)) ?? [])[0]
}
