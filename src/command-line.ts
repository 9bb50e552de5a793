import { parseArgs } from 'node:util'
import { inputDefinitions } from './input-definitions.ts'
import { InputError } from './inputs.ts'

/** What the words of a command line ask for. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly given: Readonly<Record<string, string>> }

/** Inputs that may stand alone: `--yes` means `--yes=true`. */
const switches = new Set<string>(
  inputDefinitions.flatMap(([name, value]) => (value === 'true' || value === 'false' ? [name] : [])),
)

/**
 * Reads the words after the program's name. A flag may be given several times, for one value more each. What
 * is no flag is kept under its name, so that it is reported together with everything else that is wrong.
 */
export const readCommandLine = (words: readonly string[]): CommandLine => {
  const options = Object.fromEntries(inputDefinitions.map(([name]) => [name, { type: 'string' as const }]))
  const { tokens } = parseArgs({
    args: spelledOut(words),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string>()
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index === 0) given.set('mode', token.value)
    else if (token.kind === 'positional') problems.push(`"${token.value}": flags begin with two dashes`)
    if (token.kind !== 'option') continue
    if (token.name === 'help' || token.name === 'h') return { kind: 'help' }
    if (token.name === 'version') return { kind: 'version' }
    const before = given.get(token.name)
    if (token.value === undefined && token.name in options)
      problems.push(`${token.name}: needs a value, as in --${token.name}=VALUE`)
    given.set(token.name, before === undefined ? (token.value ?? '') : `${before}\n${token.value ?? ''}`)
  }
  if (problems.length > 0) throw new InputError(problems)
  return { kind: 'run', given: Object.fromEntries(given) }
}

const spelledOut = (words: readonly string[]): string[] =>
  words.map((word, index) => {
    const standsAlone = word.startsWith('--') && switches.has(word.slice(2))
    return standsAlone && !['true', 'false'].includes(words[index + 1] ?? '') ? `${word}=true` : word
  })
