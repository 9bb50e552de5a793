import { posix } from 'node:path'
import { type Arguments, setArguments } from './builtins.ts'
import { scriptOf } from './commands.ts'
import { optionsOfScript, optionsOfShell } from './options.ts'
import { foundPrograms } from './runners.ts'
import type { Effort } from '../effort.ts'
import type { Script, Word } from './script.ts'
import { type Shell, shellIn } from './state.ts'
import { ownShell, type Started, type Step, tested } from './step.ts'
import { readScript } from './tree.ts'

/** Scripts that start one another. */
export const deepestFile = 6

/** A program that starts others by a text of its own is followed; any other is reported. */
export const start = (started: Started, inputs: readonly Word[], at: Step): void => {
  const { depth, walk, options, report } = at
  report(started)
  if (depth >= deepestFile) return
  for (const words of foundPrograms(started.words))
    start({ ...started, words, isSure: false }, [], { ...tested(at), isRun: false, depth: depth + 1 })
  const found = scriptIn(started, inputs, at)
  if (found !== undefined) {
    follow(found, started, at)
    return
  }
  for (const recipe of options.recipes(started) ?? []) {
    const script = scriptRead(recipe.script, options.effort)
    if (script === undefined || !options.effort.spend(recipe.variables.size)) return
    walk(script, {
      shell: shellIn(recipe.folder, recipe.variables),
      depth: depth + 1,
      isRun: false,
      isDecisive: false,
      endsStep: false,
      isInLoop: false,
    })
  }
}

type Found = {
  readonly text: string
  /** The file it was read from, as the script names it. */
  readonly path: string | undefined
  /** The words behind the script. */
  readonly args: Arguments
}

const scriptIn = (
  { words, folder, isOpen }: Started,
  inputs: readonly Word[],
  { options }: Step,
): Found | undefined => {
  const texts = words.map(({ text }) => text)
  const inline = scriptOf(texts, inputs)
  const behind = (at: number): Arguments => ({ words: texts.slice(at + 1), isOpen })
  if (inline !== undefined) return { text: inline, path: undefined, args: behind(texts.lastIndexOf(inline)) }
  const path = scriptPath(texts)
  const text = path === undefined ? undefined : options.readFile(posix.resolve(folder, path))
  return isShell(text) && path !== undefined ? { text, path, args: behind(texts.indexOf(path)) } : undefined
}

const follow = ({ text, path, args }: Found, { words, folder, variables }: Started, at: Step): void => {
  const {
    shell,
    depth,
    walk,
    options: { effort },
  } = at
  const script = scriptRead(text, effort)
  if (script === undefined) return
  const [program = ''] = words.map((word) => word.text)
  if (program === '.' || program === 'source' || program === 'eval') {
    const before = shell.known().value(sourceVariable)
    if (path !== undefined) shell.set(sourceVariable, path)
    walk(script, { ...at, depth: depth + 1 })
    shell.set(sourceVariable, before)
    shell.left.delete('function')
    return
  }
  // The first line of a file counts only when the file itself is started.
  const options = path === program ? optionsOfScript(text) : optionsOfShell(words.map((word) => word.text))
  const inside = shellIn(folder, variables, options)
  name(inside, path, args)
  walk(script, { ...ownShell(at), shell: inside, depth: depth + 1, isInLoop: false })
}

/** Many steps may start the same file: it is read once. Undefined when that would be too much. */
const scriptRead = (text: string, effort: Effort): Script | undefined => {
  const read = scriptsRead.get(effort) ?? new Map<string, Script>()
  scriptsRead.set(effort, read)
  const known = read.get(text)
  if (!effort.spend(known === undefined ? text.length : 1)) return undefined
  const script = known ?? readScript(text)
  read.set(text, script)
  return script
}

const scriptsRead = new WeakMap<Effort, Map<string, Script>>()

const sourceVariable = 'BASH_SOURCE'

/** Sets `$0` and what follows; the words behind `-c SCRIPT` start with a name too. */
const name = (inside: Shell, path: string | undefined, args: Arguments): void => {
  const [first = 'sh', ...others] = args.words
  inside.set('0', path ?? first)
  inside.set(sourceVariable, path)
  setArguments(inside, path === undefined ? { ...args, words: others } : args)
}

/** The file of `sh FILE`, `. FILE` or `./FILE`. */
const scriptPath = ([program = '', ...args]: readonly string[]): string | undefined => {
  if (/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program) || program === '.' || program === 'source')
    // `-o` has the name of an option behind it.
    return args.find((arg, at) => !/^[-+]/.test(arg) && !/^[-+][a-zA-Z]*[oO]$/.test(args[at - 1] ?? ''))
  return program.includes('/') ? program : undefined
}

const isShell = (text: string | undefined): text is string =>
  text !== undefined && !text.includes('\0') && (!text.startsWith('#!') || /^#![^\n]*sh\b/.test(text))
