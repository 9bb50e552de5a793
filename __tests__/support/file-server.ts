import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** A server for one file on the machine's loopback, in a process of its own. */
type FileServer = {
  readonly url: string
  /** When each complete answer was asked for, in milliseconds since 1970: not those that the client had already. */
  readonly downloads: readonly number[]
}

/** Longer than any test: a server that nobody ends ends itself. */
const livesMs = 1_200_000
const takesMs = 500

/** Its file has an ETag, so that a client that has it asks only whether it changed; a complete answer takes a moment. */
const script = `
const answer = (request, response) => {
  response.setHeader('ETag', '"1"')
  if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
  if (request.method !== 'GET') return response.end()
  console.log(Date.now())
  setTimeout(() => response.end('x'.repeat(1e5)), ${takesMs})
}
const server = require('node:http').createServer(answer)
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
setTimeout(() => process.exit(), ${livesMs})
`

export const fileServer = async (): Promise<FileServer> => {
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill())
  const lines = createInterface(child.stdout)
  const downloads: number[] = []
  const port = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('error', reject)
  })
  lines.on('line', (line) => downloads.push(Number(line)))
  return { url: `http://127.0.0.1:${port}/file`, downloads }
}
