import type { IncomingMessage } from 'node:http'

/** What a client sent, read to its end; undefined: it was more than that, and nothing of it is kept. */
export const bodyOf = async (request: IncomingMessage, mostBytes: number): Promise<Buffer | undefined> => {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) continue
    length += piece.length
    if (length <= mostBytes) pieces.push(piece)
  }
  return length <= mostBytes ? Buffer.concat(pieces) : undefined
}
