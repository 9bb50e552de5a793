import { type Reading, wordsHere } from './reading.ts'
import { type Assignment, isDeclaration, type Part, type Word, wordText } from './script.ts'
import { readWord } from './words.ts'

/** The assignment at the cursor, behind these words of a command; undefined when there is none. */
export const assignmentHere = (reading: Reading, words: readonly Word[]): Assignment | undefined => {
  const { cursor } = reading
  if (words.length > 0 && !declares(words)) return undefined
  const [, name, plus] = cursor.take(words.length === 0 ? assignment : ofList) ?? []
  return name === undefined ? undefined : assigned(reading, name, plus === '+')
}

const assignment = /([A-Za-z_]\w*)(\+?)=/
/** Of other values, the builtin reads the word. */
const ofList = /([A-Za-z_]\w*)(\+?)=(?=\()/

/** To which `NAME+=VALUE` of bash adds. */
const valueBefore = (name: string, isList: boolean): Word => [
  { kind: 'variable', name, operator: '', word: [], written: `$${name}`, quoted: true },
  ...(isList ? [{ kind: 'text', text: ' ', quoted: false } as const] : []),
]

/** A value, or `( … )` of bash, whose words are joined. */
const assigned = (reading: Reading, name: string, isMore: boolean): Assignment => {
  const { cursor, inner } = reading
  const isList = cursor.take(/\(/) !== undefined
  const before = isMore ? valueBefore(name, isList) : []
  if (!isList) return { name, value: [...before, ...(readWord(cursor, inner) ?? [])] }
  const words: Word[] = []
  do words.push(...wordsHere(reading))
  while (cursor.take(/(?:\n|#[^\n]*)+/) !== undefined)
  cursor.take(/\)/)
  const space: Part = { kind: 'text', text: ' ', quoted: false }
  return { name, value: [...before, ...words.flatMap((word) => [...word, space])], list: { words, isMore } }
}

/**
 * Whether the words of a command are those of `declare -a`, `local` and their like, which may have `NAME=( … )` behind them. It
 * is asked before every word, so a first word of many parts is not joined.
 */
const declares = ([first = []]: readonly Word[]): boolean =>
  first.length === 1 && isDeclaration(wordText(first))
