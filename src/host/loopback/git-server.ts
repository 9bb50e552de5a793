import { spawn } from 'node:child_process'
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { buffer } from 'node:stream/consumers'
import type { Env } from '../host.ts'
import type { Certificates } from './certificate.ts'
import { listenOn, type LoopbackServer } from './listen.ts'

export type GitServer = LoopbackServer & {
  /** The host that each request was for, without the port, in order of arrival. */
  readonly requests: readonly { readonly host: string; readonly path: string }[]
}

type GitServing = {
  /** A folder of repositories. */
  readonly dir: string
  /** Of git. */
  readonly env: Env
  /** Undefined: plain HTTP. */
  readonly tls: Certificates | undefined
}

/** Serves repositories for fetching, through git's own CGI program (git-http-backend(1)). */
export const serveGit = async ({ dir, env, tls }: GitServing): Promise<GitServer> => {
  const requests: { host: string; path: string }[] = []
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    requests.push({ host, path: request.url ?? '' })
    void respond(dir, env, request, response).catch(() => response.destroy())
  }
  const server =
    tls === undefined
      ? createPlainServer(answer)
      : createServer({ key: tls.key, cert: tls.certificate }, answer)
  return { ...(await listenOn(server)), requests }
}

const respond = async (
  dir: string,
  env: Env,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
  const backend = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      ...env,
      GIT_PROJECT_ROOT: dir,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  })
  backend.on('error', () => response.destroy())
  // It may end before it has read everything.
  backend.stdin.on('error', () => {})
  request.pipe(backend.stdin)
  writeAnswer(await buffer(backend.stdout), response)
}

/** A CGI program prints headers, an empty line and the body; `Status` is absent for 200. */
const writeAnswer = (answer: Buffer, response: ServerResponse): void => {
  const end = answer.indexOf('\r\n\r\n')
  const headers = answer
    .subarray(0, Math.max(end, 0))
    .toString()
    .split('\r\n')
    .map((line) => line.split(': '))
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? (end === -1 ? '500' : '200')
  for (const [name = '', value = ''] of headers)
    if (name !== 'Status' && name !== '') response.setHeader(name, value)
  response.writeHead(Number.parseInt(status, 10)).end(answer.subarray(end + 4))
}
