import { parseArgs } from 'node:util'
import { inputDefinitions, inputNames, isInput } from './definitions.ts'
import type { Given } from './given.ts'
import type { ModeDescription } from './vocabulary.ts'

/** What the words of a command line ask for. */
export type CommandLine =
  /** As they were written; undefined: the help is about no mode or study in particular. */
  | { readonly kind: 'help'; readonly mode: string | undefined; readonly study: string | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run'
      readonly given: Given
      /** Folder of the project to measure, as it was written; it stands in `given` as the context, too. */
      readonly directory: string | undefined
      /** The reports to read, files or folders, as they were written. */
      readonly files: readonly string[]
      /** What cannot be understood, one sentence each; reported together with what is wrong with the inputs. */
      readonly problems: readonly string[]
    }

/** Inputs that may stand alone: `--yes` means `--yes=true`. */
const switches = new Set<string>(
  inputNames.filter((name) => inputDefinitions[name].read.type.kind === 'boolean'),
)

const options = Object.fromEntries(inputNames.map((name) => [name, { type: 'string' as const }]))

/**
 * Reads the words after the program's name. A flag may be given several times, for one value more each. A flag
 * that does not exist is kept under its name, so that it is reported together with everything else that is wrong.
 */
export const readCommandLine = (
  words: readonly string[],
  modes: readonly Pick<ModeDescription, 'name' | 'readsReport' | 'takesWord'>[],
): CommandLine => {
  const tokens = tokensOf(words)
  const given = new Map<string, string>()
  const problems: string[] = []
  const readsReport = (name: string): boolean =>
    modes.some((each) => each.name === name && each.readsReport === true)
  const inputOf = (name: string): string | undefined => modes.find((each) => each.name === name)?.takesWord
  const leading = leadingWords(tokens, readsReport, inputOf)
  const { mode, word, directory, files } = leading
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (token.name === 'help' || token.name === 'h')
      return { kind: 'help', mode: mode?.value, study: word?.value }
    if (token.name === 'version') return { kind: 'version' }
    if (token.value === undefined && isInput(token.name))
      problems.push(`${token.name}: needs a value, as in --${token.name}=VALUE`)
    const [before, value] = [given.get(token.name), token.value ?? '']
    given.set(token.name, before === undefined ? value : `${before}\n${value}`)
  }
  problems.push(...enter(given, mode && { name: 'mode', value: mode.value }, 'a word'))
  problems.push(...enter(given, word && { name: inputOf(mode?.value ?? ''), value: word.value }, 'a word'))
  problems.push(...enter(given, directory && { name: 'context', value: directory.value }, 'a directory'))
  const needsFile = mode !== undefined && readsReport(mode.value)
  if (needsFile && files.length > 0 && given.has('reports'))
    problems.push('reports: a file is given as well; leave one of them out')
  if (needsFile && files.length === 0 && !given.has('reports'))
    problems.push(`${mode.value}: needs a file, as in ${mode.value} go-container-bench-report/report.json`)
  const isMode = (text: string): boolean => modes.some(({ name }) => name === text)
  problems.push(...strayProblems(tokens, leading, needsFile ? aboutFiles : aboutWord(isMode)))
  return {
    kind: 'run',
    given: Object.fromEntries(given),
    directory: directory?.value,
    files: files.map(({ value }) => value),
    problems,
  }
}

type Entry = { readonly name: string | undefined; readonly value: string }

/** Gives an input what a word says; the result is what is wrong with that. */
const enter = (given: Map<string, string>, entry: Entry | undefined, what: string): readonly string[] => {
  if (entry?.name === undefined) return []
  const { name, value } = entry
  const problems = given.has(name) ? [`${name}: ${what} is given as well; leave one of them out`] : []
  given.set(name, value)
  return problems
}

type Token = ReturnType<typeof tokensOf>[number]
type Word = Extract<Token, { readonly kind: 'positional' }>

const tokensOf = (words: readonly string[]) =>
  parseArgs({ args: spelledOut(words), options, strict: false, allowPositionals: true, tokens: true }).tokens

