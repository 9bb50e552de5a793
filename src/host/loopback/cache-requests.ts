import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import {
  beginUpload,
  type CachePlace,
  type CacheStore,
  counting,
  endUpload,
  fileOf,
  takePiece,
} from './cache-uploads.ts'
import { bodyOf } from './request-body.ts'

type CacheAct = (place: CachePlace, request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers one request of a client of registries. */
export const answerCacheRequest = async (
  store: CacheStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost')
  response.setHeader('docker-distribution-api-version', 'registry/2.0')
  if (/^\/v2\/?$/.test(pathname)) {
    response.end('{}')
    return
  }
  const [, name = '', kind = '', reference = ''] =
    /^\/v2\/(cache\/[0-9a-f]+)\/(manifests|blobs\/uploads|blobs)\/([^/]*)$/.exec(pathname) ?? []
  const repository = store.repositories.get(name)
  const act = actions[`${request.method ?? ''} ${kind}`]
  if (repository === undefined || act === undefined) refuse(request, response, 'NAME_UNKNOWN')
  else await act({ store, repository, name, reference, query }, request, response)
}

const refuse = (request: IncomingMessage, response: ServerResponse, code: string): void => {
  // A client that is still sending would see a reset instead of the answer.
  request.resume()
  response.writeHead(404, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ errors: [{ code, message: code }] }))
}

const sendManifest: CacheAct = async ({ store, repository, reference }, request, response) => {
  const digest = repository.tags.get(reference) ?? reference
  const manifest = repository.manifests.get(digest)
  if (manifest === undefined) {
    refuse(request, response, 'MANIFEST_UNKNOWN')
    return
  }
  const { mediaType, body } = manifest
  const headers = { 'content-type': mediaType, 'content-length': body.length }
  response.writeHead(200, { ...headers, 'docker-content-digest': digest })
  if (request.method === 'GET') store.sent(body.length)
  response.end(request.method === 'GET' ? body : undefined)
}

const takeManifest: CacheAct = async ({ store, repository, name, reference }, request, response) => {
  const body = await bodyOf(request, longestManifest)
  if (body === undefined) {
    response.writeHead(413).end()
    return
  }
  store.received(body.length)
  const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`
  repository.manifests.set(digest, { mediaType: request.headers['content-type'] ?? '', body })
  if (reference !== digest) repository.tags.set(reference, digest)
  response.writeHead(201, { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest })
  response.end()
}

/** As registries limit them. */
const longestManifest = 4 * 1024 * 1024

const sendBlob: CacheAct = async ({ store, repository, reference }, request, response) => {
  const size = repository.blobs.get(reference)
  if (size === undefined) {
    refuse(request, response, 'BLOB_UNKNOWN')
    return
  }
  const headers = { 'content-type': 'application/octet-stream', 'content-length': size }
  response.writeHead(200, { ...headers, 'docker-content-digest': reference })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(fileOf(store, reference)), counting(store.sent), response)
}

const actions: Readonly<Record<string, CacheAct>> = {
  'GET manifests': sendManifest,
  'HEAD manifests': sendManifest,
  'PUT manifests': takeManifest,
  'GET blobs': sendBlob,
  'HEAD blobs': sendBlob,
  'POST blobs/uploads': beginUpload,
  'PATCH blobs/uploads': takePiece,
  'PUT blobs/uploads': endUpload,
}
