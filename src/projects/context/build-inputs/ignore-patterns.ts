import { posix } from 'node:path'
import type { Pause } from '../../../host/pauses.ts'
import { trim } from '../../../dockerfile/syntax/words.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import { type Matcher, patternMatcher } from './pattern-matcher.ts'

/** One line of an ignore file. */
export type IgnorePattern = {
  /** Without the `!`, cleaned. */
  readonly text: string
  /** Whether it includes again what an earlier one excluded. */
  readonly isException: boolean
  readonly matches: Matcher
}

/** Far above what people write; every file of a context is compared with every pattern. */
const [mostBytes, mostPatterns] = [1_000_000, 5000]
/** No path is longer. */
const longestPattern = 4_096

/**
 * Reads the lines of an ignore file. Throws for a pattern that the engine does not accept, naming `file` and the line, and
 * for a file that is too large.
 */
export const ignorePatterns = async (
  text: string,
  rules: IgnoreRules,
  file: string,
  pause: Pause,
): Promise<readonly IgnorePattern[]> => {
  if (text.length > mostBytes)
    throw new Error(`${file} is larger than 1 MB; exclude whole folders instead of single files`)
  const lines = linesOf(text, rules)
  if (lines.length > mostPatterns)
    throw new Error(
      `${file} has ${lines.length} patterns, and ${mostPatterns} are supported; exclude whole folders instead of single files`,
    )
  const patterns: IgnorePattern[] = []
  for (const { number, line, pattern, isException } of lines) {
    await pause()
    if (pattern.length > longestPattern)
      throw new Error(`${file}, line ${number}: a pattern has at most ${longestPattern} characters`)
    const matches = pattern === '' ? undefined : await patternMatcher(pattern, rules)
    if (matches === undefined)
      throw new Error(
        `${file}, line ${number}: "${line.trim()}" is not a pattern; the build would fail on it`,
      )
    patterns.push({ text: pattern, isException, matches })
  }
  return patterns
}

type Line = {
  /** Counted from 1. */
  readonly number: number
  readonly line: string
  readonly pattern: string
  readonly isException: boolean
}

const linesOf = (text: string, rules: IgnoreRules): readonly Line[] =>
  (rules === 'buildah' ? text : text.replace(/^\uFEFF/, '')).split('\n').flatMap((line, index) => {
    const read = line.startsWith('#') ? undefined : readLine(line, rules)
    return read === undefined ? [] : [{ number: index + 1, line, ...read }]
  })

/** Removes blanks, slashes and `.` parts. A leading slash has no meaning, since every pattern starts at the root. */
const readLine = (line: string, rules: IgnoreRules): Pick<Line, 'pattern' | 'isException'> | undefined => {
  // Buildah strips slashes before blanks and only then looks for the `!`.
  const bare = trim(rules === 'buildah' ? withoutSlashes(line) : line)
  if (bare === '') return undefined
  // Both clean the line with its `!`: so `!a/..` is malformed for the one, and `!/../a` has no `!` for the other.
  const whole = clean(rules === 'buildah' ? bare : cleanedBody(bare))
  const isException = whole.startsWith('!')
  const text = isException ? whole.slice(1) : whole
  const isCleanedAgain = isException && (rules === 'buildah' || rules === 'podman-4')
  return { pattern: isCleanedAgain ? clean(text).replace(/^\//, '') : text, isException }
}

const cleanedBody = (line: string): string => {
  const [mark, body] = line.startsWith('!') ? ['!', trim(line.slice(1))] : ['', line]
  return `${mark}${clean(body).replace(/^\/(?=.)/, '')}`
}

/** Without slashes at both ends. */
export const withoutSlashes = (text: string): string => {
  let [from, to] = [0, text.length]
  while (from < to && text[from] === '/') from += 1
  while (to > from && text[to - 1] === '/') to -= 1
  return text.slice(from, to)
}

/** Go's filepath.Clean. */
const clean = (path: string): string => (path === '' ? '' : posix.normalize(path).replace(/(?<=.)\/$/, ''))
