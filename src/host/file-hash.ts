import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const bufferBytes = 1 << 20

/** The SHA-256 of a file, in hex. Throws when it cannot be read. */
export const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await using file = await open(path)
  // One buffer for all of it: a stream allocates one for each piece, and they wait to be collected.
  const buffer = Buffer.allocUnsafe(bufferBytes)
  for (;;) {
    const { bytesRead } = await file.read(buffer)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(buffer.subarray(0, bytesRead))
  }
}
