import { StringDecoder } from 'node:string_decoder'
import type { ExecOptions, ExecResult, OutputLine } from '../host.ts'
import { lineSplitter } from './line-splitter.ts'

/** What a program prints, kept in a bounded amount of memory. */
export type BoundedOutput = {
  push(stream: OutputLine['stream'], chunk: Buffer): void
  /** Passes on a last line without a line ending. */
  flush(): void
  read(): Pick<ExecResult, 'stdout' | 'stderr' | 'truncated' | 'tail'>
}

const headBytes = 4 * 1024 * 1024
const tailBytes = 16 * 1024

/** `startMs` is the time, on the clock of `performance.now()`, from which `atMs` of a line is measured. */
export const boundedOutput = (startMs: number, onLine?: ExecOptions['onLine']): BoundedOutput => {
  const heads = { stdout: makeHead(), stderr: makeHead() }
  const tail = makeTail()
  const splitter = (stream: OutputLine['stream']) =>
    lineSplitter((text) => onLine?.({ stream, text, atMs: performance.now() - startMs }))
  const lines = { stdout: splitter('stdout'), stderr: splitter('stderr') }
  return {
    push: (stream, chunk) => {
      heads[stream].push(chunk)
      tail.push(chunk)
      if (onLine !== undefined) lines[stream].push(chunk)
    },
    flush: () => {
      lines.stdout.flush()
      lines.stderr.flush()
    },
    read: () => ({
      stdout: heads.stdout.read(),
      stderr: heads.stderr.read(),
      truncated: heads.stdout.truncated() || heads.stderr.truncated(),
      tail: tail.read(),
    }),
  }
}

/** The first bytes, in one buffer that doubles: a list of one-byte chunks would need a hundred times the memory. */
const makeHead = () => {
  let bytes = Buffer.alloc(0)
  let used = 0
  let seen = 0
  const push = (chunk: Buffer): void => {
    seen += chunk.length
    const part = chunk.subarray(0, headBytes - used)
    if (used + part.length > bytes.length) {
      const larger = Buffer.alloc(Math.min(headBytes, 2 * (used + part.length)))
      bytes.copy(larger, 0, 0, used)
      bytes = larger
    }
    used += part.copy(bytes, used)
  }
  return {
    push,
    truncated: () => seen > used,
    // Unlike toString, `write` drops a character that the limit cut in two.
    read: () =>
      seen > used
        ? new StringDecoder('utf8').write(bytes.subarray(0, used))
        : bytes.toString('utf8', 0, used),
  }
}

/** The last bytes, in one buffer: a flood must not leave a copy of each chunk behind. */
const makeTail = () => {
  const bytes = Buffer.alloc(4 * tailBytes)
  let used = 0
  const push = (chunk: Buffer): void => {
    const last = chunk.subarray(-tailBytes)
    if (used + last.length > bytes.length) {
      bytes.copyWithin(0, used - tailBytes, used)
      used = tailBytes
    }
    used += last.copy(bytes, used)
  }
  return {
    push,
    read: () =>
      bytes
        .subarray(Math.max(0, used - tailBytes), used)
        .toString('utf8')
        .replace(/^\uFFFD{1,3}/, ''),
  }
}
