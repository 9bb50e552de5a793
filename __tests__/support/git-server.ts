import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gitEnv, type TestRepository } from './git-repository.ts'
import { serve } from './serve.ts'

/** A server on the loopback interface that serves one repository to requests with the right header. */
export const gitServer = async (repository: TestRepository, authorization: string) => {
  const seen: (string | undefined)[] = []
  const host = await serve((request, response) => {
    // The scheme may be written in upper or lower case.
    const given = request.headers.authorization?.replace(/^basic/i, 'basic')
    seen.push(given)
    if (given !== authorization) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end()
      return
    }
    pass(repository, request, response)
  })
  return { host, seen }
}

/** Passes a request to git's own CGI program and returns its response; see git-http-backend(1). */
const pass = (repository: TestRepository, request: IncomingMessage, response: ServerResponse): void => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const env = {
    ...process.env,
    ...gitEnv,
    GIT_PROJECT_ROOT: repository.path,
    GIT_HTTP_EXPORT_ALL: '1',
    // Go asks for a module `…/project.git` without the ending.
    PATH_INFO: pathname.replace(/^\/project(?:\.git)?/, '/.git'),
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'],
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
  }
  const backend = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  request.pipe(backend.stdin)
  const pieces: Buffer[] = []
  backend.stdout.on('data', (piece: Buffer) => pieces.push(piece))
  backend.stdout.on('end', () => {
    const answer = Buffer.concat(pieces)
    const end = answer.indexOf('\r\n\r\n')
    const headers = answer
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(': '))
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
    for (const [name = '', value = ''] of headers) if (name !== 'Status') response.setHeader(name, value)
    response.writeHead(Number.parseInt(status, 10)).end(answer.subarray(end + 4))
  })
}
