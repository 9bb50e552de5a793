import { cursorOver } from '../dockerfile/shell/cursor.ts'
import { unknown } from '../dockerfile/shell/values.ts'
import { cleaned } from './marks.ts'
import { listTree, mapTree, markedTree, type Place, type Tree } from './tree.ts'
import { Unreadable } from './yaml-tree.ts'

/**
 * Reads an HCL file as the same tree as its JSON form: blocks by their words, `target "app" { … }` as `target`, `app`.
 * Texts keep their `${…}`, and a variable alone is `${NAME}`; conditions, functions and operators are unknown. What is
 * none of this is skipped. Linear in the length of the file.
 */
export const readHcl = (file: string, text: string): Tree => {
  if (text.length > longest) throw new Unreadable(`is longer than ${longest} characters`)
  const reader = readerOf(file, cleaned(text))
  const entries: Entry[] = []
  // A closing bracket of nothing.
  do entries.push(...bodyOf(reader, 0))
  while (reader.take(/[\s\S]/) !== undefined)
  return mapTree(() => entries, { file, line: 1 })
}

const longest = 300_000
const deepest = 20

type Entry = readonly [name: string, value: Tree]

type Reader = {
  readonly take: (pattern: RegExp) => string | undefined
  readonly sees: (pattern: RegExp) => boolean
  readonly isAtEnd: () => boolean
  readonly place: () => Place
}

const readerOf = (file: string, text: string): Reader => {
  const cursor = cursorOver(text)
  let [line, counted] = [1, 0]
  return {
    take: (pattern) => cursor.take(pattern)?.[0],
    sees: (pattern) => cursor.take(new RegExp(`(?=${pattern.source})`)) !== undefined,
    isAtEnd: cursor.isAtEnd,
    place: () => {
      for (; counted < cursor.at(); counted += 1) if (text.charAt(counted) === '\n') line += 1
      return { file, line }
    },
  }
}

/** Blanks and comments, with ends of lines where they mean nothing. */
const blanks = ({ take }: Reader, alsoLines: boolean): void => {
  const blank = alsoLines ? /\s+|#[^\n]*|\/\/[^\n]*/ : /[^\S\n]+|#[^\n]*|\/\/[^\n]*/
  while (take(blank) !== undefined || take(comment) !== undefined || take(/\/\*[\s\S]*/) !== undefined);
}

const comment = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//

/** Attributes and blocks up to a closing bracket. */
const bodyOf = (reader: Reader, depth: number): readonly Entry[] => {
  const found: Entry[] = []
  for (;;) {
    blanks(reader, true)
    const place = reader.place()
    const name = nameHere(reader)
    if (name === undefined) {
      if (reader.isAtEnd() || reader.sees(/\}/)) return found
      reader.take(/[\s\S]/)
      continue
    }
    const labels: string[] = []
    blanks(reader, false)
    for (let label = nameHere(reader); label !== undefined; label = nameHere(reader)) {
      labels.push(label)
      blanks(reader, false)
    }
    if (reader.take(/[=:]/) !== undefined) found.push([name, valueOf(reader, depth)])
    else if (reader.take(/\{/) !== undefined)
      found.push(block([name, ...labels], insideOf(reader, depth), place))
  }
}

const nameHere = (reader: Reader): string | undefined =>
  reader.sees(/"/) ? textHere(reader) : reader.take(/[A-Za-z_][\w.-]*/)

const insideOf = (reader: Reader, depth: number): readonly Entry[] => {
  if (depth >= deepest) throw new Unreadable('is nested too deeply')
  const entries = bodyOf(reader, depth + 1)
  reader.take(/\}/)
  return entries
}

const block = ([name = '', ...labels]: readonly string[], entries: readonly Entry[], place: Place): Entry => [
  name,
  labels.toReversed().reduce<Tree>(
    (inner, label) => mapTree(() => [[label, inner]], place),
    mapTree(() => entries, place),
  ),
]

/** The value of an attribute, with what stands behind it up to the end of the line or the next item. */
const valueOf = (reader: Reader, depth: number): Tree => {
  blanks(reader, false)
  const place = reader.place()
  const value = primary(reader, depth, place)
  blanks(reader, false)
  if (value !== undefined && isAtItemEnd(reader)) return value
  skipExpression(reader)
  return markedTree(unknown, place)
}

const isAtItemEnd = (reader: Reader): boolean => reader.isAtEnd() || reader.sees(/[\n,\]}]/)

const primary = (reader: Reader, depth: number, place: Place): Tree | undefined => {
  if (reader.sees(/"/)) return markedTree(textHere(reader), place)
  if (reader.take(/\[/) !== undefined) return listHere(reader, depth, place)
  if (reader.take(/\{/) !== undefined) {
    const entries = insideOf(reader, depth)
    return mapTree(() => entries, place)
  }
  const word = reader.take(/[A-Za-z_]\w*(?![\w.([-])|-?\d+(?:\.\d+)?(?![\w.])/)
  if (word === undefined || word === 'null') return undefined
  return markedTree(/^(?:true|false|[-\d].*)$/.test(word) ? word : `\${${word}}`, place)
}

const listHere = (reader: Reader, depth: number, place: Place): Tree => {
  if (depth >= deepest) throw new Unreadable('is nested too deeply')
  const items: Tree[] = []
  for (;;) {
    blanks(reader, true)
    if (reader.take(/\]/) !== undefined || reader.isAtEnd() || reader.sees(/\}/))
      return listTree(() => items, place)
    if (reader.take(/,/) === undefined) items.push(valueOf(reader, depth + 1))
  }
}

/** A quoted text, with escapes replaced; templates stay as they are, whatever quotes are in them. */
const textHere = (reader: Reader): string => {
  reader.take(/"/)
  let [found, depth] = ['', 0]
  for (;;) {
    const plain = reader.take(/[^"\\\n${}%]+/)
    if (plain !== undefined) {
      found += plain
      continue
    }
    const open = reader.take(/\$\$\{|%%\{/)
    const template = open ?? reader.take(/[$%]\{/)
    if (open === undefined && template !== undefined) depth += 1
    const letter = template ?? reader.take(/\\[\s\S]|[^\n]/)
    if (letter === undefined || (letter === '"' && depth === 0)) return found
    if (letter === '}') depth = Math.max(0, depth - 1)
    found += letter.startsWith('\\') ? (escapes[letter] ?? letter.slice(1)) : letter
  }
}

const escapes: Readonly<Record<string, string>> = { '\\n': '\n', '\\t': '\t', '\\r': '\r' }

/** Moves to the end of an expression: of its line, or of the item it is. */
const skipExpression = (reader: Reader): void => {
  if (reader.sees(/<<-?\w/)) {
    skipDocument(reader)
    return
  }
  let depth = 0
  for (;;) {
    if (reader.isAtEnd() || (depth === 0 && isAtItemEnd(reader))) return
    if (reader.sees(/"/)) {
      textHere(reader)
      continue
    }
    const letter = reader.take(/[^"()[\]{}\n,]+|[\s\S]/)
    if (letter === undefined) return
    if (/^[([{]/.test(letter)) depth += 1
    if (/^[)\]}]/.test(letter)) depth -= 1
  }
}

/** A text between a marker and a line with nothing else. */
const skipDocument = (reader: Reader): void => {
  const marker = reader.take(/<<-?\w+/)?.replace(/^<<-?/, '')
  let line = reader.take(/[^\n]*\n?/)
  while (!reader.isAtEnd() && line?.trim() !== marker) line = reader.take(/[^\n]*\n?/)
}
