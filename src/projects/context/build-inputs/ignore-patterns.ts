import { posix } from 'node:path'

/** One line of an ignore file. */
export type IgnorePattern = {
  /** Without the `!`, cleaned. */
  readonly text: string
  /** Whether it includes again what an earlier one excluded. */
  readonly isException: boolean
  matches(path: string): boolean
}

/** Reads the lines of an ignore file. Throws for a pattern that no engine accepts, naming `file` and the line. */
export const ignorePatterns = (text: string, rules: IgnoreRules, file: string): readonly IgnorePattern[] =>
  (rules === 'buildkit' ? text.replace(/^\uFEFF/, '') : text).split('\n').flatMap((line, index) => {
    const cleaned = line.startsWith('#') ? undefined : readLine(line, rules)
    if (cleaned === undefined) return []
    const { text: pattern, isException } = cleaned
    const matcher = pattern === '' ? undefined : compile(pattern, rules)
    if (matcher !== undefined)
      return [{ text: pattern, isException, matches: (path: string) => matcher.test(path) }]
    throw new Error(
      `${file}, line ${index + 1}: "${line.trim()}" is not a pattern; the build would fail on it`,
    )
  })

/** Removes blanks, slashes and `.` parts. A leading slash has no meaning, since every pattern starts at the root. */
const readLine = (line: string, rules: IgnoreRules): { text: string; isException: boolean } | undefined => {
  // Buildah strips slashes before blanks and only then looks for the `!`.
  const bare = trimmed(rules === 'buildkit' ? line : line.replaceAll(/^\/+|\/+$/g, ''))
  if (bare === '') return undefined
  // Both clean the line with its `!`: so `!a/..` is malformed for the one, and `!/../a` has no `!` for the other.
  const whole = clean(rules === 'buildkit' ? cleanedBody(bare) : bare)
  const isException = whole.startsWith('!')
  const text = isException ? whole.slice(1) : whole
  return { text: isException && rules === 'buildah' ? clean(text).replace(/^\//, '') : text, isException }
}

const cleanedBody = (line: string): string => {
  const [mark, body] = line.startsWith('!') ? ['!', trimmed(line.slice(1))] : ['', line]
  return `${mark}${clean(body).replace(/^\/(?=.)/, '')}`
}

/** As Go trims: unlike in JavaScript, a byte order mark is not white space. */
const trimmed = (text: string): string => text.replaceAll(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '')

/** Go's filepath.Clean. */
const clean = (path: string): string => (path === '' ? '' : posix.normalize(path).replace(/(?<=.)\/$/, ''))

/** By the documentation of .dockerignore: Go's filepath.Match, and `**` for any number of folders. */
const compile = (pattern: string, rules: IgnoreRules): RegExp | undefined => {
  const source = sourceOf(pattern, rules)
  if (source === undefined) return undefined
  // BuildKit reads `**name` as "ends in name" unless something else in it is special.
  const isEnding = rules === 'buildkit' && /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern)
  if (isEnding) return new RegExp(`${literal(pattern.slice(2))}$`, 'su')
  if (rules === 'buildkit') return new RegExp(`^${source}$`, 'su')
  try {
    return new RegExp(`^${source}(?:/.*)?$`, 's')
  } catch {
    // Buildah passes characters like ( and + to the regular expression, and fails like this one.
    return undefined
  }
}

const part = /(\*\*\/?(?=(.?)))|(\*)|(\?)|\[(\^?)((?:\\.|[^\]\\])+)\]|\\(.)|([\s\S])/gu

const sourceOf = (pattern: string, rules: IgnoreRules): string | undefined => {
  let source = ''
  for (const [, deep, behind, star, any, negated, members, escaped, plain] of pattern.matchAll(part)) {
    if (deep !== undefined) source += behind === '' ? '.*' : '(?:.*/)?'
    else if (star !== undefined) source += '[^/]*'
    else if (any !== undefined) source += '[^/]'
    else if (members !== undefined) source += `[${negated}${membersOf(members)}]`
    else if (escaped !== undefined) source += literal(escaped)
    else if (plain === '[' || plain === '\\') return undefined
    else source += rules === 'buildah' && !'.$]'.includes(plain ?? '') ? plain : literal(plain ?? '')
  }
  return source
}

const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

const membersOf = (members: string): string =>
  members.replaceAll(/\\?([\s\S])/gu, (_, each: string) => (each === '-' ? each : literal(each)))

/** Whose rules apply: those of BuildKit (Docker) or of Buildah (also Podman). They differ in details. */
export type IgnoreRules = 'buildkit' | 'buildah'
