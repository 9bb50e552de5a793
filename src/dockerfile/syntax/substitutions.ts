import { limits } from './limits.ts'
import { cutEnd, cutFront, readPattern, replaced } from './patterns.ts'

/** A text that was read, split into words when that was asked for. */
export type Piece = { readonly text: string; readonly words: readonly string[] }

/** How the text up to a certain character is read. */
export type Mode = {
  readonly keepsEscapes: boolean
  /** Escape characters within quotes are doubled, because a pattern is read once more. */
  readonly isPattern: boolean
}

export const patterns = {
  ordinary: /[^$<'"\\`/}]+/y,
  heredoc: /<<[\t\r ]*|</y,
  singleQuoted: /'[^']*'/y,
  /** A number, one special character, or letters, digits and `_`. */
  variable: /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy,
} as const

/** A text that is read once, from the front. */
export type Reader = {
  readonly options: {
    readonly escape: string
    readonly keepsQuotes: boolean
    readonly ignoresQuotes: boolean
    readonly keepsUnset: boolean
    readonly requiresValues: boolean
    readonly splits: boolean
  }
  readonly valueOf: (name: string) => string | undefined
  readonly missing: string[]
  /** How many characters the result may have: those that are written, and one long value. */
  readonly longest: number
  /** The next character; undefined at the end. */
  readonly peek: () => string | undefined
  readonly skip: (count: number) => void
  /** Reads what is of that kind here; empty when there is something else. */
  readonly take: (kind: keyof typeof patterns) => string
  /** Throws when substitutions are too deep within each other. */
  readonly nested: <T>(read: () => T) => T
  readonly readUntil: (stop: string | undefined, mode: Mode) => Piece
  /** How often `readUntil` was called. */
  readonly countReads: () => number
}

export const tooLong = `a value is longer than ${limits.valueLength} characters after its variables are replaced`

/** Reads `$NAME` or `${…}` here, and returns what stands for it. */
export const readSubstitution = (reader: Reader): string => {
  reader.skip(1)
  if (reader.peek() === '{') return reader.nested(() => readBraces(reader))
  const name = reader.take('variable')
  return name === '' ? '$' : plainValue(reader, name, `$${name}`)
}

const plainValue = (reader: Reader, name: string, written: string): string =>
  reader.valueOf(name) ?? (reader.options.keepsUnset ? written : missing(reader, name))

const missing = (reader: Reader, name: string): string => {
  reader.missing.push(name)
  return ''
}

const readBraces = (reader: Reader): string => {
  reader.skip(1)
  if (/^[{}:]?$/.test(reader.peek() ?? '')) throw badSubstitution()
  const name = reader.take('variable')
  const operator = reader.peek()
  reader.skip(1)
  if (operator === '}') return plainValue(reader, name, `\${${name}}`)
  return operator === '/' ? readReplacement(reader, name) : readOperation(reader, name, operator)
}

const badSubstitution = (): Error => new Error('a substitution ${…} is not written correctly')

const readOperation = (reader: Reader, name: string, first: string | undefined): string => {
  const isColon = first === ':'
  const operator = (isColon ? reader.peek() : first) ?? ''
  if (isColon) reader.skip(1)
  if (!/^[-+?#%]$/.test(operator) || (isColon && /[#%]/.test(operator))) throw badSubstitution()
  const isCut = operator === '#' || operator === '%'
  const before = reader.missing.length
  const { text: word } = reader.readUntil('}', { keepsEscapes: isCut, isPattern: isCut })
  const value = reader.valueOf(name)
  if (value === undefined && reader.options.keepsUnset)
    return `\${${name}${isColon ? ':' : ''}${operator}${word}}`
  const isSet = value !== undefined && !(isColon && value === '')
  const usesWord = operator === '-' ? !isSet : operator !== '+' || isSet
  // What only a word that is not used asks for is not missing.
  if (!usesWord) reader.missing.splice(before)
  switch (operator) {
    case '-':
      return isSet ? value : word
    case '+':
      return isSet ? word : ''
    case '?':
      return required(reader, name, { value, isSet, word })
    default:
      return cut(operator, word, value ?? missing(reader, name))
  }
}

type Required = { readonly value: string | undefined; readonly isSet: boolean; readonly word: string }

const required = (reader: Reader, name: string, { value, isSet, word }: Required): string => {
  if (!isSet && (value !== undefined || reader.options.requiresValues))
    throw new Error(`${name} must be set${word === '' ? '' : `: ${word}`}`)
  return value ?? missing(reader, name)
}

const cut = (operator: string, word: string, value: string): string => {
  const isLongest = word.startsWith(operator)
  const pattern = readPattern(isLongest ? word.slice(1) : word)
  return operator === '#' ? cutFront(value, pattern, isLongest) : cutEnd(value, pattern, isLongest)
}

const readReplacement = (reader: Reader, name: string): string => {
  const isAll = reader.peek() === '/'
  if (isAll) reader.skip(1)
  const { text: pattern } = reader.readUntil('/', { keepsEscapes: true, isPattern: true })
  const { text: replacement } = reader.readUntil('}', { keepsEscapes: true, isPattern: false })
  const value = reader.valueOf(name)
  if (value === undefined && reader.options.keepsUnset) return `\${${name}/${pattern}/${replacement}}`
  const result = replaced(value ?? missing(reader, name), readPattern(pattern), { replacement, isAll })
  if (result.length > reader.longest) throw new Error(tooLong)
  return result
}
