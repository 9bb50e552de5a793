import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What was pushed under one name. */
export type CacheRepository = {
  /** Digests by tag. */
  readonly tags: Map<string, string>
  /** By digest. */
  readonly manifests: Map<string, { readonly mediaType: string; readonly body: Buffer }>
  /** Sizes by digest; the files are shared by all repositories. */
  readonly blobs: Map<string, number>
}

/** Where blobs are kept, and who counts them. */
export type CacheStore = {
  readonly folder: string
  /** By name. */
  readonly repositories: ReadonlyMap<string, CacheRepository>
  readonly sent: (bytes: number) => void
  readonly received: (bytes: number) => void
  readonly nextUpload: () => string
}

/** What a request asks for. */
export type CachePlace = {
  readonly store: CacheStore
  readonly repository: CacheRepository
  /** Of the repository. */
  readonly name: string
  /** A tag, a digest, or the number of an upload. */
  readonly reference: string
  readonly query: URLSearchParams
}

/**
 * Begins an upload, also where a client asks to take over a blob of another repository (`mount`), which a registry may refuse:
 * what another build pushed is not to make this push cheaper.
 */
export const beginUpload = async (
  { store, name }: Pick<CachePlace, 'store' | 'name'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  request.resume()
  response.writeHead(202, { ...uploadHeaders(name, store.nextUpload()), range: '0-0' }).end()
}

const uploadHeaders = (name: string, upload: string) => ({
  location: `/v2/${name}/blobs/uploads/${upload}`,
  'docker-upload-uuid': upload,
  'content-length': 0,
})

const blobHeaders = (name: string, digest: string) => ({
  location: `/v2/${name}/blobs/${digest}`,
  'docker-content-digest': digest,
})

/** Clients send a blob with PATCH before the closing PUT, or with that. */
export const takePiece = async (
  { store, name, reference }: CachePlace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  await receive(store, reference, request)
  const { size } = await stat(uploadFile(store, reference))
  response.writeHead(202, { ...uploadHeaders(name, reference), range: `0-${Math.max(0, size - 1)}` }).end()
}

export const endUpload = async (
  { store, repository, name, reference, query }: CachePlace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  await receive(store, reference, request)
  const { digest, size } = await receivedBlob(store, reference)
  if (digest !== query.get('digest')) {
    response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID"}]}')
    return
  }
  await rename(uploadFile(store, reference), fileOf(store, digest))
  repository.blobs.set(digest, size)
  response.writeHead(201, blobHeaders(name, digest)).end()
}

const receive = async (store: CacheStore, upload: string, request: IncomingMessage): Promise<void> => {
  if (!/^\d+$/.test(upload)) throw new Error(`there is no upload ${upload}`)
  const file = createWriteStream(uploadFile(store, upload), { flags: 'a', mode: 0o600 })
  await pipeline(request, counting(store.received), file)
}

const receivedBlob = async (store: CacheStore, upload: string) => {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of createReadStream(uploadFile(store, upload))) {
    if (!Buffer.isBuffer(piece)) continue
    hash.update(piece)
    size += piece.length
  }
  return { digest: `sha256:${hash.digest('hex')}`, size }
}

/** Passes everything on, and says how much that is. */
export const counting = (count: (bytes: number) => void): Transform =>
  new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      count(piece.length)
      done(null, piece)
    },
  })

const uploadFile = ({ folder }: CacheStore, upload: string): string => join(folder, `upload-${upload}`)

/** The file of a blob; `digest` is one that a repository has. */
export const fileOf = ({ folder }: CacheStore, digest: string): string =>
  join(folder, digest.replace(':', '-'))
