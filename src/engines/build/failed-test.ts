import type { PlainLine } from './plain-line.ts'

/**
 * What `go test` prints about the test that fails at an index: its name, its first message or panic, and its package.
 * Undefined for any other line.
 */
export const failedTest = (lines: readonly PlainLine[], at: number): readonly string[] | undefined => {
  const name = lines[at]?.text
  if (name === undefined || !/^(?:---|===) FAIL: /.test(name)) return undefined
  const end = lines.findIndex(({ indented, text }, index) => index > at && !indented && text !== '')
  const last = Math.min(end === -1 ? lines.length : end, at + 1 + longestReport)
  const panic = lines.slice(at + 1, at + 3).find(({ text }) => text.startsWith('panic: '))
  const below = lines.findIndex(isMessageFrom(at + 1, last))
  // With -v, messages are printed while the test runs.
  const message = below === -1 ? lines.findLastIndex(isMessageFrom(at - longestReport, at)) : below
  const texts = panic === undefined ? messageAt(lines, message) : [panic.text]
  const tested = lines
    .slice(at + 1, at + 1 + longestReport)
    .map(({ text }) => /^FAIL\s+(\S+)\s/.exec(text)?.[1])
    .find((each) => each !== undefined)
  return [name, ...texts, tested === undefined ? '' : `(${tested})`]
}

/** In lines. */
const longestReport = 60

const isMessageFrom =
  (from: number, to: number) =>
  ({ text, indented }: PlainLine, at: number): boolean =>
    at >= from && at < to && indented && /^\S+\.go:\d+:(?: |$)/.test(text)

/** The message at an index; one that begins with an empty line, as those of testify, goes on below. */
const messageAt = (lines: readonly PlainLine[], at: number): readonly string[] => {
  const text = lines[at]?.text
  if (text === undefined) return []
  if (!text.endsWith(':')) return [text]
  const below = lines.slice(at + 1, at + 12)
  const end = below.findIndex((line) => !line.indented || /^(?:Test:|\S+\.go:\d+:|---|===) /.test(line.text))
  const shown = below
    .slice(0, end === -1 ? below.length : end)
    .filter((line) => line.text !== '' && !/^Error Trace:|^\/?\S+\.go:\d+$/.test(line.text))
  return [text, ...shown.slice(0, 4).map((line) => line.text)]
}
