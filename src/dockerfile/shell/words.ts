import { type Cursor, cursorOver } from './cursor.ts'
import type { Part, Script, Word } from './script.ts'

/** Reads the script in `$(…)`, up to its `)`, or in backticks, where the cursor is at the start of a text. */
export type ReadInner = (cursor: Cursor) => Script

/** The word at the cursor; undefined when there is none. */
export const readWord = (cursor: Cursor, inner: ReadInner): Word | undefined => {
  const parts: Part[] = []
  const start = cursor.at()
  if (/^[<>]\($/.test(cursor.text.slice(start, start + 2))) parts.push(expansion(cursor, inner, true))
  while (!cursor.isAtEnd() && !/[\s;&|<>()]/.test(cursor.text.charAt(cursor.at())))
    parts.push(...partsHere(cursor, inner))
  return cursor.at() === start ? undefined : parts
}

/** The text of a here-document, in which variables and `$(…)` count but quotes do not. */
export const readDocument = (cursor: Cursor, inner: ReadInner): Word => {
  const parts: Part[] = []
  while (!cursor.isAtEnd()) parts.push(...quotedParts(cursor, inner, /[^$`\\]+/))
  return parts
}

const partsHere = (cursor: Cursor, inner: ReadInner): readonly Part[] => {
  const plain = cursor.take(/[^\s;&|<>()'"\\$`]+/)
  if (plain !== undefined) return [text(plain[0], false)]
  if (cursor.take(/\\\n/) !== undefined) return []
  const escaped = cursor.take(/\\([\s\S])?/)
  if (escaped !== undefined) return [text(escaped[1] ?? '\\', true)]
  const single = cursor.take(/'([^']*)'?/)
  if (single !== undefined) return [text(single[1] ?? '', true)]
  const ansi = cursor.take(/\$'((?:\\[\s\S]|[^'\\])*)'?/)
  if (ansi !== undefined) return [text((ansi[1] ?? '').replaceAll(/\\([\s\S])/g, '$1'), true)]
  if (cursor.take(/\$?"/) !== undefined) return doubleQuoted(cursor, inner)
  return [expansion(cursor, inner, false)]
}

const text = (content: string, quoted: boolean): Part => ({ kind: 'text', text: content, quoted })

const doubleQuoted = (cursor: Cursor, inner: ReadInner): readonly Part[] => {
  // An empty string is a word too.
  const parts: Part[] = [text('', true)]
  while (!cursor.isAtEnd() && cursor.take(/"/) === undefined)
    parts.push(...quotedParts(cursor, inner, /[^"$`\\]+/))
  return parts
}

const quotedParts = (cursor: Cursor, inner: ReadInner, plain: RegExp): readonly Part[] => {
  if (cursor.take(/\\\n/) !== undefined) return []
  const escaped = cursor.take(/\\(["$`\\])/)?.[1] ?? cursor.take(/\\/)?.[0]
  if (escaped !== undefined) return [text(escaped, true)]
  const run = cursor.take(plain)
  return [run === undefined ? expansion(cursor, inner, true) : text(run[0], true)]
}

/** What starts with `$` or a backtick, or `<(` of bash. */
const expansion = (cursor: Cursor, inner: ReadInner, quoted: boolean): Part => {
  const start = cursor.at()
  const here = { quoted, from: cursor.origin + start, written: () => cursor.text.slice(start, cursor.at()) }
  const back = cursor.take(/`((?:\\[\s\S]|[^`\\])*)`?/)
  if (back !== undefined) return backticks(cursor, inner, { here, content: back[1] ?? '' })
  if (cursor.take(arithmetic) !== undefined) return { kind: 'number', written: here.written(), quoted }
  if (['$(', '<(', '>('].some(cursor.sees)) return outputOf(cursor, inner, here)
  if (cursor.sees('${')) return bracedOf(cursor, inner, here)
  const name = cursor.take(/\$([A-Za-z_]\w*|[0-9@*#?$!-])/)?.[1]
  if (name !== undefined)
    return { kind: 'variable', name, operator: '', word: [], written: here.written(), quoted }
  cursor.take(/[\s\S]/)
  return text(here.written(), quoted)
}

/** With brackets of two levels, which is more than versions and counters need. */
const arithmetic = /\$\(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\)/

type Here = { readonly quoted: boolean; readonly from: number; readonly written: () => string }

const backticks = (
  cursor: Cursor,
  inner: ReadInner,
  { here, content }: { readonly here: Here; readonly content: string },
): Part => {
  const script = cursor.nested(() =>
    // A place behind backslashes is early by as many characters.
    inner(cursorOver(content.replaceAll(/\\([`$\\])/g, '$1'), cursor.depth(), here.from + 1)),
  )
  return script === undefined
    ? text(here.written(), true)
    : { kind: 'output', script, written: here.written(), quoted: here.quoted }
}

const outputOf = (cursor: Cursor, inner: ReadInner, { quoted, written }: Here): Part => {
  const script = cursor.nested(() => {
    cursor.take(open)
    const found = inner(cursor)
    cursor.take(/\)/)
    return found
  })
  if (script !== undefined) return { kind: 'output', script, written: written(), quoted }
  cursor.take(open)
  return text(written(), true)
}

const open = /[$<>]\(/

const bracedOf = (cursor: Cursor, inner: ReadInner, { quoted, written }: Here): Part => {
  const found = cursor.nested(() => {
    const [, sign = '', name = ''] = cursor.take(/\$\{([#!]?)([A-Za-z_]\w*|[0-9@*#?$!-])?/) ?? []
    const operator = cursor.take(/:?[-+=?]|##?|%%?|\/\/?|[:^,[]/)?.[0] ?? ''
    const word: Part[] = []
    // A pattern is one within quotes too, unless it has its own.
    const isQuoted = quoted && !/^[#%/]/.test(operator)
    while (!cursor.isAtEnd() && cursor.take(/\}/) === undefined)
      word.push(...partsInBraces(cursor, inner, isQuoted))
    return { name, operator: sign === '' ? operator : sign, word }
  })
  if (found !== undefined) return { kind: 'variable', ...found, written: written(), quoted }
  cursor.take(/\$\{/)
  return text(written(), true)
}

const partsInBraces = (cursor: Cursor, inner: ReadInner, quoted: boolean): readonly Part[] => {
  if (!quoted && /['\\]/.test(cursor.text.charAt(cursor.at()))) return partsHere(cursor, inner)
  if (cursor.take(/"/) !== undefined) return doubleQuoted(cursor, inner)
  const plain = quoted ? undefined : cursor.take(/[^"'}$`\\]+/)
  return plain === undefined ? quotedParts(cursor, inner, /[^"}$`\\]+/) : [text(plain[0], false)]
}
