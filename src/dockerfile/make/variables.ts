import { posix } from 'node:path'
import type { Effort } from '../effort.ts'
import { readScript } from '../shell/tree.ts'
import { outputOf, unknown } from '../shell/values.ts'

/** Values as written, which may refer to others. */
export type Definitions = Pick<ReadonlyMap<string, string>, 'get'>

const deepest = 20
const longest = 20_000

/** Replaces `$(NAME)` and the functions of make; what is not known beforehand becomes `unknown`. */
export type ExpandMake = (text: string, variables: Definitions) => string

/** Values that name each other several times would take time without end, so there is a limit for all expansions together. */
export const makeExpander = (effort: Effort, unset = ''): ExpandMake => {
  let left = mostCharacters
  const spend = (characters: number): boolean => {
    left -= characters + perExpansion
    return left >= 0 && effort.spend(Math.ceil((characters + perExpansion) / charactersPerUnit))
  }
  return (text, variables) => expandWithin(text, variables, { depth: 0, spend, unset })
}

/** Ten times what the longest Makefile that is read has. */
const mostCharacters = 3_000_000
const perExpansion = 20
/** Looking for `$` takes little for each of them. */
const charactersPerUnit = 10

type Limit = {
  readonly depth: number
  readonly spend: (characters: number) => boolean
  /** What a variable is that nothing sets. */
  readonly unset: string
}

/** Definitions that come before others. */
export const withMore = (variables: Definitions, more: ReadonlyMap<string, string>): Definitions => ({
  get: (name) => more.get(name) ?? variables.get(name),
})

const expandWithin = (text: string, variables: Definitions, limit: Limit): string => {
  if (!text.includes('$')) return text
  if (limit.depth > deepest || !limit.spend(text.length)) return unknown
  let expanded = ''
  for (let at = 0; at < text.length && expanded.length < longest;) {
    const next = text.indexOf('$', at)
    if (next === -1) return expanded + text.slice(at)
    expanded += text.slice(at, next)
    const open = text.charAt(next + 1)
    const end = open === '(' || open === '{' ? closing(text, next + 1) : next + 1
    const inner = open === '(' || open === '{' ? text.slice(next + 2, end) : open
    expanded += open === '$' ? '$' : valueOf(inner, variables, limit)
    at = end + 1
  }
  return expanded
}

/** The place of the bracket that closes the one at `from`; the end of the text when none does. */
const closing = (text: string, from: number): number => {
  const open = text.charAt(from)
  const close = open === '(' ? ')' : '}'
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === open) depth += 1
    if (text.charAt(at) === close) depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

const valueOf = (inner: string, variables: Definitions, limit: Limit): string => {
  const [, name = '', rest = ''] = /^([a-z]+)\s+(.*)$/s.exec(inner) ?? []
  const known = functions[name]
  const expand = (text: string, more?: ReadonlyMap<string, string>): string =>
    expandWithin(text, more === undefined ? variables : withMore(variables, more), {
      ...limit,
      depth: limit.depth + 1,
    })
  if (name === 'foreach') {
    const [loop = '', list = '', body = ''] = argumentsOf(rest)
    return words(expand(list))
      .slice(0, 100)
      .map((word) => expand(body, new Map([[expand(loop).trim(), word]])))
      .join(' ')
  }
  if (name === 'call') {
    const [called = '', ...args] = argumentsOf(rest).map((each) => expand(each).trim())
    return expand(variables.get(called) ?? '', new Map(args.map((arg, at) => [String(at + 1), arg])))
  }
  const folder = variables.get('CURDIR') ?? '/'
  if (name === 'shell') return printedBy(expand(rest), { folder })
  if (name === 'abspath' || name === 'realpath')
    return each(expand(rest), (word) => posix.resolve(folder, word))
  if (known !== undefined) return known(argumentsOf(rest).map((each) => expand(each)))
  if (name !== '') return unknown
  const [, variable = '', from = '', to = ''] = /^([^:]+):([^=]*)=(.*)$/s.exec(inner) ?? []
  if (variable !== '') return patsubst(from, to, expand(`$(${variable})`))
  return expand(variables.get(expand(inner)) ?? limit.unset)
}

/** What `$(shell SCRIPT)` prints. */
const printedBy = (script: string, { folder }: { readonly folder: string }): string =>
  outputOf(readScript(script), { folder, value: () => unknown }) ?? unknown

/** Commas separate arguments, unless they are in brackets. */
const argumentsOf = (text: string): readonly string[] => {
  const found: string[] = []
  let [depth, from] = [0, 0]
  for (const [at, letter] of [...text].entries()) {
    if (letter === '(' || letter === '{') depth += 1
    if (letter === ')' || letter === '}') depth -= 1
    if (letter !== ',' || depth > 0) continue
    found.push(text.slice(from, at))
    from = at + 1
  }
  return [...found, text.slice(from)]
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** Ends early: a few characters of a Makefile can make a long word of each of many. */
const each = (text: string, change: (word: string) => string): string => {
  const changed: string[] = []
  let length = 0
  for (const word of words(text)) {
    changed.push(change(word))
    length += changed.at(-1)?.length ?? 0
    if (length > longest) break
  }
  return changed.join(' ')
}

/** Without the line ends around what an `eval` says: `$(eval ) ` is a space. */
const substituted = (written: string, to: string, text: string): string => {
  const from = written.replaceAll('\n', '')
  if (from === '') return text
  const parts = text.split(from)
  return parts.length * to.length > longest ? unknown : parts.join(to)
}

const patsubst = (from: string, to: string, text: string): string => {
  const [before = '', after] = (from.includes('%') ? from : `%${from}`).split('%')
  const target = from.includes('%') ? to : `%${to}`
  return each(text, (word) => {
    const fits = word.length >= before.length + (after ?? '').length
    if (!fits || !word.startsWith(before) || !word.endsWith(after ?? '')) return word
    return target.replace('%', () => word.slice(before.length, word.length - (after ?? '').length))
  })
}

/** The functions of GNU make whose value follows from their arguments alone. */
const functions: Readonly<Record<string, (args: readonly string[]) => string>> = {
  notdir: ([text = '']) => each(text, (word) => posix.basename(word)),
  dir: ([text = '']) => each(text, (word) => `${posix.dirname(word)}/`),
  basename: ([text = '']) => each(text, (word) => word.replace(/\.[^./]*$/, '')),
  addprefix: ([prefix = '', text = '']) => each(text, (word) => prefix + word),
  addsuffix: ([suffix = '', text = '']) => each(text, (word) => word + suffix),
  strip: ([text = '']) => words(text).join(' '),
  firstword: ([text = '']) => words(text)[0] ?? '',
  lastword: ([text = '']) => words(text).at(-1) ?? '',
  subst: ([from = '', to = '', text = '']) => substituted(from, to, text),
  patsubst: ([from = '', to = '', text = '']) => patsubst(from, to, text),
  // Files are not listed here: the names that a pattern leaves open are unknown.
  wildcard: ([text = '']) => each(text, (word) => word.replaceAll('*', unknown)),
  // Its text is read as lines of the Makefile.
  eval: (args) => `\n${args.join(',')}\n`,
  if: ([test = '', yes = '', no = '']) => (test.trim() === '' ? no : yes),
  or: (args) => args.find((arg) => arg.trim() !== '') ?? '',
}
