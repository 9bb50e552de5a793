import { posix } from 'node:path'
import { cut } from './cuts.ts'
import { heldIn, withSpaces } from './held-spaces.ts'
import { type Part, type Script, type SimpleCommand, type Word, wordText } from './script.ts'

/** Stands for any text in a value, where a variable or the output of a program is not known. */
export const unknown = '\0'

/** One word of a command when it runs. */
export type Value = {
  /** As in the script, since the value of a variable may be a secret. */
  readonly written: string
  /** What is unknown is `unknown` in it; a variable that nobody sets is empty. */
  readonly text: string
  /** The same, but a variable that nobody sets is unknown too: it may be given by whoever builds. */
  readonly wide: string
}

/** What a word of a script depends on. */
export type Known = {
  readonly folder: string
  /** undefined: not set; `unknown`: set to a value that is not known. */
  readonly value: (name: string) => string | undefined
}

/** The words that one word of a script becomes: several when an unquoted variable has several, or none. */
export const valuesOf = (word: Word, known: Known): readonly Value[] => {
  const written = wordText(word)
  if (word.length > mostParts) return [{ written, text: unknown, wide: unknown }]
  const pieces = word.map((part) => ({ part, ...pieceOf(part, known) }))
  if (!pieces.some(({ part, text }) => splits(part) && /\s/.test(text))) {
    const text = withSpaces(pieces.map((piece) => piece.text).join(''))
    const wide = withSpaces(pieces.map((piece) => piece.wide).join(''))
    const isNothing = word.length > 0 && word.every(splits)
    // An unquoted variable that is empty is no word, and one with an unknown value may be none.
    return isNothing && (text === '' || text === unknown) ? [] : [{ written, text, wide }]
  }
  const joined = pieces.map(({ part, text }) => (splits(part) ? text : heldIn(text))).join('')
  return joined
    .split(/\s+/)
    .filter((text) => text !== '')
    .map(withSpaces)
    .map((text) => ({ written, text, wide: text }))
}

/**
 * The words of a command. An unquoted value that is not known may be no word or several: it is left out, so that the
 * command is open, except behind a flag, which takes it as its value.
 */
export const wordsOf = (
  words: readonly Word[],
  known: Known,
): { readonly values: readonly Value[]; readonly isOpen: boolean } => {
  const values: Value[] = []
  let isOpen = false
  for (const word of words) {
    const found = valuesOf(word, known)
    const isLeftOut = found.length === 0 && word.some((part) => pieceOf(part, known).wide !== '')
    isOpen ||= isLeftOut
    if (isLeftOut && /^-[^=]*[^=-]$/.test(values.at(-1)?.text ?? ''))
      values.push({ written: wordText(word), text: unknown, wide: unknown })
    values.push(...found)
  }
  return { values, isOpen }
}

/** The text of a word that is not split, as in an assignment. */
export const textOf = (word: Word, known: Known): string =>
  word.length > mostParts ? unknown : withSpaces(word.map((part) => pieceOf(part, known).text).join(''))

const mostParts = 200

/** Whether a part may become several words; `"$@"` and `"${LIST[@]}"` do even in quotes. */
const splits = (part: Part): boolean => part.kind !== 'text' && (!part.quoted || isList(part))

const isList = (part: Part): boolean =>
  part.kind === 'variable' &&
  (part.operator === '[' ? wordText(part.word).startsWith('@') : part.name === '@')

type Piece = { readonly text: string; readonly wide: string }

const same = (text: string): Piece => ({ text, wide: text })

const pieceOf = (part: Part, known: Known): Piece => {
  switch (part.kind) {
    case 'text':
      // The shell replaces `*` by the files that exist.
      return same(part.quoted ? part.text : part.text.replaceAll(/[*?]+/g, unknown))
    case 'output':
      return same(outputOf(part.script, known) ?? unknown)
    case 'number':
      return same(unknown)
    case 'variable': {
      const { text, wide } = variableOf(part, known)
      // Without quotes, the elements of a list are split too.
      return part.quoted ? { text, wide } : { text: withSpaces(text), wide: withSpaces(wide) }
    }
  }
}

