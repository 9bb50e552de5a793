import { firstBytes } from './first-bytes.ts'

/** Cuts a stream of bytes into lines. It keeps nothing of a chunk, whose memory may be given back after each call. */
type LineSplitter = { push(chunk: Buffer): void; flush(): void }

const newline = 0x0a
const carriageReturn = 0x0d
/** BuildKit reports all that a step printed within a tenth of a second on one line of JSON. */
const longestLineBytes = 1024 * 1024

/**
 * Calls `onLine` with each complete line, without `\n` or `\r\n` and cut at 1 MiB. Lines are joined as bytes and
 * decoded when complete, so a character may be spread over chunks. `flush` passes on an unfinished line.
 */
export const lineSplitter = (onLine: (text: string) => void): LineSplitter => {
  const begun = firstBytes(longestLineBytes)
  // Each line is decoded on its own: as a part of a longer text, it would keep all of that in memory.
  const pass = (bytes: Buffer, from: number, to: number): void => {
    const end = to > from && bytes[to - 1] === carriageReturn ? to - 1 : to
    onLine(bytes.toString('utf8', from, end))
  }
  const emit = (): void => {
    const bytes = begun.read()
    begun.clear()
    pass(bytes, 0, bytes.length)
  }
  const push = (chunk: Buffer): void => {
    let from = 0
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      if (begun.isEmpty() && at - from <= longestLineBytes) pass(chunk, from, at)
      else {
        begun.push(chunk, from, at)
        emit()
      }
      from = at + 1
    }
    begun.push(chunk, from, chunk.length)
  }
  return {
    push,
    flush: () => {
      if (!begun.isEmpty()) emit()
    },
  }
}
