import { posix } from 'node:path'
import { builtin, setArguments } from './shell-builtins.ts'
import { scriptOf, withoutWrappers } from './shell-commands.ts'
import { branch, choose, loop } from './shell-flow.ts'
import { foundPrograms, withArguments } from './shell-runners.ts'
import type { Script, SimpleCommand, Statement, Word } from './shell-script.ts'
import { type Shell, shellIn } from './shell-state.ts'
import type { Started, Step, Walk, WalkOptions } from './shell-step.ts'
import { readScript } from './shell-tree.ts'
import { textOf, valuesOf } from './shell-values.ts'

/** The programs that a script starts, as far as text shows: loops are unrolled, and files of the context are read. */
export const programsStarted = (script: Script, shell: Shell, options: WalkOptions): readonly Started[] => {
  const found: Started[] = []
  const walk = walkerOf(options, (started) => {
    if (found.length < mostStarted) found.push(started)
  })
  walk(script, { shell, depth: 0, isSure: true })
  return found
}

/** More than any Dockerfile starts, and few enough for scripts that start one another. */
const mostStarted = 500
const mostStatements = 5000
const deepestFile = 6

const walkerOf = (options: WalkOptions, report: (started: Started) => void): Walk => {
  let left = mostStatements
  const walk: Walk = (script, place) => {
    for (const statement of script) {
      left -= 1
      if (left < 0) return
      step(statement, { ...place, options, walk, report })
    }
  }
  return walk
}

const step = (statement: Statement, at: Step): void => {
  const { shell, walk } = at
  switch (statement.kind) {
    case 'group':
      walk(statement.body, { ...at, shell: statement.isolated ? shell.copy() : shell })
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
    isSure: at.isSure && !programs.test(values[0]?.text ?? ''),
  }
  if (body !== undefined) call(body, started, at)
  else if (started.words.length > 0) start(started, inputs, at)
}

/** They start a program for what they find, which may be nothing. */
const programs = /(?:^|\/)xargs$/

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

const call = (body: Script, { words }: Started, at: Step): void => {
  if (at.depth >= deepestFile) return
  setArguments(at.shell, words)
  at.walk(body, { ...at, depth: at.depth + 1 })
}

/** A program that starts others by a text of its own is followed; any other is reported. */
const start = (started: Started, inputs: readonly Word[], at: Step): void => {
  const { shell, depth, walk, options, report } = at
  report(started)
  if (depth >= deepestFile) return
  for (const words of foundPrograms(started.words))
    start({ ...started, words, isSure: false }, [], { ...at, depth: depth + 1 })
  const texts = started.words.map(({ text }) => text)
  const inline = scriptOf(texts, inputs)
  const isSourced = texts[0] === '.' || texts[0] === 'source' || texts[0] === 'eval'
  const path = inline === undefined ? scriptPath(texts) : undefined
  const file = path === undefined ? undefined : options.readFile(posix.resolve(started.folder, path))
  const script = inline ?? (isShell(file) ? file : undefined)
  if (script !== undefined) {
    const inside = isSourced ? shell : shellIn(started.folder, started.variables)
    if (path !== undefined) setArguments(inside, started.words.slice(texts.indexOf(path)))
    walk(readScript(script), { shell: inside, depth: depth + 1, isSure: at.isSure })
    return
  }
  for (const recipe of options.recipes(started) ?? [])
    walk(readScript(recipe.script), {
      shell: shellIn(recipe.folder, recipe.variables),
      depth: depth + 1,
      isSure: false,
    })
}

/** The file of `sh FILE`, `. FILE` or `./FILE`. */
const scriptPath = ([program = '', ...args]: readonly string[]): string | undefined => {
  if (/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program) || program === '.' || program === 'source')
    return args.find((arg) => !/^[-+]/.test(arg))
  return program.includes('/') ? program : undefined
}

const isShell = (text: string | undefined): text is string =>
  text !== undefined && !text.includes('\0') && (!text.startsWith('#!') || /^#![^\n]*sh\b/.test(text))
