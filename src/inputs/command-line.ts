import { parseArgs } from 'node:util'
import { inputDefinitions } from './definitions.ts'

/** What the words of a command line ask for. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run'
      readonly given: Readonly<Record<string, string>>
      /** What cannot be understood, one sentence each: told together with what is wrong with the inputs. */
      readonly problems: readonly string[]
    }

/** Inputs whose values no message may show. */
const confidential = ['build-args', 'secrets', 'github-token']

/** Inputs that may stand alone: `--yes` means `--yes=true`. */
const switches = new Set<string>(
  inputDefinitions.flatMap(([name, value]) => (value === 'true' || value === 'false' ? [name] : [])),
)

const options = Object.fromEntries(inputDefinitions.map(([name]) => [name, { type: 'string' as const }]))

/**
 * Reads the words after the program's name. A flag may be given several times, for one value more each. A flag
 * that does not exist is kept under its name, so that it is reported together with everything else that is wrong.
 */
export const readCommandLine = (words: readonly string[]): CommandLine => {
  const tokens = tokensOf(words)
  const given = new Map<string, string>()
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index === 0) given.set('mode', token.value)
    if (token.kind !== 'option') continue
    if (token.name === 'help' || token.name === 'h') return { kind: 'help' }
    if (token.name === 'version') return { kind: 'version' }
    if (token.value === undefined && isKnown(token.name))
      problems.push(`${token.name}: needs a value, as in --${token.name}=VALUE`)
    const [before, value] = [given.get(token.name), token.value ?? '']
    given.set(token.name, before === undefined ? value : `${before}\n${value}`)
  }
  problems.push(...strayProblems(tokens))
  return { kind: 'run', given: Object.fromEntries(given), problems }
}

type Token = ReturnType<typeof tokensOf>[number]

const tokensOf = (words: readonly string[]) =>
  parseArgs({ args: spelledOut(words), options, strict: false, allowPositionals: true, tokens: true }).tokens

const isKnown = (name: string): boolean => Object.hasOwn(options, name)

/** Words that are neither the mode nor part of a flag. */
const strayProblems = (tokens: readonly Token[]): readonly string[] => {
  const flags = tokens.filter((token) => token.kind === 'option')
  // A flag that does not exist is parsed as a switch: the word behind it is its value, and no stray.
  const unknown = flags.filter(({ name, value }) => !isKnown(name) && value === undefined)
  const strays = tokens
    .filter((token) => token.kind === 'positional')
    .filter(({ index }) => index > 0 && !unknown.some((flag) => flag.index === index - 1))
  // What the shell made of a secret with blanks is stray too; so is that of a misspelt flag.
  const mayShow = flags.every(({ name }) => isKnown(name) && !confidential.includes(name))
  return strays.map(
    ({ value, index }) => `${mayShow ? `"${value}"` : `word ${index + 1}`}: flags begin with two dashes`,
  )
}

const spelledOut = (words: readonly string[]): string[] =>
  words.map((word, index) => {
    const standsAlone = word.startsWith('--') && switches.has(word.slice(2))
    return standsAlone && !['true', 'false'].includes(words[index + 1] ?? '') ? `${word}=true` : word
  })