type LeadingWords = {
  readonly mode: Word | undefined
  /** What the mode is about. */
  readonly word: Word | undefined
  readonly directory: Word | undefined
  readonly files: readonly Word[]
}

/**
 * The words before the first flag: a mode, a directory, one after the other, or a mode and the files that it reads. A mode
 * that takes a word has it between itself and the directory.
 */
const leadingWords = (
  tokens: readonly Token[],
  readsReport: (mode: string) => boolean,
  inputOf: (mode: string) => string | undefined,
): LeadingWords => {
  const [first, second, third] = tokens
  const none = { mode: undefined, word: undefined, directory: undefined, files: [] }
  if (first?.kind !== 'positional') return none
  if (isDirectory(first)) return { ...none, directory: first }
  if (second?.kind !== 'positional') return { ...none, mode: first }
  if (readsReport(first.value)) return { ...none, mode: first, files: wordsFrom(tokens.slice(1)) }
  const takesWord = inputOf(first.value) !== undefined && !isDirectory(second)
  const place = takesWord ? third : second
  const directory = place?.kind === 'positional' && isDirectory(place) ? place : undefined
  return { ...none, mode: first, word: takesWord ? second : undefined, directory }
}

/** The words up to the first flag. */
const wordsFrom = (tokens: readonly Token[]): readonly Word[] => {
  const end = tokens.findIndex(({ kind }) => kind !== 'positional')
  return (end < 0 ? tokens : tokens.slice(0, end)).filter((token) => token.kind === 'positional')
}

/** A mode has no slash in its name, and the inputs are read without a look at the disk. */
const isDirectory = ({ value }: Pick<Word, 'value'>): boolean =>
  value.includes('/') || value === '.' || value === '..'

const notFlag = 'flags begin with two dashes'

/** undefined: nothing is known of such a word. */
type Hint = (word: Word, leading: LeadingWords) => string | undefined

const aboutWord =
  (isMode: (text: string) => boolean): Hint =>
  (word, { mode }) => {
    if (isDirectory(word)) return 'a directory comes before all flags'
    if (isMode(word.value)) return 'a mode is the first word'
    const mayBeDirectory = word.index === 1 && mode !== undefined
    return mayBeDirectory
      ? `a directory is written with a slash, as in ./your-project; ${notFlag}`
      : undefined
  }

const aboutFiles: Hint = (_, { mode }) => `files come right after ${mode?.value}; ${notFlag}`

/** Words that are neither the mode nor the directory or files nor part of a flag. */
const strayProblems = (tokens: readonly Token[], leading: LeadingWords, hint: Hint): readonly string[] => {
  const { mode, word: about, directory, files } = leading
  const flags = tokens.filter((token) => token.kind === 'option')
  // A flag that does not exist is parsed as a switch: the word behind it is its value.
  const unknown = flags.filter(({ name, value }) => !isInput(name) && value === undefined)
  const strays = tokens
    .filter((token) => token.kind === 'positional')
    .filter((token) => ![mode, about, directory, ...files].includes(token))
    .filter((token) => !unknown.some(({ index }) => index === token.index - 1))
  // What the shell made of a secret with blanks is stray too; so is that of a misspelt flag.
  const mayShow = flags.every(({ name }) => isInput(name) && !inputDefinitions[name].confidential)
  return strays.map((word) => {
    const shown = mayShow ? `"${word.value}"` : `word ${word.index + 1}`
    const alone = flags.find(({ name, index }) => switches.has(name) && index === word.index - 1)
    const afterSwitch = alone && `--${alone.name} takes true, false or nothing`
    return `${shown}: ${hint(word, leading) ?? afterSwitch ?? notFlag}`
  })
}

const spelledOut = (words: readonly string[]): string[] =>
  words.map((word, index) => {
    const standsAlone = word.startsWith('--') && switches.has(word.slice(2))
    return standsAlone && !['true', 'false'].includes(words[index + 1] ?? '') ? `${word}=true` : word
  })
