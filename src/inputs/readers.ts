import type { Reader, Reading, ValueType } from './reader.ts'
import { type ClosedSet, namesIn } from './vocabulary.ts'

/** Any text. */
export const text: Reader<string> = {
  type: { kind: 'string' },
  read: (reading) => reading.text,
}

/** The same as another reader; undefined for an empty text, or for a word that stands for nothing. */
export const orNothing = <Value>({ type, read }: Reader<Value>, word = ''): Reader<Value | undefined> => ({
  type,
  read: (reading) => (reading.text === word ? undefined : read(reading)),
})

/** Any text; undefined when it is empty. */
export const optional: Reader<string | undefined> = orNothing(text)

/** Any text, and whether it was given rather than being the default. */
export const textIfGiven: Reader<{ readonly text: string; readonly isGiven: boolean }> = {
  type: text.type,
  read: (reading) => ({ text: reading.text, isGiven: reading.raw.trim() !== '' }),
}

/** One of a closed set; the first stands in for a wrong one. */
export const oneOf = <const T extends string>(...allowed: readonly [T, ...T[]]): Reader<T> => ({
  type: { kind: 'enum', values: allowed },
  read: (reading) => known(reading, allowed) ?? allowed[0],
})

const known = <T extends string>(reading: Reading, allowed: readonly T[]): T | undefined => {
  const found = allowed.find((each) => each === reading.text)
  if (found === undefined) reading.problem(`"${reading.text}" is not one of ${allowed.join(', ')}`)
  return found
}

/** `true` or `false`. On a command line it may stand alone. */
export const flag: Reader<boolean> = {
  type: { kind: 'boolean' },
  read: (reading) => oneOf('true', 'false').read(reading) === 'true',
}

/** The name of a mode. */
export const modeName: Reader<string> = {
  type: { kind: 'enum', values: 'modes' },
  read: (reading) => known(reading, namesIn('modes', reading.vocabulary)) ?? reading.default,
}

/** A single word in place of what another reader reads. */
export const orWord = <const Word extends string, Value>(
  word: Word,
  { type, read }: Reader<Value>,
): Reader<Word | Value> => ({
  type: withWord(type, word),
  read: (reading) =>
    reading.text === word
      ? word
      : read({ ...reading, problem: (what) => reading.problem(`${what}, or ${word}`) }),
})

const withWord = (type: ValueType, word: string): ValueType =>
  type.kind === 'list' ? { ...type, words: [word, ...type.words] } : { kind: 'string' }

/** Any items. */
export const items: Reader<readonly string[]> = {
  type: { kind: 'list', separator: ',', values: undefined, words: [] },
  read: (reading) => itemsOf(reading.text),
}

/** Items of a closed set, in the order in which they were given. */
export const listOf = <const T extends string>(...allowed: readonly T[]): Reader<readonly T[]> => ({
  type: { kind: 'list', separator: ',', values: allowed, words: [] },
  read: (reading) => allKnown(reading, allowed, allowed),
})

/** Names of a list in the vocabulary. */
export const namesFrom = (set: ClosedSet): Reader<readonly string[]> => ({
  type: { kind: 'list', separator: ',', values: set, words: [] },
  read: (reading) => {
    const allowed = namesIn(set, reading.vocabulary)
    return allKnown(reading, allowed, allowed)
  },
})

/** The same; the single word `all` is every one of them. */
export const namesOrAllFrom = (set: ClosedSet): Reader<readonly string[]> => ({
  type: { kind: 'list', separator: ',', values: set, words: ['all'] },
  read: (reading) => {
    const allowed = namesIn(set, reading.vocabulary)
    return reading.text === 'all' ? allowed : allKnown(reading, allowed, [...allowed, 'all'])
  },
})

/** Those items that are in the set; `offered` is what a message lists. */
const allKnown = <T extends string>(
  reading: Reading,
  allowed: readonly T[],
  offered: readonly string[],
): readonly T[] => {
  const given = itemsOf(reading.text)
  const found = given.flatMap((item) => allowed.filter((each) => each === item))
  for (const item of given.filter((each) => !found.some((one) => one === each)))
    reading.problem(`"${item}" is not one of ${offered.join(', ')}`)
  if (given.length === 0) reading.problem(`the list is empty; give some of ${offered.join(', ')}`)
  return found
}

/** Items between newlines or commas, trimmed, each once. */
export const itemsOf = (written: string): readonly string[] => [
  ...new Set(
    written
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
]
