import { posix } from 'node:path'
import { unknown } from '../shell/values.ts'
import { stemOf } from './stems.ts'

/** Longer values of a Makefile are not made. */
export const longestValue = 20_000

/** The words of a text. */
export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** Ends early: a few characters of a Makefile can make a long word of each of many. */
export const changed = (text: string, change: (word: string) => string): string => {
  const found: string[] = []
  let length = 0
  for (const word of wordsIn(text)) {
    found.push(change(word))
    length += found.at(-1)?.length ?? 0
    if (length > longestValue) break
  }
  return found.join(' ')
}

/** Without the line ends around what an `eval` says: `$(eval ) ` is a space. */
const substituted = (written: string, to: string, text: string): string => {
  const from = written.replaceAll('\n', '')
  if (from === '') return text
  const parts = text.split(from)
  return parts.length * to.length > longestValue ? unknown : parts.join(to)
}

/** As `$(patsubst FROM,TO,TEXT)` and `$(TEXT:FROM=TO)`. */
export const patsubst = (from: string, to: string, text: string): string => {
  const [before = '', after] = (from.includes('%') ? from : `%${from}`).split('%')
  const target = from.includes('%') ? to : `%${to}`
  return changed(text, (word) => {
    const fits = word.length >= before.length + (after ?? '').length
    if (!fits || !word.startsWith(before) || !word.endsWith(after ?? '')) return word
    return target.replace('%', () => word.slice(before.length, word.length - (after ?? '').length))
  })
}

const isKnown = (...texts: readonly string[]): boolean => texts.every((text) => !text.includes(unknown))

/** The words that one of the patterns fits, or those that none does. */
const filtered = (patterns: string, text: string, isKept: boolean): string => {
  if (!isKnown(patterns, text)) return unknown
  const all = wordsIn(patterns).slice(0, mostPatterns)
  const fits = (word: string): boolean =>
    all.some((pattern) => pattern === word || stemOf(pattern, word) !== undefined || pattern === '%')
  return wordsIn(text)
    .filter((word) => fits(word) === isKept)
    .join(' ')
}

const mostPatterns = 50

/** The functions of GNU make whose value follows from their arguments alone. */
export const functions: Readonly<Record<string, (args: readonly string[]) => string>> = {
  notdir: ([text = '']) => changed(text, (word) => posix.basename(word)),
  dir: ([text = '']) => changed(text, (word) => `${posix.dirname(word)}/`),
  basename: ([text = '']) => changed(text, (word) => word.replace(/\.[^./]*$/, '')),
  addprefix: ([prefix = '', text = '']) => changed(text, (word) => prefix + word),
  addsuffix: ([suffix = '', text = '']) => changed(text, (word) => word + suffix),
  strip: ([text = '']) => wordsIn(text).join(' '),
  firstword: ([text = '']) => wordsIn(text)[0] ?? '',
  lastword: ([text = '']) => wordsIn(text).at(-1) ?? '',
  word: ([at = '', text = '']) => (isKnown(at, text) ? (wordsIn(text)[Number(at) - 1] ?? '') : unknown),
  words: ([text = '']) => (isKnown(text) ? String(wordsIn(text).length) : unknown),
  sort: ([text = '']) => [...new Set(wordsIn(text))].toSorted().join(' '),
  findstring: ([part = '', text = '']) => {
    if (!isKnown(part, text)) return unknown
    return text.includes(part) ? part : ''
  },
  filter: ([patterns = '', text = '']) => filtered(patterns, text, true),
  'filter-out': ([patterns = '', text = '']) => filtered(patterns, text, false),
  subst: ([from = '', to = '', text = '']) => substituted(from, to, text),
  patsubst: ([from = '', to = '', text = '']) => patsubst(from, to, text),
  // Files are not listed here: the names that a pattern leaves open are unknown.
  wildcard: ([text = '']) => changed(text, (word) => word.replaceAll('*', unknown)),
  // Its text is read as lines of the Makefile.
  eval: (args) => `\n${args.join(',')}\n`,
  // They print, and are nothing themselves.
  info: () => '',
  warning: () => '',
  and: (args) => {
    if (args.some((arg) => arg.trim() === '')) return ''
    return isKnown(...args) ? (args.at(-1) ?? '') : unknown
  },
  or: (args) => args.find((arg) => arg.trim() !== '') ?? '',
}
