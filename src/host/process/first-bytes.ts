/** The first bytes of a stream, in one buffer that doubles: a list of one-byte chunks would need a hundred times the memory. */
export type FirstBytes = {
  /** Takes the bytes of a chunk between two offsets; what is beyond the limit is dropped. */
  push(chunk: Buffer, from: number, to: number): void
  isEmpty(): boolean
  /** Whether something was dropped. */
  truncated(): boolean
  /** Valid until the next call of `push` or `clear`. */
  read(): Buffer
  clear(): void
}

/** Opens an empty one, which keeps at most `limit` bytes. */
export const firstBytes = (limit: number): FirstBytes => {
  let bytes = Buffer.alloc(0)
  let used = 0
  let isCut = false
  return {
    push: (chunk, from, to) => {
      const end = Math.min(to, from + limit - used)
      isCut ||= end < to
      const needed = used + end - from
      if (needed > bytes.length) {
        const larger = Buffer.alloc(Math.min(limit, 2 * needed))
        bytes.copy(larger, 0, 0, used)
        bytes = larger
      }
      used += chunk.copy(bytes, used, from, end)
    },
    isEmpty: () => used === 0,
    truncated: () => isCut,
    read: () => bytes.subarray(0, used),
    clear: () => {
      used = 0
      isCut = false
    },
  }
}