const variableOf = ({ name, operator, word }: Part & { readonly kind: 'variable' }, known: Known): Piece => {
  const value = known.value(name)
  const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'))
  if (operator.endsWith('+')) return same(isSet ? textOf(word, known) : '')
  if (operator.endsWith('-') || operator.endsWith('=')) return same(isSet ? value : textOf(word, known))
  // The number of a process, the status of the last command.
  if (value === undefined && /^[$!?-]$/.test(name)) return same(unknown)
  if (value === undefined) return { text: '', wide: unknown }
  if (operator === '' || operator.endsWith('?')) return same(value)
  if (operator === '[') return same(elementsOf({ name, value, index: wordText(word) }, textOf(word, known)))
  return same(
    value.includes(unknown) ? unknown : (cut(value, operator, textOf(word, known).split(unknown)) ?? unknown),
  )
}

/** Of `${LIST[…]…}`, with what is behind the bracket in `rest`. */
const elementsOf = (
  { name, value, index }: { readonly name: string; readonly value: string; readonly index: string },
  rest: string,
): string => {
  const element = elementOf(name, value, index)
  const [, operator, pattern = ''] = /^[^\]]*\](##?|%%?|[/^,]|:(?![-+=?]))(.*)$/s.exec(rest) ?? []
  if (operator === undefined || element.includes(unknown)) return element
  const isOne = index.startsWith('0]')
  const parts = pattern.replaceAll(/[*?]+/g, unknown).split(unknown)
  return (isOne ? cut(element, operator, parts) : undefined) ?? unknown
}

/** All of an array, whose elements are joined here, or its first one. */
const elementOf = (name: string, value: string, index: string): string => {
  if (/^[@*]\]/.test(index)) return value
  if (!index.startsWith('0]')) return unknown
  return name === 'BASH_SOURCE' ? value : (value.trim().split(/\s+/)[0] ?? '')
}

/** What a script prints, for the few programs whose output follows from their arguments. */
export const outputOf = (script: Script, known: Known): string | undefined => {
  const calls = callsInTurn(script)
  if (calls === undefined) return undefined
  let { folder } = known
  let output: string | undefined
  for (const { words } of calls) {
    const here = { ...known, folder }
    const [program = '', ...args] = words.flatMap((word) => valuesOf(word, here)).map(({ text }) => text)
    output = program === 'cd' ? output : printed(program, args, here)
    if (program === 'cd') folder = posix.resolve(folder, args.find((arg) => !arg.startsWith('-')) ?? '/root')
  }
  return output
}

/** The calls of a script that runs one after the other, as long as none fails; undefined for any other. */
const callsInTurn = (script: Script): readonly SimpleCommand[] | undefined => {
  const found: SimpleCommand[] = []
  for (const statement of script) {
    if (statement.kind === 'command') {
      found.push(statement)
      continue
    }
    const links = statement.kind === 'and-or' ? statement.links : []
    const end = links.findIndex(({ operator }) => operator === '||')
    const calls = links.slice(0, end === -1 ? undefined : end).map(({ body }) => callsInTurn(body))
    if (calls.length === 0 || calls.includes(undefined)) return undefined
    found.push(...calls.flatMap((each) => each ?? []))
  }
  return found
}

const printed = (program: string, words: readonly string[], known: Known): string | undefined => {
  const args = words.filter((word) => !word.startsWith('-'))
  const [first = '', second = ''] = args
  switch (program.replace(/^.*\//, '')) {
    case 'pwd':
      return known.folder
    case 'echo':
      return args.join(' ')
    case 'basename':
      return posix.basename(first, second)
    case 'dirname':
      return posix.dirname(first)
    case 'readlink':
    case 'realpath':
      return posix.resolve(known.folder, first)
    case 'uname':
      return words.every((word) => word === '-s') ? 'Linux' : undefined
    case 'ls':
      return words.includes('-d') ? args.join(' ') : unknown
    case 'go':
      return printedByGo(words, known)
    default:
      return undefined
  }
}

const printedByGo = ([verb = '', ...words]: readonly string[], known: Known): string | undefined => {
  const [first = ''] = words
  if (verb === 'env') return known.value(first)
  // The packages of a pattern are named like the pattern itself.
  return verb === 'list' && words.every((word) => !word.startsWith('-')) ? words.join(' ') : undefined
}
