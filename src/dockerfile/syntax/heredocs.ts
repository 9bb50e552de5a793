import { lex, type LexerOptions } from './word-lexer.ts'

/** A here-document that an instruction starts. */
export type HeredocStart = {
  readonly name: string
  /** Written as `<<-`: tabs at the beginning of its lines do not count. */
  readonly isChomped: boolean
  /** Written without quotes: a COPY replaces variables in it. */
  readonly isExpanded: boolean
}

const unset = (): undefined => undefined
const raw: LexerOptions = {
  escape: '\\',
  keepsQuotes: true,
  keepsEscapes: true,
  ignoresQuotes: false,
  keepsUnset: true,
  requiresValues: false,
  splits: true,
}

/** The here-documents that a line starts; none when BuildKit's lexer cannot split it into words. */
export const heredocsIn = (line: string): readonly HeredocStart[] =>
  line.includes('<<') ? wordsOf(line, raw).flatMap((word) => readHeredoc(word) ?? []) : []

/** The here-document that a word is; undefined when it is another word. */
export const heredocOf = (word: string): HeredocStart | undefined => {
  try {
    return readHeredoc(word)
  } catch {
    return undefined
  }
}

const readHeredoc = (word: string): HeredocStart | undefined => {
  const [, dash, name = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? []
  if (dash === undefined || name === '') return undefined
  const read = lex(name, unset, { ...raw, keepsQuotes: false, keepsEscapes: false }).words
  const [bare, ...others] = read
  if (bare === undefined || others.length > 0) return undefined
  const [written = ''] = lex(name, unset, { ...raw, keepsEscapes: false }).words
  return { name: bare, isChomped: dash === '-', isExpanded: quotesIn(bare) === quotesIn(written) }
}

const quotesIn = (text: string): number => text.replaceAll(/[^'"]/g, '').length

const wordsOf = (line: string, options: LexerOptions): readonly string[] => {
  try {
    return lex(line, unset, options).words
  } catch {
    return []
  }
}
