import { refuseTooLong } from './limits.ts'
import { isSpace } from './spaces.ts'
import { trim } from './words.ts'

/** The lines of a Dockerfile, and what its directives say. */
export type Source = {
  /** Without line ends and byte order mark. */
  readonly lines: readonly string[]
  readonly escape: '\\' | '`'
}

/** Splits a Dockerfile into lines. Throws for a text that is too long and for wrong directives. */
export const readLines = (text: string): Source => {
  refuseTooLong(text)
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\n$/, '')
    .split('\n')
    .map(withoutLineEnd)
  return { lines, escape: escapeOf(lines) }
}

const withoutLineEnd = (line: string): string => {
  if (!line.endsWith('\r')) return line
  let end = line.length
  while (line[end - 1] === '\r') end -= 1
  return line.slice(0, end)
}

const directive = /^#[^\S\uFEFF]*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/

/** Directives come before everything else: the first other line ends them. */
const escapeOf = (lines: readonly string[]): '\\' | '`' => {
  const seen = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const [, written = '', value = ''] = directive.exec(trim(line)) ?? []
    const name = written.toLowerCase()
    if (!['syntax', 'escape', 'check'].includes(name)) break
    if (seen.has(name)) throw new Error(`Line ${index + 1} of the Dockerfile repeats the directive ${name}`)
    if (name === 'escape' && value !== '\\' && value !== '`')
      throw new Error(`Line ${index + 1} of the Dockerfile: the escape character can only be \\ or \``)
    seen.set(name, value)
  }
  return seen.get('escape') === '`' ? '`' : '\\'
}

/** The image that a `# syntax=` line names, in the forms that BuildKit detects before it parses the file. */
export const syntaxImageOf = (text: string): string | undefined => {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  // A shebang may come before it; other directives may not.
  const from = lines[0]?.startsWith('#!') === true ? 1 : 0
  const found = syntaxIn(lines.slice(from), '#') ?? syntaxIn(lines.slice(from), '//')
  return found ?? syntaxInJson(lines.slice(from).join('\n'))
}

const syntaxIn = (lines: readonly string[], comment: string): string | undefined => {
  const seen = new Set<string>()
  for (const line of lines) {
    const rest = line.startsWith(comment) ? trim(line.slice(comment.length)) : ''
    const [, written = '', value = ''] = directive.exec(`#${rest}`) ?? []
    const name = written.toLowerCase()
    if (!['syntax', 'escape', 'check'].includes(name) || seen.has(name)) return undefined
    if (name === 'syntax') return value.split(' ')[0]
    seen.add(name)
  }
  return undefined
}

const syntaxInJson = (text: string): string | undefined => {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    const isRecord = typeof parsed === 'object' && parsed !== null && 'syntax' in parsed
    return isRecord && typeof parsed.syntax === 'string' ? parsed.syntax : undefined
  } catch {
    return undefined
  }
}

/** A logical line, and the index of the line after it. */
type Joined = { readonly text: string; readonly next: number }

/** A line with its continuation lines; comments and empty lines within it are dropped, as BuildKit does. */
export const joinedLine = ({ lines, escape }: Source, from: number): Joined => {
  const first = trimStart(lines[from] ?? '')
  if (first.startsWith('#')) return { text: '', next: from + 1 }
  let { part, isContinued } = withoutContinuation(first, escape)
  let text = part
  let at = from + 1
  for (; isContinued && at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const start = trimStart(line)
    if (start === '' || start.startsWith('#')) continue
    ;({ part, isContinued } = withoutContinuation(line, escape))
    text += part
  }
  return { text, next: at }
}

const trimStart = (line: string): string => {
  let from = 0
  while (from < line.length && isSpace(line[from])) from += 1
  return from === 0 ? line : line.slice(from)
}

/** An escape character at the end continues a line, unless it is escaped itself. */
const withoutContinuation = (line: string, escape: string): { part: string; isContinued: boolean } => {
  let end = line.length
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end -= 1
  const isContinued = line[end - 1] === escape && line[end - 2] !== escape
  return { part: isContinued ? line.slice(0, end - 1) : line, isContinued }
}
