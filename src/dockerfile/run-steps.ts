import { type Mount, readMounts } from './mounts.ts'
import { type Command, commandsIn } from './shell/commands.ts'
import { optionsOfScript, optionsOfShell } from './shell/options.ts'
import type { Script } from './shell/script.ts'
import type { ShellOption } from './shell/state.ts'
import { readScript } from './shell/tree.ts'
import { flagOf, type Instruction, jsonWords } from './syntax/syntax.ts'

export type { Mount }

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
  const known = runsRead.get(instruction)
  if (known !== undefined) return known
  const step = {
    line: instruction.line,
    mounts: readMounts(instruction.flags),
    network: flagOf(instruction, 'network'),
    security: flagOf(instruction, 'security'),
    commands: commandsIn(scriptOfRun(instruction)),
  }
  runsRead.set(instruction, step)
  return step
}

/** Many checks ask about the same instructions, and a Dockerfile can have thousands. */
const runsRead = new WeakMap<Instruction, RunStep>()
const scriptsRead = new WeakMap<Instruction, Script>()

/** The script of a RUN in any of its forms; empty when another program than a shell reads it. */
export const scriptOfRun = (instruction: Instruction): Script => {
  const script = scriptsRead.get(instruction) ?? readScriptOf(instruction)
  scriptsRead.set(instruction, script)
  return script
}

const readScriptOf = ({ args, heredocs }: Instruction): Script => {
  const words = jsonWords(args)
  if (words !== undefined) return scriptOfWords(words)
  const [first] = heredocs
  // `RUN <<EOF` runs the text itself, with the shell unless its first line names another program.
  if (first !== undefined && isHeredocOnly(args))
    return readScript(/^#!(?!.*sh\b)/.test(first.content) ? interpreterOf(first.content) : first.content)
  const texts = heredocs.map(({ name, content }) => `\n${content}${content === '' ? '' : '\n'}${name}`)
  return readScript(`${args}${texts.join('')}`)
}

/** How the shell that reads the script of a RUN is started, when SHELL has these words. */
export const optionsOfRun = (
  { args, heredocs }: Instruction,
  shell: readonly string[],
): ReadonlySet<ShellOption> => {
  const text = isHeredocOnly(args) ? (heredocs[0]?.content ?? '') : ''
  return text.startsWith('#!') ? optionsOfScript(text) : optionsOfShell(shell)
}

const isHeredocOnly = (args: string): boolean => args.replaceAll(/\d*<<-?\s*[^\s<]+/g, ' ').trim() === ''

/** The script that starts one program with these arguments. */
export const scriptOfWords = (words: readonly string[]): Script => readScript(words.map(quote).join(' '))

const interpreterOf = (script: string): string => /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] ?? ''

/** One word for a shell, whatever is in it. */
export const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`
