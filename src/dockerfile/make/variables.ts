import { posix } from 'node:path'
import type { Effort } from '../effort.ts'
import { readScript } from '../shell/tree.ts'
import { outputOf, unknown } from '../shell/values.ts'
import { changed, functions, longestValue, patsubst, wordsIn } from './functions.ts'
import { filesFitting, type ListFiles, type Search } from './wildcards.ts'

/** Values as written, which may refer to others. */
export type Definitions = Pick<ReadonlyMap<string, string>, 'get'>

const deepest = 20

/** Replaces `$(NAME)` and the functions of make; what is not known beforehand becomes `unknown`. */
export type ExpandMake = (text: string, variables: Definitions) => string

/** Values that name each other several times would take time without end, so there is a limit for each expansion. */
export const makeExpander =
  (effort: Effort, around: Partial<Around> = {}): ExpandMake =>
  (text, variables) => {
    let left = mostCharacters
    const spend = (characters: number): boolean => {
      left -= characters + perExpansion
      if (left < 0) effort.refuse?.()
      return left >= 0 && effort.spend(Math.ceil((characters + perExpansion) / charactersPerUnit))
    }
    const expanded = expandWithin(text, variables, { unset: '', ...around, depth: 0, spend })
    // A short text can become a long one, which is kept.
    const units = expanded === text ? 0 : Math.ceil(expanded.length / charactersPerUnit)
    return effort.spend(units) ? expanded : unknown
  }

/** More than the longest Makefile that is read has. */
const mostCharacters = 500_000
const perExpansion = 20
/** Looking for `$` takes little for each of them. */
export const charactersPerUnit = 10

/** What is known beside the variables. */
type Around = {
  /** What a variable is that nothing sets. */
  readonly unset: string | undefined
  /** What `$(origin NAME)` is. */
  readonly originOf: (name: string) => string
  readonly names: ListFiles | undefined
}

type Limit = Partial<Around> & {
  readonly depth: number
  readonly spend: (characters: number) => boolean
}

/** Definitions that come before others. */
export const withMore = (variables: Definitions, more: ReadonlyMap<string, string>): Definitions => ({
  get: (name) => more.get(name) ?? variables.get(name),
})

const expandWithin = (text: string, variables: Definitions, limit: Limit): string => {
  if (!text.includes('$')) return text
  if (limit.depth > deepest || !limit.spend(text.length)) return unknown
  let expanded = ''
  for (let at = 0; at < text.length && expanded.length < longestValue;) {
    const next = text.indexOf('$', at)
    if (next === -1) return expanded + text.slice(at)
    expanded += text.slice(at, next)
    // Hundreds of them in a row take longer than their few characters suggest.
    if (!limit.spend(0)) return expanded + unknown
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
  const [, name = '', rest = ''] = /^([a-z]+(?:-[a-z]+)*)\s+(.*)$/s.exec(inner) ?? []
  const known = functions[name]
  const deeper = { ...limit, depth: limit.depth + 1 }
  const expand = (text: string, more?: ReadonlyMap<string, string>): string =>
    expandWithin(text, more === undefined ? variables : withMore(variables, more), deeper)
  if (name === 'if') {
    const [test = '', yes = '', no = ''] = argumentsOf(rest)
    // As in other conditions, what nothing sets is empty.
    return chosen(
      expandWithin(test, variables, { ...deeper, unset: '' }),
      () => expand(yes),
      () => expand(no),
    )
  }
  if (name === 'origin') return limit.originOf?.(expand(rest).trim()) ?? unknown
  if (name === 'foreach') return eachOf(argumentsOf(rest), expand)
  if (name === 'call') {
    const [called = '', ...args] = argumentsOf(rest).map((each) => expand(each).trim())
    return expand(variables.get(called) ?? '', new Map(args.map((arg, at) => [String(at + 1), arg])))
  }
  const folder = variables.get('CURDIR') ?? '/'
  if (name === 'shell') return printedBy(expand(rest), { folder })
  if (name === 'abspath' || name === 'realpath')
    return changed(expand(rest), (word) => posix.resolve(folder, word))
  if (name === 'wildcard' && limit.names !== undefined)
    return present(expand(rest), { folder, names: limit.names, spend: limit.spend })
  if (known !== undefined) return known(argumentsOf(rest).map((each) => expand(each)))
  if (name !== '') return unknown
  const [, variable = '', from = '', to = ''] = /^([^:]+):([^=]*)=(.*)$/s.exec(inner) ?? []
  if (variable !== '') return patsubst(from, to, expand(`$(${variable})`))
  return expand(variables.get(expand(inner)) ?? limit.unset ?? '')
}

/** `$(foreach NAME,LIST,TEXT)`, whose text may have commas. */
const eachOf = (
  [loop = '', list = '', ...body]: readonly string[],
  expand: (text: string, more?: ReadonlyMap<string, string>) => string,
): string => {
  let made = ''
  for (const word of wordsIn(expand(list)).slice(0, 100)) {
    made += ` ${expand(body.join(','), new Map([[expand(loop).trim(), word]]))}`
    // A few characters can name a long value, again and again.
    if (made.length > longestLoop) return unknown
  }
  return made.slice(1)
}

const longestLoop = 1_000_000

/** What a condition chooses; unknown where only whoever runs make knows whether it holds. */
const chosen = (test: string, yes: () => string, no: () => string): string => {
  if (!test.includes(unknown)) return test.trim() === '' ? no() : yes()
  const [one, other] = [yes(), no()]
  return one === other ? one : unknown
}

/** The files that are there. */
const present = (patterns: string, search: Search): string => {
  const fitting = (each: string): string =>
    each.includes(unknown) ? unknown : filesFitting(each, search).join(' ')
  return wordsIn(changed(patterns, fitting)).join(' ')
}

/** What `$(shell SCRIPT)` prints. */
const printedBy = (script: string, { folder }: { readonly folder: string }): string =>
  outputOf(readScript(script), { folder, value: () => unknown }) ?? unknown

/** Commas separate arguments, unless they are in brackets. */
export const argumentsOf = (text: string): readonly string[] => {
  const found: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '(' || letter === '{') depth += 1
    if (letter === ')' || letter === '}') depth -= 1
    if (letter !== ',' || depth > 0) continue
    found.push(text.slice(from, at))
    from = at + 1
  }
  return [...found, text.slice(from)]
}
