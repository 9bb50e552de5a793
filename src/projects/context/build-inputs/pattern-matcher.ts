import { anyFolders, type Glob, matchesGlob, namePattern, type NamePattern, type Step } from './glob.ts'
import type { IgnoreRules } from './ignore-rules.ts'

/** Whether a pattern of an ignore file matches a path. */
export type Matcher = (path: string, parts: readonly string[]) => boolean

/**
 * What an engine makes of a pattern. All of them turn it into a regular expression of Go; a pattern that is a plain glob
 * is matched as one here, any other by that expression. Undefined for a pattern that the engine does not accept.
 */
export const patternMatcher = async (pattern: string, rules: IgnoreRules): Promise<Matcher | undefined> => {
  const dialect = dialects[rules]
  if (dialect.knowsEndings && isEnding.test(pattern)) {
    const ending = pattern.slice(2)
    return (path) => path.endsWith(ending)
  }
  const glob = globOf(pattern, dialect.unescaped)
  if (glob !== undefined) return (_, parts) => matchesGlob(glob, parts)
  const source = sourceOf(pattern, dialect)
  return source === undefined ? undefined : regularExpression(source)
}

type Dialect = {
  /** Characters that are passed to the regular expression although they mean something there. */
  readonly unescaped: RegExp
  /** Whether `**name` means "ends in name". */
  readonly knowsEndings: boolean
  /** What follows the pattern in the regular expression. */
  readonly below: string
}

/** moby/patternmatcher, compile: the escaped characters are `.+()|{}$`. */
const current: Dialect = { unescaped: /\^/, knowsEndings: true, below: '' }

/** The pkg/fileutils of Docker 20.10 and of containers/storage: only `.` and `$` are escaped. */
const older: Dialect = { unescaped: /[+()|{}^]/, knowsEndings: false, below: '' }

const dialects: Readonly<Record<IgnoreRules, Dialect>> = {
  buildkit: current,
  kaniko: current,
  'docker-20': older,
  buildah: { ...older, below: '(/.*)?' },
  'podman-4': { ...older, below: '(/.*)?' },
}

/** Unless something else in it is special. */
const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/

const globOf = (pattern: string, unescaped: RegExp): Glob | undefined => {
  const parts = pattern
    .split('/')
    .map((part) => (part === '**' ? anyFolders : namePatternOf(part, unescaped)))
  return parts.every((part) => part !== undefined) ? parts : undefined
}

/** Most patterns are plain names; reading those token by token would take several times as long. */
const isSpecial = /[*?[\]\\]/

const token =
  /(\*)(?!\*)|(\?)|\[(\^?)((?:[^\][\\^&~-](?:-[^\][\\^&~-])?)+)\]|\\([^A-Za-z0-9])|([^*?[\]\\])|([\s\S])/gu

/** Undefined for what only a regular expression can match. */
export const namePatternOf = (part: string, unescaped = /(?!)/): NamePattern | undefined => {
  if (!isSpecial.test(part) && !unescaped.test(part)) return namePattern([...part])
  const steps: Step[] = []
  for (const [, star, any, negated, members, escaped, plain] of part.matchAll(token)) {
    if (star !== undefined) steps.push('*')
    else if (any !== undefined) steps.push(() => true)
    else if (members !== undefined) {
      const isMember = membership(members)
      if (isMember === undefined) return undefined
      steps.push((character) => isMember(character) !== (negated === '^'))
    } else if (escaped !== undefined) steps.push((character) => character === escaped)
    else if (plain !== undefined && !unescaped.test(plain)) steps.push(plain)
    else return undefined
  }
  return namePattern(steps)
}

/** Single characters and ranges; undefined when a range ends before it starts. */
const membership = (members: string): ((character: string) => boolean) | undefined => {
  const ranges = [...members.matchAll(/(.)(?:-(.))?/gsu)].map(([, first = '', last = first]) => ({
    first: first.codePointAt(0) ?? 0,
    last: last.codePointAt(0) ?? 0,
  }))
  if (ranges.some(({ first, last }) => last < first)) return undefined
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    return ranges.some(({ first, last }) => first <= code && code <= last)
  }
}

/** The regular expression that the engine compiles; undefined when the pattern ends in the middle of an escape. */
const sourceOf = (pattern: string, { unescaped, below }: Dialect): string | undefined => {
  let source = ''
  for (const [whole, deep, behind, escape] of pattern.matchAll(/(\*\*\/?(?=(.?)))|(\\)[\s\S]|[\s\S]/gsu)) {
    if (deep !== undefined) source += behind === '' ? '.*' : '(.*/)?'
    else if (whole === '*') source += '[^/]*'
    else if (whole === '?') source += '[^/]'
    else if (whole === '\\') return undefined
    else if (escape !== undefined || /[[\]]/.test(whole) || unescaped.test(whole)) source += whole
    else source += whole.replace(/[.+()|{}$^]/, String.raw`\$&`)
  }
  return `^${source}${below}$`
}

/** Undefined when Go refuses it. RE2 matches in linear time; few ignore files need it, so it is loaded when one does. */
const regularExpression = async (source: string): Promise<Matcher | undefined> => {
  const { RE2JS } = await import('re2js')
  try {
    const expression = RE2JS.compile(source)
    return (path) => expression.test(path)
  } catch {
    return undefined
  }
}
