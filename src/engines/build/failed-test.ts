import type { PlainLine } from './plain-line.ts'

/**
 * What `go test` prints about the test that fails at an index: its name, its first message or panic, and its package.
 * Undefined for any other line.
 */
export const failedTest = (lines: readonly PlainLine[], at: number): readonly string[] | undefined => {
  const name = lines[at]?.text
  if (name === undefined || !/^(?:---|===) FAIL: /.test(name)) return undefined
  const after = lines.slice(at + 1, at + 1 + longestReport)
  const end = after.findIndex(({ indented, text }) => !indented && text !== '')
  const panic = after.slice(0, 2).find(({ text }) => text.startsWith('panic: '))
  const message =
    panic ??
    after.slice(0, end === -1 ? after.length : end).find(isMessage) ??
    // With -v, messages are printed while the test runs.
    lines.slice(Math.max(0, at - longestReport), at).findLast(isMessage)
  const tested = after.map(({ text }) => /^FAIL\s+(\S+)\s/.exec(text)?.[1]).find((each) => each !== undefined)
  return [name, message?.text ?? '', tested === undefined ? '' : `(${tested})`]
}

/** In lines. */
const longestReport = 60

const isMessage = ({ text, indented }: PlainLine): boolean => indented && /^\S+\.go:\d+: /.test(text)
