import { assignmentHere } from './assignments.ts'
import { readCase, readFor, readGroup, readIf, readWhile } from './compound.ts'
import { type Cursor, cursorOver } from './cursor.ts'
import { blanks, type Reading, reservedHere, separators, takeReserved } from './reading.ts'
import { type Connected, joined } from './joins.ts'
import { type Assignment, type Part, type Script, type Statement, type Word, wordText } from './script.ts'
import { readWord } from './words.ts'

/**
 * Reads a script by the grammar of POSIX shells, with the common parts of bash's. Never throws: what does not belong
 * where it is, or is nested too deeply, is skipped.
 */
export const readScript = (text: string): Script => wholeScript(cursorOver(text.slice(0, longest)))

/** Longer scripts are data. */
const longest = 200_000

const wholeScript = (cursor: Cursor): Script => {
  const reading = readingOf(cursor)
  const found: Statement[] = []
  do found.push(...reading.statements())
  // An end of something that never started.
  while (cursor.take(/;;&?|;&|[\s\S]/) !== undefined)
  return found
}

const readingOf = (cursor: Cursor): Reading => {
  const reading: Reading = {
    cursor,
    documents: [],
    inner: (at) => (at.at() === 0 ? wholeScript(at) : readingOf(at).statements()),
    statements: (...ends) => statementsUpTo(reading, ends),
  }
  return reading
}

const statementsUpTo = (reading: Reading, ends: readonly string[]): Script => {
  const { cursor } = reading
  const found: Connected[] = []
  for (;;) {
    const connector = separators(reading)
    if (cursor.isAtEnd() || [')', ';;', ';&'].some(cursor.sees)) return joined(found, connector)
    const isNegated = negation(reading)
    const word = reservedHere(cursor)
    if (word !== undefined && ends.includes(word)) return joined(found, connector)
    const before = cursor.at()
    const body = statement(reading, cursor.sees('(') ? '(' : word)
    // Something that starts no statement.
    if (cursor.at() === before) cursor.take(/[\s\S]/)
    found.push({ connector, isNegated, body })
  }
}

const negation = (reading: Reading): boolean => {
  let isNegated = false
  while (takeReserved(reading, '!')) {
    isNegated = !isNegated
    blanks(reading)
  }
  return isNegated
}

const statement = (reading: Reading, word: string | undefined): Script => {
  const { cursor } = reading
  if (word === undefined || cursor.take(arithmetic) !== undefined) return simpleCommand(reading)
  const read = compounds[word]
  // A stray reserved word: what follows it is a statement again.
  if (read === undefined) cursor.take(/\w+|\}/)
  const found = read === undefined ? undefined : cursor.nested(() => read(reading))
  if (found === undefined) return []
  const [inputs, targets, written]: [Word[], Word[], Word[]] = [[], [], []]
  while (redirection(reading, { inputs, targets, written }));
  // The text of a here-document is put into its word later.
  const used = [...targets, ...inputs]
  return used.length > 0 ? [{ kind: 'redirected', body: [found], used, written }] : [found]
}

/** `(( … ))` of bash, which starts no program. */
const arithmetic = /\(\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)\)/

const readFunction = (reading: Reading): Statement => {
  const { cursor } = reading
  cursor.take(/\w+/)
  blanks(reading)
  const name = cursor.take(/[^\s;&|<>()]+/)?.[0] ?? ''
  cursor.take(/\s*\(\s*\)/)
  return functionNamed(reading, name)
}

const functionNamed = (reading: Reading, name: string): Statement => {
  const { cursor } = reading
  cursor.take(/(?:\s|\\\n)+/)
  const body = cursor.nested(() => statement(reading, cursor.sees('(') ? '(' : reservedHere(cursor)))
  return { kind: 'function', name, body: body ?? [] }
}

const compounds: Readonly<Record<string, (reading: Reading) => Statement>> = {
  '(': readGroup,
  '{': readGroup,
  if: readIf,
  for: readFor,
  select: readFor,
  while: readWhile,
  until: readWhile,
  case: readCase,
  function: readFunction,
}

const simpleCommand = (reading: Reading): Script => {
  const { cursor, inner } = reading
  const at = cursor.origin + cursor.at()
  const assignments: Assignment[] = []
  const [words, inputs, targets, written]: [Word[], Word[], Word[], Word[]] = [[], [], [], []]
  for (;;) {
    blanks(reading)
    if (redirection(reading, { inputs, targets, written })) continue
    const assignment = assignmentHere(reading, words)
    if (assignment !== undefined) {
      assignments.push(assignment)
      continue
    }
    const word = readWord(cursor, inner)
    if (word === undefined) break
    words.push(word)
    if (words.length > 1) continue
    if (cursor.take(/[^\S\n]*\([^\S\n]*\)/) !== undefined) return [functionNamed(reading, wordText(word))]
    if (wordText(word) === '[[') words.push(...testWords(reading))
  }
  return assignments.length + words.length + inputs.length + targets.length === 0
    ? []
    : [{ kind: 'command', assignments, words, inputs, targets, written, at }]
}

/** What stands between `[[` and `]]`, where operators of the shell are words. */
const testWords = (reading: Reading): readonly Word[] => {
  const { cursor, inner } = reading
  const found: Word[] = []
  for (;;) {
    cursor.take(/\s+/)
    const operator = cursor.take(/&&|\|\||[<>()|;&]/)?.[0]
    const word = operator === undefined ? readWord(cursor, inner) : undefined
    if (operator !== undefined) found.push([{ kind: 'text', text: operator, quoted: true }])
    else if (word === undefined) return found
    else found.push(word)
    if (word !== undefined && wordText(word) === ']]') return found
  }
}

type Redirected = { readonly inputs: Word[]; readonly targets: Word[]; readonly written: Word[] }

/** Whether there was a redirection; the text of a here-document goes into `inputs` when it is read. */
const redirection = (reading: Reading, { inputs, targets, written }: Redirected): boolean => {
  const { cursor, inner, documents } = reading
  blanks(reading)
  const found = cursor.take(/&>>?|\d*(<<<|<<-?|<>|[<>]&|>>|>\||[<>](?!\())/)
  if (found === undefined) return false
  blanks(reading)
  const start = cursor.at()
  const target = readWord(cursor, inner) ?? []
  if (found[1] !== '<<' && found[1] !== '<<-') {
    targets.push(target)
    if (/^&>|^\d*(?:>>|>\||<>|>)$/.test(found[0])) written.push(target)
    return true
  }
  const into: Part[] = []
  inputs.push(into)
  const isLiteral = /['"\\]/.test(cursor.text.slice(start, cursor.at()))
  documents.push({ end: wordText(target), stripsTabs: found[1] === '<<-', isLiteral, into })
  return true
}
