import { request } from 'node:http'

export type UnixRequest = {
  readonly socketPath: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  /** Default 30 000. */
  readonly timeoutMs?: number
}

export type UnixResponse = { readonly status: number; readonly body: string }

/** One HTTP request over a Unix socket. Rejects when the socket does not answer within the limit. */
export const unixHttp = (call: UnixRequest): Promise<UnixResponse> =>
  new Promise((resolve, reject) => {
    const { socketPath, method, path, timeoutMs = 30_000 } = call
    const outgoing = request(
      { socketPath, method, path, timeout: timeoutMs, host: 'localhost' },
      (incoming) => {
        const pieces: Buffer[] = []
        incoming.on('data', (piece: Buffer) => pieces.push(piece))
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(pieces).toString() }),
        )
        incoming.on('error', reject)
      },
    )
    outgoing.on('timeout', () =>
      outgoing.destroy(new Error(`${socketPath} did not answer within ${timeoutMs} ms`)),
    )
    outgoing.on('error', reject)
    outgoing.end()
  })
