import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'

/**
 * The SHA-256 of a regular file of any size; undefined for anything else. Paths are bytes, because names need not be UTF-8.
 * Without waiting for the disk in between: for many small files that is several times as fast.
 */
export const hashInside = async (path: Buffer, signal: AbortSignal): Promise<string | undefined> => {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return undefined
  }
  try {
    if (!fstatSync(file).isFile()) return undefined
    const hash = createHash('sha256')
    for (;;) {
      const length = readSync(file, buffer)
      if (length === 0) return hash.digest('base64')
      hash.update(buffer.subarray(0, length))
      if (length < buffer.length) continue
      await turn()
      signal.throwIfAborted()
    }
  } finally {
    closeSync(file)
  }
}

const buffer = Buffer.alloc(1 << 20)
