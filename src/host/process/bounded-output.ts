import { StringDecoder } from 'node:string_decoder'
import type { ExecOptions, ExecResult, OutputLine } from '../host.ts'
import { type FirstBytes, firstBytes } from './first-bytes.ts'
import { lineSplitter } from './line-splitter.ts'

/** What a program prints, kept in a bounded amount of memory. */
export type BoundedOutput = {
  /** Keeps nothing of the chunk itself, whose memory may be given back afterwards. */
  push(stream: OutputLine['stream'], chunk: Buffer): void
  /** Passes on a last line without a line ending. */
  flush(): void
  read(): Pick<ExecResult, 'stdout' | 'stderr' | 'truncated' | 'tail'>
}

const headBytes = 4 * 1024 * 1024
const tailBytes = 16 * 1024

/** `startMs` is the time, on the clock of `performance.now()`, from which `atMs` of a line is measured. */
export const boundedOutput = (
  startMs: number,
  { onLine, keptBytes = headBytes }: Pick<ExecOptions, 'onLine' | 'keptBytes'> = {},
): BoundedOutput => {
  const heads = { stdout: firstBytes(keptBytes), stderr: firstBytes(keptBytes) }
  const tail = makeTail()
  const splitter = (stream: OutputLine['stream']) =>
    lineSplitter((text) => onLine?.({ stream, text, atMs: performance.now() - startMs }))
  const lines = { stdout: splitter('stdout'), stderr: splitter('stderr') }
  return {
    push: (stream, chunk) => {
      heads[stream].push(chunk, 0, chunk.length)
      tail.push(chunk)
      if (onLine !== undefined) lines[stream].push(chunk)
    },
    flush: () => {
      lines.stdout.flush()
      lines.stderr.flush()
    },
    read: () => ({
      stdout: textOf(heads.stdout),
      stderr: textOf(heads.stderr),
      truncated: heads.stdout.truncated() || heads.stderr.truncated(),
      tail: tail.read(),
    }),
  }
}

// Unlike toString, `write` drops a character that the limit cut in two.
const textOf = (head: FirstBytes): string =>
  head.truncated() ? new StringDecoder('utf8').write(head.read()) : head.read().toString('utf8')

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
