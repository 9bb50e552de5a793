import { type Command, commandsOf } from './shell-commands.ts'
import { flagOf, flagsOf, type Instruction, jsonWords } from './syntax.ts'

/** One `--mount` of a RUN, its options by name; `type` is always present. */
export type Mount = Readonly<Record<string, string>> & { readonly type: string }

/** What one RUN instruction does, as far as its text shows. */
export type RunStep = {
  readonly line: number
  readonly mounts: readonly Mount[]
  /** The value of `--network=`. */
  readonly network: string | undefined
  /** The value of `--security=`. */
  readonly security: string | undefined
  /** The programs it starts, in order. */
  readonly commands: readonly Command[]
}

/** Reads a RUN instruction in any of its forms: shell, JSON or heredoc. */
export const readRun = (instruction: Instruction): RunStep => {
  return {
    line: instruction.line,
    mounts: flagsOf(instruction.flags, 'mount').map(readMount),
    network: flagOf(instruction, 'network'),
    security: flagOf(instruction, 'security'),
    commands: commandsIn(instruction),
  }
}

const readMount = (text: string): Mount => {
  const options: Record<string, string> = {}
  for (const option of text.split(',')) {
    const [name = '', ...value] = option.split('=')
    options[mountAliases[name.toLowerCase()] ?? name.toLowerCase()] = value.join('=')
  }
  return { ...options, type: options['type'] ?? 'bind' }
}

const mountAliases: Readonly<Record<string, string>> = { src: 'source', dst: 'target', destination: 'target' }

const commandsIn = ({ args, heredocs }: Instruction): readonly Command[] => {
  const words = jsonWords(args)
  if (words !== undefined) return commandsOf(words.map(quote).join(' '))
  const command = args.replaceAll(/\d*<<-?\s*[^\s<]+/g, ' ').trim()
  const script = heredocs.map(({ content }) => content).join('\n')
  // `RUN <<EOF` runs the text itself, with the shell unless its first line names another program.
  if (command === '' && /^#!(?!.*sh\b)/.test(script))
    return [{ variables: {}, words: [interpreterOf(script)] }]
  const isShell = command === '' || /^(?:\S*\/)?(?:ba|da|a)?sh(?:\s+-\S+)*$/.test(command)
  return commandsOf(heredocs.length > 0 && isShell ? script : command)
}

const interpreterOf = (script: string): string => /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] ?? ''

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`
