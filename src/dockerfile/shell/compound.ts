import { blanks, type Reading, separators, takeReserved, wordsHere } from './reading.ts'
import type { Branch, CaseBranch, Script, Statement } from './script.ts'
import { readWord } from './words.ts'

/** Reads a statement that starts with `(` or `{`. */
export const readGroup = ({ cursor, statements }: Reading): Statement => {
  const isolated = cursor.take(/[({]/)?.[0] === '('
  const body = isolated ? statements() : statements('}')
  cursor.take(/[)}]/)
  return { kind: 'group', isolated, body }
}

export const readIf = (reading: Reading): Statement => {
  const { statements } = reading
  const branches: Branch[] = []
  while (takeReserved(reading, 'if') || takeReserved(reading, 'elif')) {
    const condition = statements('then', 'elif', 'else', 'fi')
    takeReserved(reading, 'then')
    branches.push({ condition, body: statements('elif', 'else', 'fi') })
  }
  if (takeReserved(reading, 'else')) branches.push({ condition: [], body: statements('fi') })
  takeReserved(reading, 'fi')
  return { kind: 'if', branches }
}

export const readFor = (reading: Reading): Statement => {
  const { cursor } = reading
  cursor.take(/\w+/)
  blanks(reading)
  const name = cursor.take(/\w+/)?.[0]
  // `for ((…))` of bash has no name.
  cursor.take(/\(\([^\n]*?\)\)/)
  cursor.take(/(?:\s|\\\n)+/)
  const values = cursor.take(/in(?=[\s;])/) === undefined ? [] : wordsHere(reading)
  return { kind: 'loop', name, values, condition: [], body: loopBody(reading) }
}

export const readWhile = (reading: Reading): Statement => {
  const word = reading.cursor.take(/\w+/)?.[0]
  const written = reading.statements('do', 'done')
  const condition: Script = word === 'until' ? [{ kind: 'not', body: written }] : written
  return { kind: 'loop', name: undefined, values: [], condition, body: loopBody(reading) }
}

const loopBody = (reading: Reading): Script => {
  separators(reading)
  if (!takeReserved(reading, 'do')) return []
  const body = reading.statements('done')
  takeReserved(reading, 'done')
  return body
}

export const readCase = (reading: Reading): Statement => {
  const { cursor, inner } = reading
  cursor.take(/\w+/)
  blanks(reading)
  const subject = readWord(cursor, inner) ?? []
  cursor.take(/(?:\s|\\\n)*in(?=\s)/)
  const branches: CaseBranch[] = []
  for (;;) {
    separators(reading)
    const before = cursor.at()
    if (cursor.isAtEnd() || takeReserved(reading, 'esac')) break
    branches.push(readCaseBranch(reading))
    if (cursor.at() === before) break
  }
  return { kind: 'case', subject, branches }
}

const readCaseBranch = (reading: Reading): CaseBranch => {
  const { cursor } = reading
  cursor.take(/\(/)
  const patterns = [...wordsHere(reading)]
  while (cursor.take(/\|/) !== undefined) patterns.push(...wordsHere(reading))
  cursor.take(/\)/)
  const body = reading.statements('esac')
  cursor.take(/;;&?|;&/)
  return { patterns, body }
}
