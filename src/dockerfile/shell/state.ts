import { posix } from 'node:path'
import type { Script } from './script.ts'
import { type Known, unknown } from './values.ts'
import type { Variables } from '../variables.ts'

/** A shell while its script runs: what `cd`, assignments and functions have changed so far. */
export type Shell = {
  readonly known: () => Known
  readonly variables: () => Variables
  /** What programs are given now, made by `make` once for all of them until something changes. */
  readonly environment: (make: () => Variables) => Variables
  readonly set: (name: string, value: string | undefined) => void
  readonly enter: (folder: string) => void
  /** Back to the folder before the last `enter`. */
  readonly leave: () => void
  readonly functions: Map<string, Script>
  /** The names of variables that programs are given, and `everyName` where all that are set from now on are. */
  readonly exported: Set<string>
  /** Those of `set` that decide whether a failure ends the script. */
  readonly options: Set<ShellOption>
  /** What may have been left before its end: what follows in it may not run. */
  readonly left: Set<Leaving>
  /** The states in which the function that runs was left before its end, as far as they are joined. */
  readonly returned: Shell[]
  /** The same of the loop that runs, with how many loops are left, and of its turn. */
  readonly broken: { readonly shell: Shell; readonly loops: number }[]
  readonly continued: Shell[]
  /** The same state, which changes apart from now on. */
  readonly copy: () => Shell
}

export type ShellOption = 'errexit' | 'pipefail'

/** By `break` and `continue`, by `return`, or by `exit` and `exec`; surely by `continue`, and by `break`. */
export type Leaving = 'loop' | 'function' | 'shell' | 'turn' | 'turns'

/** What images with Go and the usual ones without set, when the Dockerfile does not. */
const usual: Variables = new Map([
  ['GOPATH', '/go'],
  ['HOME', '/root'],
])

/**
 * The name under which a shell may be given the value of every variable that nothing sets: `unknown`, where whoever starts
 * it may have set more. No script can use this name.
 */
export const anyOther = ''

/** Stands for all names after `set -a`. No script can use it. */
export const everyName = '*'

/** Longer values are lists of flags, not names; a value made of others would double with each step. */
const longest = 2000

export const shellIn = (
  start: string,
  given: Variables,
  options: ReadonlySet<ShellOption> = new Set(),
  known: ReadonlyMap<string, Script> = new Map(),
): Shell => {
  const folders = [start]
  const variables = new Map(given)
  const functions = new Map(known)
  const ownOptions = new Set(options)
  const exported = new Set(given.keys())
  const folder = (): string => folders.at(-1) ?? '/'
  const kept = keeper(exported)
  return {
    known: () => knownIn(folder(), variables),
    variables: () => variables,
    environment: kept.environment,
    set: (name, text) => {
      kept.forget()
      if (text === undefined) variables.delete(name)
      else variables.set(name, text.length > longest ? unknown : text)
      if (exported.has(everyName)) exported.add(name)
    },
    enter: (to) => {
      folders.push(posix.resolve(folder(), to))
    },
    leave: () => {
      if (folders.length > 1) folders.pop()
    },
    functions,
    exported,
    options: ownOptions,
    left: new Set(),
    returned: [],
    broken: [],
    continued: [],
    copy: () => exporting(shellIn(folder(), variables, ownOptions, functions), exported),
  }
}

/** Keeps what programs are given until it is told that a variable has changed. */
const keeper = (
  exported: ReadonlySet<string>,
): Pick<Shell, 'environment'> & { readonly forget: () => void } => {
  let kept: { readonly variables: Variables; readonly names: string } | undefined
  return {
    environment: (make) => {
      // Of the exported names, only this one is ever taken back.
      const names = `${exported.size} ${exported.has(everyName)}`
      if (kept?.names !== names) kept = { variables: make(), names }
      return kept.variables
    },
    forget: () => {
      kept = undefined
    },
  }
}

const exporting = (shell: Shell, names: ReadonlySet<string>): Shell => {
  shell.exported.clear()
  for (const name of names) shell.exported.add(name)
  return shell
}

const knownIn = (folder: string, variables: Variables): Known => ({
  folder,
  value: (name) => (name === 'PWD' ? folder : valueIn(variables, name)),
})

const valueIn = (variables: Variables, name: string): string | undefined => {
  // Arguments that are not among the given ones are known to be empty.
  const isPastEnd = /^\d+$/.test(name) && variables.has('#')
  const found = variables.get(name) ?? (isPastEnd ? '' : usual.get(name))
  return found ?? (/^[A-Za-z_]/.test(name) ? variables.get(anyOther) : undefined)
}
