import { posix } from 'node:path'
import { scriptOf, withoutWrappers } from './shell-commands.ts'
import type { Branch, CaseBranch, Loop, Script, SimpleCommand, Statement, Word } from './shell-script.ts'
import { builtin, holdsAs, matches, setArguments } from './shell-builtins.ts'
import { foundPrograms, withArguments } from './shell-runners.ts'
import { type Shell, shellIn } from './shell-state.ts'
import { readScript } from './shell-tree.ts'
import { textOf, unknown, type Value, valuesOf } from './shell-values.ts'
import type { Variables } from './variables.ts'

/** A program that a script starts, with what holds at that moment. */
export type Started = {
  /** Its name and arguments; never empty. */
  readonly words: readonly Value[]
  readonly variables: Variables
  /** The working folder, absolute; it may contain `unknown`. */
  readonly folder: string
}

export type WalkOptions = {
  /** The text of a file at an absolute path of the container, if it is known. */
  readonly readFile: (path: string) => string | undefined
  /** The scripts of a build driver such as make, one for each line of its recipes; undefined for any other program. */
  readonly recipes: (started: Started) => readonly Recipe[] | undefined
}

/** A script that another file contains, and where it runs. */
export type Recipe = { readonly script: string; readonly folder: string; readonly variables: Variables }

/** The programs that a script starts, as far as text shows: loops are unrolled, and files of the context are read. */
export const programsStarted = (script: Script, shell: Shell, options: WalkOptions): readonly Started[] => {
  const found: Started[] = []
  const walk = walkerOf(options, (started) => {
    if (found.length < mostStarted) found.push(started)
  })
  walk(script, shell, 0)
  return found
}

/** More than any Dockerfile starts, and few enough for scripts that start one another. */
const mostStarted = 500
const mostStatements = 5000
const deepestFile = 6
const mostTurns = 50

type Walk = (script: Script, shell: Shell, depth: number) => void

const walkerOf = (options: WalkOptions, report: (started: Started) => void): Walk => {
  let left = mostStatements
  const walk: Walk = (script, shell, depth) => {
    for (const statement of script) {
      left -= 1
      if (left < 0) return
      step(statement, { shell, depth, options, walk, report })
    }
  }
  return walk
}

type Step = {
  readonly shell: Shell
  readonly depth: number
  readonly options: WalkOptions
  readonly walk: Walk
  readonly report: (started: Started) => void
}

const step = (statement: Statement, at: Step): void => {
  const { shell, depth, walk } = at
  switch (statement.kind) {
    case 'group':
      walk(statement.body, statement.isolated ? shell.copy() : shell, depth)
      return
    case 'function':
      shell.functions.set(statement.name, statement.body)
      return
    case 'loop':
      loop(statement, at)
      return
    case 'if':
      branch(statement.branches, at)
      return
    case 'case':
      choose(statement.subject, statement.branches, at)
      return
    case 'command':
      run(statement, at)
  }
}

const loop = ({ name, values, body }: Loop, { shell, depth, walk }: Step): void => {
  const turns = values.flatMap((word) => valuesOf(word, shell.known())).map(({ text }) => text)
  if (name === undefined || turns.length === 0) {
    if (name !== undefined) shell.set(name, unknown)
    walk(body, shell, depth)
    return
  }
  for (const turn of turns.slice(0, mostTurns)) {
    shell.set(name, turn)
    walk(body, shell, depth)
  }
}

/** Walks every branch that may be taken: which one is, is often decided by files or other programs. */
const branch = (branches: readonly Branch[], { shell, depth, walk }: Step): void => {
  for (const { condition, body } of branches) {
    walk(condition, shell, depth)
    const holds = condition.length === 0 ? true : holdsAs(condition, shell)
    if (holds !== false) walk(body, shell, depth)
    if (holds === true) return
  }
}

const choose = (subject: Word, branches: readonly CaseBranch[], { shell, depth, walk }: Step): void => {
  const text = textOf(subject, shell.known())
  const fits = ({ patterns }: CaseBranch): boolean =>
    patterns.some((pattern) => matches(textOf(pattern, shell.known()), text))
  const taken = text === '' || text.includes(unknown) ? undefined : branches.find(fits)
  for (const { body } of taken === undefined ? branches : [taken]) walk(body, shell, depth)
}

const run = ({ assignments, words, inputs }: SimpleCommand, at: Step): void => {
  const { shell } = at
  const given = assignments.map(({ name, value }) => [name, textOf(value, shell.known())] as const)
  const values = withArguments(words.flatMap((word) => valuesOf(word, shell.known())))
  keepDefaults(words, shell)
  if (values.length === 0) {
    for (const [name, value] of given) shell.set(name, value)
    return
  }
  const [first] = values
  if (first === undefined || builtin(first.text, values.slice(1), shell)) return
  const body = shell.functions.get(first.text)
  const { variables, words: program } = withoutWrappers(values.map(({ text }) => text))
  const started = {
    words: values.slice(values.length - program.length),
    variables: new Map([...shell.variables(), ...given, ...Object.entries(variables)]),
    folder: shell.known().folder,
  }
  if (body !== undefined) call(body, started, at)
  else if (started.words.length > 0) start(started, inputs, at)
}

/** `${NAME:=WORD}` also sets the variable. */
const keepDefaults = (words: readonly Word[], shell: Shell): void => {
  for (const part of words.flat()) {
    if (
      part.kind === 'variable' &&
      part.operator.endsWith('=') &&
      (shell.known().value(part.name) ?? '') === ''
    )
      shell.set(part.name, textOf(part.word, shell.known()))
  }
}

const call = (body: Script, { words }: Started, { shell, depth, walk }: Step): void => {
  if (depth >= deepestFile) return
  setArguments(shell, words)
  walk(body, shell, depth + 1)
}

/** A program that starts others by a text of its own is followed; any other is reported. */
const start = (started: Started, inputs: readonly Word[], at: Step): void => {
  const { shell, depth, walk, options, report } = at
  report(started)
  if (depth >= deepestFile) return
  for (const words of foundPrograms(started.words))
    start({ ...started, words }, [], { ...at, depth: depth + 1 })
  const texts = started.words.map(({ text }) => text)
  const inline = scriptOf(texts, inputs)
  const isSourced = texts[0] === '.' || texts[0] === 'source' || texts[0] === 'eval'
  const path = inline === undefined ? scriptPath(texts) : undefined
  const file = path === undefined ? undefined : options.readFile(posix.resolve(started.folder, path))
  const script = inline ?? (isShell(file) ? file : undefined)
  if (script !== undefined) {
    const inside = isSourced ? shell : shellIn(started.folder, started.variables)
    if (path !== undefined) setArguments(inside, started.words.slice(texts.indexOf(path)))
    walk(readScript(script), inside, depth + 1)
    return
  }
  for (const recipe of options.recipes(started) ?? [])
    walk(readScript(recipe.script), shellIn(recipe.folder, recipe.variables), depth + 1)
}

/** The file of `sh FILE`, `. FILE` or `./FILE`. */
const scriptPath = ([program = '', ...args]: readonly string[]): string | undefined => {
  if (/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program) || program === '.' || program === 'source')
    return args.find((arg) => !/^[-+]/.test(arg))
  return program.includes('/') ? program : undefined
}

const isShell = (text: string | undefined): text is string =>
  text !== undefined && !text.includes('\0') && (!text.startsWith('#!') || /^#![^\n]*sh\b/.test(text))
