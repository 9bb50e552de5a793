import { request } from 'node:http'

export type UnixRequest = {
  readonly socketPath: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  /** Default 30 000. */
  readonly timeoutMs?: number
}

export type UnixResponse = { readonly status: number; readonly body: string }

/** A daemon needs about 500 bytes to list one record of its cache: this is enough for a hundred thousand. */
const largestBodyBytes = 64 * 1024 * 1024

/**
 * Makes one HTTP request over a Unix socket. Rejects when the response is not complete within the time limit or
 * is larger than 64 MiB.
 */
export const unixHttp = (call: UnixRequest): Promise<UnixResponse> =>
  new Promise((resolve, reject) => {
    const { socketPath, method, path, timeoutMs = 30_000 } = call
    const outgoing = request({ socketPath, method, path, host: 'localhost' }, (incoming) => {
      const pieces: Buffer[] = []
      let size = 0
      incoming.on('data', (piece: Buffer) => {
        pieces.push(piece)
        size += piece.length
        if (size > largestBodyBytes) giveUp('answered with more than 64 MiB')
      })
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(pieces).toString() }),
      )
      incoming.on('error', reject)
    })
    // Reject first: the error that `destroy` causes depends on how much of the response has arrived.
    const giveUp = (why: string): void => {
      reject(new Error(`${socketPath} ${why} (${method} ${path})`))
      outgoing.destroy()
    }
    // Not the socket's own timeout, which starts again with every byte.
    const timer = setTimeout(() => giveUp(`did not answer within ${timeoutMs} ms`), timeoutMs)
    outgoing.on('close', () => clearTimeout(timer))
    outgoing.on('error', reject)
    outgoing.end()
  })
