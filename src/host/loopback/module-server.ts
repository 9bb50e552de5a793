import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { createSecureServer, type Http2ServerRequest } from 'node:http2'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Certificates } from './certificate.ts'
import { listenOn, type LoopbackServer } from './listen.ts'

export type ModuleServer = LoopbackServer & {
  /** The host that each request was for, without the port, in order of arrival. */
  readonly requests: readonly ServedRequest[]
}

type ServedRequest = { readonly host: string; readonly path: string }

type Request = IncomingMessage | Http2ServerRequest
/** What both kinds of answers have in common. */
type Response = Writable & { writeHead(status: number, headers?: OutgoingHttpHeaders): unknown }

/**
 * Serves a folder as a Go module proxy (https://go.dev/ref/mod#goproxy-protocol), such as `cache/download` of a module
 * cache; with certificates over TLS, where clients may speak HTTP/2, as they do with public proxies.
 */
export const serveModules = async (dir: string, tls: Certificates | undefined): Promise<ModuleServer> => {
  const requests: ServedRequest[] = []
  const onRequest = (request: Request, response: Response): void => {
    const path = request.url ?? ''
    requests.push({ host: hostOf(request), path })
    void respond(dir, path, response)
  }
  const server =
    tls === undefined
      ? createServer(onRequest)
      : createSecureServer({ key: tls.key, cert: tls.certificate, allowHTTP1: true }, onRequest)
  return { ...(await listenOn(server)), requests }
}

const hostOf = ({ headers }: Request): string =>
  (headers.host ?? String(headers[':authority'] ?? '')).replace(/:\d+$/, '')

/** What a proxy serves: no `..`, and no other files of the folder. */
const served = /^(?:\/[\w!~-][\w!.~+-]*)+\/@v\/(?:list|[\w!.~+-]+\.(?:info|mod|zip))$/

const respond = async (dir: string, url: string, response: Response): Promise<void> => {
  const path = served.test(url) ? join(dir, url) : undefined
  const size = path === undefined ? undefined : await sizeOf(path)
  if (path === undefined || size === undefined) {
    response.writeHead(404)
    response.end()
    return
  }
  response.writeHead(200, { 'content-length': size })
  // A client that stops reading is not an error of the server.
  await pipeline(createReadStream(path), response).catch(() => {})
}

const sizeOf = async (path: string): Promise<number | undefined> => {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true ? found.size : undefined
}
