import { limits } from './limits.ts'
import { isSpace } from './spaces.ts'
import { type Mode, patterns, type Piece, readSubstitution, type Reader, tooLong } from './substitutions.ts'

/** How a word is read; the defaults are those of an instruction's argument. */
export type LexerOptions = {
  readonly escape: string
  /** Keeps quotes, as needed for the words of a heredoc. */
  readonly keepsQuotes: boolean
  /** Keeps escape characters in front of what they escape. */
  readonly keepsEscapes: boolean
  /** Takes quotes for ordinary characters, as in the content of a heredoc. */
  readonly ignoresQuotes: boolean
  /** Keeps references to variables without a value as they are written. */
  readonly keepsUnset: boolean
  /** Whether `${A:?}` is refused without a value; not where a base image may set it. */
  readonly requiresValues: boolean
  /** Whether the result is split into words. */
  readonly splits: boolean
}

type Lexed = Piece & {
  /** Variables without a value, each once, unless a default stands in for it. */
  readonly missing: readonly string[]
}

/**
 * Replaces variables and removes quotes by the rules of BuildKit's own lexer (moby/buildkit,
 * frontend/dockerfile/shell). Throws for what BuildKit refuses, with a message without the place.
 */
export const lex = (
  text: string,
  valueOf: (name: string) => string | undefined,
  options: LexerOptions,
): Lexed => {
  const missing: string[] = []
  const reader = readerOf(text, valueOf, { options, missing })
  const { text: result, words } = reader.readUntil(undefined, {
    keepsEscapes: options.keepsEscapes,
    isPattern: false,
  })
  return { text: result, words, missing: [...new Set(missing)] }
}

type Reading = { readonly options: LexerOptions; readonly missing: string[] }

const readerOf = (text: string, valueOf: Reader['valueOf'], { options, missing }: Reading): Reader => {
  let [at, depth, reads] = [0, 0, 0]
  const reader: Reader = {
    options,
    missing,
    valueOf,
    longest: text.length + limits.valueLength,
    peek: () => text[at],
    skip: (count) => {
      at += count
    },
    take: (kind) => {
      const pattern = patterns[kind]
      pattern.lastIndex = at
      const [found = ''] = pattern.exec(text) ?? []
      at += found.length
      return found
    },
    nested: (read) => {
      depth += 1
      if (depth > limits.nesting)
        throw new Error(`more than ${limits.nesting} substitutions are within each other`)
      const result = read()
      depth -= 1
      return result
    },
    readUntil: (stop, mode) => {
      reads += 1
      return readUntil(reader, stop, mode)
    },
    countReads: () => reads,
  }
  return reader
}

const readUntil = (reader: Reader, stop: string | undefined, mode: Mode): Piece => {
  const out = collector(reader)
  for (;;) {
    const char = reader.peek()
    if (char === undefined || char === stop) break
    if (char === '$') addSubstitution(reader, out)
    // `<<` and the spaces behind it belong to the word that follows: the name of a heredoc.
    else if (char === '<') out.add(reader.take('heredoc'))
    else if (char === "'" && !reader.options.ignoresQuotes) out.add(readSingle(reader, mode))
    else if (char === '"' && !reader.options.ignoresQuotes) out.add(readDouble(reader, mode))
    else if (char === reader.options.escape) out.add(readEscape(reader, mode))
    else out.addSplit(reader.take('ordinary') || single(reader, char))
  }
  if (stop !== undefined && reader.peek() === undefined)
    throw new Error(`a substitution has no closing ${stop}`)
  reader.skip(1)
  return out.result()
}

/** BuildKit's lexer loses the beginning of a word that a substitution with a default or a pattern belongs to. */
const addSubstitution = (reader: Reader, out: Collector): void => {
  const before = reader.countReads()
  const text = readSubstitution(reader)
  if (reader.countReads() > before) out.dropWord()
  out.addSplit(text)
}

const single = (reader: Reader, char: string): string => {
  reader.skip(1)
  return char
}

const readEscape = (reader: Reader, { keepsEscapes }: Mode): string => {
  reader.skip(1)
  const char = reader.peek() ?? ''
  reader.skip(1)
  return keepsEscapes ? reader.options.escape + char : char
}

const readSingle = (reader: Reader, { isPattern }: Mode): string => {
  const { escape, keepsQuotes } = reader.options
  const quoted = reader.take('singleQuoted')
  if (quoted === '') throw new Error("a quoted text has no closing '")
  const inner = quoted.slice(1, -1)
  const text = isPattern ? inner.replaceAll(escape, escape + escape) : inner
  return keepsQuotes ? `'${text}'` : text
}

const readDouble = (reader: Reader, mode: Mode): string => {
  const { escape, keepsQuotes } = reader.options
  const quote = keepsQuotes ? '"' : ''
  let text = quote
  reader.skip(1)
  for (;;) {
    const char = reader.peek()
    if (char === undefined) throw new Error('a quoted text has no closing "')
    if (char === '$') text += readSubstitution(reader)
    else {
      reader.skip(1)
      if (char === '"') return text + quote
      text += char === escape ? escaped(reader, mode) : char
    }
    if (text.length > reader.longest) throw new Error(tooLong)
  }
}

/** What an escape character stands for within double quotes: it escapes `"`, `$` and itself only. */
const escaped = (reader: Reader, { keepsEscapes, isPattern }: Mode): string => {
  const { escape, keepsQuotes } = reader.options
  const char = reader.peek()
  if (char === undefined) return ''
  if (char === '"' || char === '$' || char === escape) {
    reader.skip(1)
    return keepsEscapes ? escape + char : char
  }
  return keepsEscapes && (!keepsQuotes || isPattern) ? escape + escape : escape
}

type Collector = ReturnType<typeof collector>

/** Collects a text, and its words: a space ends a word unless it was quoted. */
const collector = ({ options: { splits }, longest }: Reader) => {
  const words: string[] = []
  let [text, word] = ['', '']
  const append = (piece: string): void => {
    text += piece
    if (text.length > longest) throw new Error(tooLong)
  }
  return {
    add: (piece: string): void => {
      append(piece)
      if (splits) word += piece
    },
    addSplit: (piece: string): void => {
      append(piece)
      for (const char of splits ? piece : '') {
        if (!isSpace(char)) word += char
        else if (word !== '') {
          words.push(word)
          word = ''
        }
      }
    },
    dropWord: (): void => {
      word = ''
    },
    result: (): Piece => ({ text, words: word === '' ? words : [...words, word] }),
  }
}
