import { request } from 'node:http'

export type UnixRequest = {
  readonly socketPath: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  /** Default 30 000. */
  readonly timeoutMs?: number
}

export type UnixResponse = { readonly status: number; readonly body: string }

/** A daemon lists each record of its cache in about 500 bytes: this is a hundred thousand of them. */
const largestBodyBytes = 64 * 1024 * 1024

/**
 * One HTTP request over a Unix socket. Rejects when the whole answer is not there within the limit, and when
 * it is larger than 64 MiB.
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
    // First of all the reason: what `destroy` reports differs with how far the answer has come.
    const giveUp = (why: string): void => {
      reject(new Error(`${socketPath} ${why} (${method} ${path})`))
      outgoing.destroy()
    }
    // Not the socket's own limit, which starts anew with every byte.
    const timer = setTimeout(() => giveUp(`did not answer within ${timeoutMs} ms`), timeoutMs)
    outgoing.on('close', () => clearTimeout(timer))
    outgoing.on('error', reject)
    outgoing.end()
  })
