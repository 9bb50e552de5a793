import { posix } from 'node:path'
import { keepReturn, keepTurn, withReturns } from './alternatives.ts'
import { argumentsOf, builtin, leave, setArguments, setOptions } from './builtins.ts'
import { withoutWrappers } from './commands.ts'
import { givenTo } from './environment.ts'
import { branch, choose, list, loop, pipeline } from './flow.ts'
import { listOf } from './lists.ts'
import { followOutputs } from './outputs.ts'
import { withArguments } from './runners.ts'
import {
  isDeclaration,
  type Script,
  type SimpleCommand,
  type Statement,
  type Word,
  wordText,
} from './script.ts'
import { deepestFile, start } from './start.ts'
import type { Shell } from './state.ts'
import { isSureIn, subshell, type Started, type Step, tested, type Walk, type WalkOptions } from './step.ts'
import { textOf, wordsOf } from './values.ts'

/** The programs that a script starts, as far as text shows: loops are unrolled, and files of the context are read. */
export const programsStarted = (script: Script, shell: Shell, options: WalkOptions): readonly Started[] => {
  const found: Started[] = []
  const report = (started: Started): void => {
    if (found.length < mostStarted) found.push(started)
  }
  followPrograms(script, shell, { ...options, report })
  return found
}

/** The same, each told where it starts. */
export const followPrograms = (
  script: Script,
  shell: Shell,
  options: WalkOptions & { readonly report: (started: Started) => void },
): void => {
  const walk = walkerOf(options, options.report)
  walk(script, { shell, depth: 0, isRun: true, isDecisive: true, endsStep: true, isInLoop: false })
}

/** More than any Dockerfile starts, and few enough for scripts that start one another. */
const mostStarted = 500
const mostStatements = 5000

const walkerOf = (options: WalkOptions, report: (started: Started) => void): Walk => {
  let left = mostStatements
  let last: Shell | undefined
  const walk: Walk = (script, place) => {
    for (const [index, statement] of script.entries()) {
      if (leftForSure.some((each) => place.shell.left.has(each))) return
      left -= 1
      // Every other shell is a copy of the variables.
      const copied = place.shell === last ? 0 : place.shell.variables().size
      last = place.shell
      if (left < 0) options.effort.refuse?.()
      if (left < 0 || !options.effort.spend(costOf(statement) + copied)) return
      const isRun = place.isRun && place.shell.left.size === 0
      const isDecisive = place.isDecisive && index === script.length - 1
      step(statement, { ...place, isRun, isDecisive, options, walk, report })
    }
  }
  return walk
}

const leftForSure = ['turn', 'turns'] as const

const perStatement = 20

const costOf = (statement: Statement): number => {
  if (statement.kind === 'loop') return perStatement + charactersIn(statement.values)
  if (statement.kind !== 'command') return perStatement
  const { assignments, words, inputs } = statement
  return perStatement + charactersIn([...assignments.map(({ value }) => value), ...words, ...inputs])
}

const charactersIn = (words: readonly Word[]): number =>
  words.reduce((sum, word) => sum + perWord + wordText(word).length / charactersPerUnit, 0)

const perWord = 2
/** They were read before: only values are put together from them. */
const charactersPerUnit = 10

const step = (statement: Statement, at: Step): void => {
  const { shell, walk } = at
  switch (statement.kind) {
    case 'group':
      walk(statement.body, statement.isolated ? subshell(at) : at)
      return
    case 'redirected':
      tellWritten(statement.written, at)
      walk(statement.body, at)
      return
    case 'and-or':
      list(statement, at)
      return
    case 'pipeline':
      pipeline(statement.parts, at)
      return
    case 'not':
      walk(statement.body, tested(at))
      return
    case 'background':
      walk(statement.body, { ...tested(at), shell: shell.copy() })
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
      followOutputs(statement, at)
      run(statement, at)
  }
}

const tellWritten = (targets: readonly Word[], { shell, options }: Step): void => {
  for (const target of targets)
    options.writes?.(posix.resolve(shell.known().folder, textOf(target, shell.known())))
}

const run = ({ assignments, words, inputs, written, at: place }: SimpleCommand, at: Step): void => {
  const { shell } = at
  tellWritten(written, at)
  const given = assignments.map((each) => [each.name, assignedTo(each, shell)] as const)
  const { values: read, isOpen } = wordsOf(words, shell.known())
  const values = withArguments(read)
  keepDefaults(words, shell)
  const [first] = values
  if (first === undefined || isDeclaration(first.text))
    for (const [name, value] of given) shell.set(name, value)
  if (first === undefined) return
  const texts = values.map(({ text }) => text)
  if (at.isInLoop || !isOfLoop(first.text)) leave(texts, shell)
  keepReturn(texts, at)
  if (at.isInLoop) keepTurn(texts, at)
  if (first.text === 'set') setOptions({ words: texts.slice(1), isOpen }, at)
  if (builtin(first.text, values.slice(1), shell)) return
  const expanded = values.reduce((sum, { text }) => sum + text.length, 0) / charactersPerUnit
  if (!at.options.effort.spend(expanded)) return
  const body = shell.functions.get(first.text)
  const { variables, words: program } = withoutWrappers(texts)
  const started = {
    words: values.slice(values.length - program.length),
    variables: givenTo(at, [...given, ...Object.entries(variables)]),
    folder: shell.known().folder,
    isOpen,
    isSure: isSureIn(at) && !programs.test(values[0]?.text ?? ''),
    at: at.depth === 0 ? place : undefined,
    through: at.through,
  }
  if (body !== undefined) call(body, started, at)
  else if (started.words.length > 0) start(started, inputs, at)
}

const assignedTo = (
  { name, value, list: items }: SimpleCommand['assignments'][number],
  shell: Shell,
): string => (items === undefined ? textOf(value, shell.known()) : listOf(items, name, shell.known()))

const isOfLoop = (program: string): boolean => program === 'break' || program === 'continue'

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

const call = (body: Script, { words, isOpen, at: place }: Started, at: Step): void => {
  const { shell, depth, walk } = at
  if (depth >= deepestFile) return
  const before = argumentsOf(shell)
  setArguments(shell, { words: words.slice(1).map(({ text }) => text), isOpen })
  const through = place === undefined ? at.through : { at: place, words }
  withReturns(at, () => walk(body, { ...at, depth: depth + 1, through }))
  setArguments(shell, before)
  shell.left.delete('function')
}
