import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { counting } from './cache-uploads.ts'
import { bodyOf } from './request-body.ts'

/** What a client pushed; it never changes once it is an entry. */
type ActionsBlob = {
  /** In its address: nobody can guess it. */
  readonly id: string
  /** Files in order: the whole, or the blocks that the client sent it in. */
  readonly pieces: readonly ActionsPiece[]
}

type ActionsPiece = { readonly file: string; readonly bytes: number; readonly sha256: string }

/** Finished entries by `VERSION KEY`, the oldest first. */
export type ActionsEntries = Map<string, ActionsBlob>

/** A blob that is still being sent. */
type ActionsUpload = {
  readonly entries: ActionsEntries
  /** Of the entry that it becomes. */
  readonly name: string
  /** All that was sent. */
  readonly received: ActionsPiece[]
  /** What was sent in blocks, by the ids that the client gave them. */
  readonly blocks: Map<string, ActionsPiece>
  /** What the blob consists of, once the client has said so. */
  readonly pieces: ActionsPiece[]
}

/** Where blobs are kept, and who counts them. */
export type ActionsStore = {
  readonly folder: string
  /** By token. */
  readonly caches: ReadonlyMap<string, ActionsEntries>
  /** By the ids of the blobs that they become. */
  readonly uploads: Map<string, ActionsUpload>
  readonly sent: (bytes: number) => void
  readonly received: (bytes: number) => void
}

/**
 * Answers one request for a blob, as Azure's block blobs do (Put Blob, Put Block, Put Block List and Get Blob of
 * https://learn.microsoft.com/rest/api/storageservices/operations-on-blobs): what clients of the Actions cache use of them.
 */
export const answerBlobRequest = async (
  store: ActionsStore,
  { id, query }: { readonly id: string; readonly query: URLSearchParams },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const blob = request.method === 'GET' ? blobOf(store, id) : undefined
  const upload = request.method === 'PUT' ? store.uploads.get(id) : undefined
  for (const [name, value] of Object.entries(blobHeaders)) response.setHeader(name, value)
  if (blob !== undefined) await send(store, blob, request, response)
  else if (upload !== undefined) response.writeHead(await take(store, upload, query, request)).end()
  else {
    request.resume()
    response.writeHead(404).end()
  }
}

/** The client of Azure wants the number of a request. */
const blobHeaders = { 'x-ms-request-id': '1', 'x-ms-version': '2023-11-03', etag: '"1"' }

const blobOf = ({ caches }: ActionsStore, id: string): ActionsBlob | undefined =>
  [...caches.values()].flatMap((entries) => [...entries.values()]).find((blob) => blob.id === id)

/** Returns the status of the answer. */
const take = async (
  store: ActionsStore,
  upload: ActionsUpload,
  query: URLSearchParams,
  request: IncomingMessage,
): Promise<number> => {
  const part = query.get('comp')
  if (part === 'block') {
    upload.blocks.set(query.get('blockid') ?? '', await receive(store, upload, request))
    return 201
  }
  const pieces =
    part === 'blocklist'
      ? listedIn(await bodyOf(request, longestList), upload)
      : [await receive(store, upload, request)]
  if (pieces === undefined) return 400
  upload.pieces.splice(0, Infinity, ...pieces)
  return 201
}

/** Azure takes up to 50,000 blocks. */
const longestList = 8 * 1024 * 1024

/** The blocks of a list in its order; undefined: it names one that was not sent. */
const listedIn = (
  list: Buffer | undefined,
  { blocks }: ActionsUpload,
): readonly ActionsPiece[] | undefined => {
  const ids = [...(list?.toString() ?? '').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)]
  const pieces = ids.flatMap(([, id = '']) => blocks.get(id) ?? [])
  return list !== undefined && pieces.length === ids.length ? pieces : undefined
}

const receive = async (
  store: ActionsStore,
  { received }: ActionsUpload,
  request: IncomingMessage,
): Promise<ActionsPiece> => {
  const file = join(store.folder, randomBytes(16).toString('hex'))
  const hash = createHash('sha256')
  let bytes = 0
  const watching = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      hash.update(piece)
      bytes += piece.length
      store.received(piece.length)
      done(null, piece)
    },
  })
  try {
    await pipeline(request, watching, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    // A client that ends in the middle sends it again.
    rmSync(file, { force: true })
    throw error
  }
  const piece = { file, bytes, sha256: hash.digest('hex') }
  // Its cache may have been closed meanwhile, or it came after its entry was complete.
  if (![...store.uploads.values()].some((each) => each.received === received)) removePieces([piece])
  else received.push(piece)
  return piece
}

export const removePieces = (pieces: readonly ActionsPiece[]): void => {
  for (const { file } of pieces) rmSync(file, { force: true })
}

const send = async (
  store: ActionsStore,
  { pieces }: ActionsBlob,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const size = pieces.reduce((sum, { bytes }) => sum + bytes, 0)
  const wanted = request.headers['x-ms-range'] ?? request.headers.range
  const [, first = '0', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(String(wanted ?? '')) ?? []
  const [from, to] = [Number(first), last === '' ? size : Math.min(size, Number(last) + 1)]
  if (wanted !== undefined && from >= to) {
    response.writeHead(416).end()
    return
  }
  response.writeHead(wanted === undefined ? 200 : 206, {
    'content-type': 'application/octet-stream',
    'content-length': to - from,
    ...(wanted !== undefined && { 'content-range': `bytes ${from}-${to - 1}/${size}` }),
  })
  await pipeline(Readable.from(bytesOf(pieces, from, to)), counting(store.sent), response)
}

/** Bytes `from` to `to`, without the last, of files that follow each other. */
const bytesOf = async function* (pieces: readonly ActionsPiece[], from: number, to: number): AsyncGenerator {
  let begin = 0
  for (const { file, bytes } of pieces) {
    const [start, end] = [Math.max(0, from - begin), Math.min(bytes, to - begin) - 1]
    if (start <= end) yield* createReadStream(file, { start, end })
    begin += bytes
  }
}
