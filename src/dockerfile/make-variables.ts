import { posix } from 'node:path'
import { unknown } from './shell-values.ts'

/** Values as written, which may refer to others. */
export type Definitions = ReadonlyMap<string, string>

const deepest = 20
const longest = 20_000

/** Replaces `$(NAME)` and the functions of make; what is not known beforehand becomes `unknown`. */
export const expandMake = (text: string, variables: Definitions): string =>
  expandWithin(text, variables, { depth: 0, spend: budget() })

/** Values that name each other several times would otherwise take time without end. */
type Limit = { readonly depth: number; readonly spend: () => boolean }

const mostExpansions = 5000

const budget = (): (() => boolean) => {
  let left = mostExpansions
  return () => {
    left -= 1
    return left >= 0
  }
}

const expandWithin = (text: string, variables: Definitions, limit: Limit): string => {
  if (!text.includes('$')) return text
  if (limit.depth > deepest || !limit.spend()) return unknown
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
  const expand = (text: string, more: Definitions = new Map()): string =>
    expandWithin(text, more.size === 0 ? variables : new Map([...variables, ...more]), {
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
  if (known !== undefined) return known(argumentsOf(rest).map((each) => expand(each)))
  if (name !== '') return unknown
  const [, variable = '', from = '', to = ''] = /^([^:]+):([^=]*)=(.*)$/s.exec(inner) ?? []
  if (variable !== '') return patsubst(from, to, expand(`$(${variable})`))
  return expand(variables.get(expand(inner)) ?? '')
}

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
const each = (text: string, change: (word: string) => string): string => words(text).map(change).join(' ')

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
  subst: ([from = '', to = '', text = '']) => (from === '' ? text : text.replaceAll(from, () => to)),
  patsubst: ([from = '', to = '', text = '']) => patsubst(from, to, text),
  // Files are not listed here: the names that a pattern leaves open are unknown.
  wildcard: ([text = '']) => each(text, (word) => word.replaceAll('*', unknown)),
  abspath: ([text = '']) => text,
  realpath: ([text = '']) => text,
  if: ([test = '', yes = '', no = '']) => (test.trim() === '' ? no : yes),
  or: (args) => args.find((arg) => arg.trim() !== '') ?? '',
}
