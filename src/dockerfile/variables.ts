import { plainWords, quotedWords } from './syntax/words.ts'
import { lex, type LexerOptions } from './syntax/word-lexer.ts'

export type Variables = ReadonlyMap<string, string>

export type Expanded = {
  readonly text: string
  /** Variables without a value and a default, each once. */
  readonly missing: readonly string[]
}

const plain: LexerOptions = {
  escape: '\\',
  keepsQuotes: false,
  keepsEscapes: false,
  ignoresQuotes: false,
  keepsUnset: false,
  requiresValues: false,
  splits: false,
}

/**
 * Replaces variables in a text and leaves its quotes. A variable without a value becomes empty, as in a build, and is
 * listed in `missing`. A text with a substitution that is not valid stays as it is written.
 */
export const expand = (text: string, variables: Pick<Variables, 'get'>): Expanded => {
  try {
    return expandContent(text, variables)
  } catch {
    return { text, missing: [] }
  }
}

/** Replaces variables in one word of an instruction and removes its quotes. Throws for what BuildKit refuses. */
export const expandWord = (word: string, variables: Pick<Variables, 'get'>, escape: string): Expanded =>
  isPlain(word) ? { text: word, missing: [] } : expandedBy(word, variables, { ...plain, escape })

/** Most words are: then nothing has to be read. */
const isPlain = (word: string): boolean => word.length < 200 && /^[\w./:=@%+,*-]*$/.test(word)

/** The same before the first instruction of a stage, where no base image can set a variable. */
export const expandGlobal = (word: string, variables: Variables, escape: string): Expanded =>
  expandedBy(word, variables, { ...plain, escape, requiresValues: true })

/** Replaces variables in the content of a COPY heredoc, which has no quotes. */
export const expandContent = (content: string, variables: Pick<Variables, 'get'>): Expanded =>
  expandedBy(content, variables, { ...plain, ignoresQuotes: true })

const expandedBy = (text: string, variables: Pick<Variables, 'get'>, options: LexerOptions): Expanded => {
  const { text: result, missing } = lex(text, (name) => variables.get(name), options)
  return { text: result, missing }
}

/** Removes the quotes of a Dockerfile word. */
export const unquote = (word: string): string => word.replaceAll(/(['"])(.*?)\1/gs, '$2')

type Pair = readonly [name: string, value: string | undefined]

/** The `NAME=value` pairs of an ENV, LABEL or ARG as written; a NAME alone, as in ARG, has no value. */
export const assignmentsOf = (
  instruction: 'ENV' | 'LABEL' | 'ARG',
  args: string,
  escape: string,
): readonly Pair[] => {
  const words = quotedWords(args, escape)
  // The old form, `ENV NAME value with spaces`.
  if (instruction !== 'ARG' && words[0]?.includes('=') === false) {
    const [name = ''] = plainWords(args)
    return [[name, args.slice(name.length).replace(/^[\t\v\f\r ]+/, '')]]
  }
  return words.map((word) => {
    const at = word.indexOf('=')
    return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
  })
}
