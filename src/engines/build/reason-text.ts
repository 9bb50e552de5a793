import type { LineKind } from './line-kinds.ts'
import type { PlainLine } from './plain-line.ts'
import { cutAtWord } from './step-output.ts'
import { failedTest } from './failed-test.ts'

/** In characters: what the first line of a report, an annotation and a job's log have room for. */
const longestReason = 300

/**
 * The line at an index as a text of its own: with the line that it continues, with those that continue it, and with
 * the advice that the tool gives after it.
 */
export const quoteAround = (lines: readonly PlainLine[], kinds: readonly LineKind[], at: number): string => {
  const test = failedTest(lines, at)
  if (test !== undefined) return fitted(test)
  const header = headerOf(lines, at)
  const cause = header === undefined ? deepest(lines, kinds, at) : at
  const [head, main] = cause === at ? [header, at] : [at, cause]
  const { texts, end } = continued(lines, main)
  const shown = texts.map((text) => withoutNoise(text))
  const before =
    head === undefined ? pathTo(lines, main) : [withoutNoise(textAt(lines, head)), gap(lines, head, main)]
  const advice = adviceAfter(lines, end)
  const separator = shown.at(-1)?.endsWith('.') === true ? ' ' : '; '
  return fitted([...before, ...shown], advice === undefined ? '' : `${separator}${advice}`)
}

/** The texts on one line, cut between words; `suffix` stays whole if there is room for it. */
export const fitted = (texts: readonly string[], suffix = '', longest = longestReason): string => {
  const [last = '', ...before] = texts.filter((text) => text !== '').toReversed()
  const room = longest - [...last].length - 1
  const lead = before.toReversed().join(' ')
  const joined = [cutAtWord(lead, Math.max(room, 60)), last].filter((text) => text !== '').join(' ')
  const whole = cutAtWord(joined, longest)
  return whole.length + suffix.length <= longest ? `${whole}${suffix}` : whole
}

const textAt = (lines: readonly PlainLine[], at: number): string => lines[at]?.text ?? ''

const withoutNoise = (text: string): string =>
  text
    .replace(/ in \/\S*\/cache\/vcs\/[\da-f]+/, '')
    .replace(
      /^runc (?:run|create) failed: unable to start container process: (?:error during container init: )?/,
      '',
    )

/** Stands for the lines that are left out between two. */
const gap = (lines: readonly PlainLine[], from: number, to: number): string =>
  to - from > 1 && !textAt(lines, from).endsWith(':') ? '…' : ''

/** Of an indented line, the last line before it that is not indented, if it announces more. */
const headerOf = (lines: readonly PlainLine[], at: number): number | undefined => {
  if (lines[at]?.indented !== true) return undefined
  for (let before = at - 1; before >= 0 && at - before <= 8; before -= 1) {
    const line = lines[before]
    if (line === undefined || line.text === '' || line.indented) continue
    // The two are of go and of apt.
    return line.text.endsWith(':') || / imports$|^Err:\d+ /.test(line.text) ? before : undefined
  }
  return undefined
}

/** Where the details of a line end in the error of another program, such as git called by go, that error. */
const deepest = (lines: readonly PlainLine[], kinds: readonly LineKind[], at: number): number => {
  for (let next = at + 1; next < lines.length && next - at <= 8; next += 1) {
    const line = lines[next]
    if (line === undefined || !line.indented) return at
    if (/^fatal: |terminal prompts disabled/.test(line.text) && kinds[next] === 'outside') return next
  }
  return at
}

/** Of the end of an import cycle, the packages before it. */
const pathTo = (lines: readonly PlainLine[], at: number): readonly string[] => {
  const start = lines.slice(0, at).findLastIndex(({ indented }) => !indented)
  const isPath = textAt(lines, at).startsWith('imports ') && textAt(lines, start).startsWith('package ')
  return isPath ? lines.slice(start, at).map(({ text }) => text) : []
}

/** The line and what it announces with a colon. */
const continued = (
  lines: readonly PlainLine[],
  at: number,
): { readonly texts: readonly string[]; readonly end: number } => {
  const texts = [textAt(lines, at)]
  let end = at
  while (texts.length < 5 && announces(texts.at(-1) ?? '', lines[end + 1])) {
    const next = lines.findIndex(({ text }, index) => index > end && withoutTool(text) !== '')
    if (next === -1 || next - end > 3) break
    texts.push(withoutTool(textAt(lines, next)))
    end = next
  }
  return { texts, end }
}

const announces = (text: string, next: PlainLine | undefined): boolean =>
  text.endsWith(':') ||
  /^ERROR in \S+(?: [\d:-]+)?$/.test(text) ||
  /^Vulnerability #\d+: \S+$/.test(text) ||
  (next?.indented === true && /^(?:have|want) \(/.test(next.text)) ||
  (next !== undefined && isWrappedByNpm(text, next.text))

/** npm breaks its sentences after some 80 characters. */
const isWrappedByNpm = (text: string, next: string): boolean => {
  const [, label] = /^npm (?:error|ERR!) (\S+) /.exec(text) ?? []
  const [, begin] = /^npm (?:error|ERR!) ([a-z]\S*)/.exec(next) ?? []
  return (
    text.length > 60 && /[\w,]$/.test(text) && label !== undefined && begin !== undefined && begin !== label
  )
}

const withoutTool = (text: string): string => text.replace(/^(?:npm (?:error|ERR!)|error) ?/, '').trim()

/** What the tool advises in the next lines. */
const adviceAfter = (lines: readonly PlainLine[], at: number): string | undefined => {
  const found = lines.findIndex(({ text }, index) => index > at && index - at <= 8 && advice.test(text))
  return found === -1 ? undefined : continued(lines, found).texts.join(' ')
}

const advice =
  /^(?:Use -|To (?:sync|add|update|fix|resolve|install)\b|If this is a private repository|note: module requires|hint: |Did you mean|Perhaps you should|Try )/i
