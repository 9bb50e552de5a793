import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listenOn, loopback } from '../host/loopback/listen.ts'
import type { Blob, ServedImage } from './served-image.ts'

/** A registry of container images that only programs of this machine reach, and that only sends. */
type LoopbackRegistry = AsyncDisposable & {
  /** `127.0.0.1:PORT`: engines use plain HTTP for such addresses. */
  readonly address: string
  /** What it has sent since the last call: bytes of manifests, configurations and layers, without headers. */
  takeBytes(): number
}

/**
 * Serves images by `NAME:TAG`, as in `go-container-bench/debian:1`
 * (https://github.com/opencontainers/distribution-spec, the part "Pull").
 */
export const openLoopbackRegistry = async (
  images: ReadonlyMap<string, ServedImage>,
): Promise<LoopbackRegistry> => {
  let sentBytes = 0
  const server = createServer((request, response) => {
    const found = blobAt(images, request.url ?? '')
    response.setHeader('docker-distribution-api-version', 'registry/2.0')
    if (/^\/v2\/?$/.test(request.url ?? '')) response.end('{}')
    else if (found === undefined) response.writeHead(404).end('{"errors":[{"code":"NAME_UNKNOWN"}]}')
    else if (isReading(request)) send(request, response, found, (bytes) => (sentBytes += bytes))
    else response.writeHead(405).end()
  })
  const listening = await listenOn(server)
  return {
    address: `${loopback}:${listening.port}`,
    takeBytes: () => {
      const taken = sentBytes
      sentBytes = 0
      return taken
    },
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  }
}

type Found = { readonly digest: string; readonly blob: Blob }

const blobAt = (images: ReadonlyMap<string, ServedImage>, url: string): Found | undefined => {
  const [, name = '', kind = '', reference = ''] =
    /^\/v2\/([^?]+)\/(manifests|blobs)\/([^/?]+)(?:\?.*)?$/.exec(url) ?? []
  const isDigest = reference.startsWith('sha256:')
  for (const [tagged, { manifest, blobs }] of images) {
    if (!tagged.startsWith(`${name}:`)) continue
    const digest = kind === 'manifests' && tagged === `${name}:${reference}` ? manifest : reference
    const blob = blobs.get(digest)
    if (blob !== undefined && (isDigest || digest === manifest)) return { digest, blob }
  }
  return undefined
}

const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

const send = (
  { method }: IncomingMessage,
  response: ServerResponse,
  { digest, blob: { mediaType, sizeBytes, content } }: Found,
  count: (bytes: number) => void,
): void => {
  response.writeHead(200, {
    'content-type': mediaType,
    'content-length': sizeBytes,
    'docker-content-digest': digest,
  })
  if (method === 'HEAD') {
    response.end()
  } else if (content.kind === 'text') {
    count(sizeBytes)
    response.end(content.text)
  } else {
    createReadStream(content.path)
      .on('data', ({ length }) => count(length))
      .on('error', () => response.destroy())
      .pipe(response)
  }
}
