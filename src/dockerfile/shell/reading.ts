import { type Cursor, cursorOver } from './cursor.ts'
import type { Part, Script, Word } from './script.ts'
import { readDocument, type ReadInner, readWord } from './words.ts'

/** A script that is being read. */
export type Reading = {
  readonly cursor: Cursor
  readonly inner: ReadInner
  /** Here-documents that start behind the end of the line. */
  readonly documents: Document[]
  /** Reads statements up to a reserved word that ends them, `)` or `;;`, which all stay. */
  readonly statements: (...ends: readonly string[]) => Script
}

/** A here-document; its text is put into `into` once it is read. */
type Document = {
  readonly end: string
  readonly stripsTabs: boolean
  readonly isLiteral: boolean
  readonly into: Part[]
}

const reserved =
  /(?:if|then|elif|else|fi|for|select|while|until|do|done|case|esac|function|[{}!])(?=[\s;&|()<>]|$)/

const reservedAt = new RegExp(reserved, 'y')

/** The reserved word at the cursor, which stays there. */
export const reservedHere = ({ text, at }: Cursor): string | undefined => {
  reservedAt.lastIndex = at()
  return reservedAt.exec(text)?.[0]
}

/** Whether the cursor moved behind the reserved word. */
export const takeReserved = ({ cursor }: Reading, word: string): boolean =>
  reservedHere(cursor) === word && cursor.take(reserved) !== undefined

export const blanks = ({ cursor }: Reading): void => {
  cursor.take(/(?:[^\S\n]|\\\n)+(?:#[^\n]*)?/)
}

/** What is between two statements. */
export type Connector = '&&' | '||' | '|' | '&' | ';'

/** Skips blanks, comments, ends of lines, and what connects two statements, which it returns. */
export const separators = (reading: Reading): Connector => {
  const { cursor } = reading
  let connector: Connector | undefined
  for (;;) {
    const found = cursor.take(/(?:[^\S\n]|\\\n)+|\n|#[^\n]*|&&|\|\||\|&?|&(?!>)|;(?![;&])/)?.[0]
    if (found === undefined) return connector ?? ';'
    if (found === '\n') documentTexts(reading)
    // The line may end behind `||`: what counts is the first operator.
    connector ??= connectors[found]
  }
}

const connectors: Readonly<Record<string, Connector>> = {
  '&&': '&&',
  '||': '||',
  '|': '|',
  '|&': '|',
  '&': '&',
  ';': ';',
}

const documentTexts = ({ cursor, inner, documents }: Reading): void => {
  for (const { end, stripsTabs, isLiteral, into } of documents.splice(0)) {
    const lines: string[] = []
    // A place behind tabs that are stripped is early by as many characters.
    const from = cursor.origin + cursor.at()
    while (!cursor.isAtEnd()) {
      const [, line = ''] = cursor.take(/([^\n]*)\n?/) ?? []
      const content = stripsTabs ? line.replace(/^\t+/, '') : line
      if (content === end) break
      lines.push(content)
    }
    const text = lines.map((line) => `${line}\n`).join('')
    if (isLiteral) into.push({ kind: 'text', text, quoted: true })
    else into.push(...readDocument(cursorOver(text, cursor.depth(), from), inner))
  }
}

/** The words up to the end of the line or an operator. */
export const wordsHere = (reading: Reading): readonly Word[] => {
  const found: Word[] = []
  for (;;) {
    blanks(reading)
    const word = readWord(reading.cursor, reading.inner)
    if (word === undefined) return found
    found.push(word)
  }
}
