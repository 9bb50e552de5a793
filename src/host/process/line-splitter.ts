/** Cuts a stream of bytes into lines. */
export type LineSplitter = { push(chunk: Buffer): void; flush(): void }

const newline = 0x0a
/** BuildKit reports all that a step printed within a tenth of a second on one line of JSON. */
const longestLineBytes = 1024 * 1024

/**
 * Calls `onLine` with each complete line, without `\n` or `\r\n` and cut at 1 MiB. Lines are joined as bytes and
 * decoded when complete, so a character may be spread over chunks. `flush` passes on an unfinished line.
 */
export const lineSplitter = (onLine: (text: string) => void): LineSplitter => {
  let parts: Buffer[] = []
  let size = 0
  const keep = (part: Buffer): void => {
    const kept = part.subarray(0, longestLineBytes - size)
    if (kept.length === 0) return
    parts.push(kept)
    size += kept.length
  }
  const pass = (text: string): void => onLine(text.endsWith('\r') ? text.slice(0, -1) : text)
  const emit = (): void => {
    const text = Buffer.concat(parts).toString('utf8')
    parts = []
    size = 0
    pass(text)
  }
  const push = (chunk: Buffer): void => {
    let from = 0
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at))
      emit()
      from = at + 1
      const end = chunk.lastIndexOf(newline)
      if (end <= from || end - from > longestLineBytes) continue
      // Most lines are whole: decoded one by one, a flood of them would leave two buffers for each.
      for (const text of chunk.toString('utf8', from, end).split('\n')) pass(text)
      from = end + 1
    }
    keep(chunk.subarray(from))
  }
  return {
    push,
    flush: () => {
      if (size > 0) emit()
    },
  }
}
