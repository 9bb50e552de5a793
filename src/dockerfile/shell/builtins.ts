import { heldIn } from './held-spaces.ts'
import { optionChanges } from './options.ts'
import type { Script } from './script.ts'
import { everyName, type Leaving, type Shell } from './state.ts'
import type { Place } from './step.ts'
import { textOf, unknown, type Value, valuesOf } from './values.ts'

/** The words behind a command. */
export type Arguments = {
  readonly words: readonly string[]
  /** Whether there are more that are not known. */
  readonly isOpen: boolean
}

/** Sets `$1` and what follows. Only `$@` and `$*` show that there are more: `$#` counts the known ones. */
export const setArguments = (shell: Shell, { words, isOpen }: Arguments): void => {
  const before = countOf(shell)
  for (let at = words.length; at < before; at += 1) shell.set(String(at + 1), undefined)
  for (const [index, text] of words.entries()) shell.set(String(index + 1), text)
  shell.set('@', inOne(words.map(heldIn), isOpen))
  shell.set('*', inOne(words, isOpen))
  shell.set('#', String(words.length))
}

const inOne = (words: readonly string[], isOpen: boolean): string =>
  [...words, ...(isOpen ? [unknown] : [])].join(' ')

/** `$1` and what follows. */
export const argumentsOf = (shell: Shell): Arguments => {
  const { value } = shell.known()
  const words = Array.from({ length: countOf(shell) }, (_, at) => value(String(at + 1)) ?? '')
  return { words, isOpen: value('@') === inOne(words.map(heldIn), true) }
}

const shift = (shell: Shell, count: number): void => {
  const { words, isOpen } = argumentsOf(shell)
  setArguments(shell, { words: words.slice(count), isOpen })
}

const countOf = (shell: Shell): number => Number(shell.known().value('#') ?? 0) || 0

/** What `set` does; `set -e` counts only where it is surely run, `set +e` anywhere. */
export const setOptions = ({ words, isOpen }: Arguments, { shell, isRun }: Place): void => {
  for (const { option, isOn } of optionChanges(words)) {
    if (!isOn) shell.options.delete(option)
    else if (isRun) shell.options.add(option)
  }
  const exports = words.findLast((word, at) => /^[-+][b-z]*a/.test(word) || isOption(words, at, 'allexport'))
  if (exports?.startsWith('+') === true) shell.exported.delete(everyName)
  else if (exports !== undefined) shell.exported.add(everyName)
  const end = words.indexOf('--')
  const first = end === -1 ? words.findIndex((word) => !/^[-+]/.test(word)) : end + 1
  const isName = /^[-+][a-zA-Z]*o$/.test(words[first - 1] ?? '')
  if (first !== -1 && !isName) setArguments(shell, { words: words.slice(first), isOpen })
}

/** Whether the word here is `-o` or `+o` with that name behind it. */
const isOption = (words: readonly string[], at: number, name: string): boolean =>
  /^[-+][a-zA-Z]*o$/.test(words[at] ?? '') && words[at + 1] === name

/** Whether the statements that follow may not be run; after a failure they do not have to be. */
export const leave = ([program = '', ...words]: readonly string[], { left }: Shell): void => {
  const leaving = leavings[program]
  const [status] = words
  const isFailure = /^(?:exit|return)$/.test(program) && /^[1-9]/.test(status ?? '')
  const isOnlyRedirection = program === 'exec' && words.length === 0
  if (leaving !== undefined && !isFailure && !isOnlyRedirection) left.add(leaving)
}

const leavings: Readonly<Record<string, Leaving>> = {
  break: 'loop',
  continue: 'loop',
  return: 'function',
  exit: 'shell',
  exec: 'shell',
}

/** What the shell does itself; false for a program. */
export const builtin = (name: string, args: readonly Value[], shell: Shell): boolean => {
  switch (name) {
    case 'cd':
    case 'pushd': {
      const target = args.find(({ text }) => !/^-./.test(text))
      if (target?.text === '-') shell.leave()
      else shell.enter(target?.text ?? shell.known().value('HOME') ?? '/')
      return true
    }
    case 'popd':
      shell.leave()
      return true
    case 'export':
    case 'readonly':
    case 'local':
    case 'declare':
    case 'typeset':
      for (const { text } of args) {
        const [, variable, value = ''] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(text) ?? []
        if (variable !== undefined) shell.set(variable, value)
        if (name === 'export' || args.some((each) => /^-[a-z]*x/.test(each.text)))
          shell.exported.add(variable ?? text)
      }
      return true
    case 'set':
      return true
    case 'shift':
      shift(shell, Number(args[0]?.text ?? 1))
      return true
    case 'read':
      for (const { text } of args) if (/^[A-Za-z_]\w*$/.test(text)) shell.set(text, unknown)
      return true
    case 'unset':
      for (const { text } of args) shell.set(text, undefined)
      return true
    default:
      return false
  }
}

/** What a turn of a loop sets, by name. */
type Settings = readonly (readonly [name: string, value: string])[]

/** What each turn of `while getopts SPEC NAME` sets, by the arguments of the script; undefined for any other condition. */
export const optionsGiven = ([only, ...others]: Script, shell: Shell): readonly Settings[] | undefined => {
  if (only?.kind !== 'command' || others.length > 0) return undefined
  const [program, spec = '', name = ''] = only.words.map((word) => textOf(word, shell.known()))
  if (program !== 'getopts') return undefined
  const found: Settings[] = []
  const { words } = argumentsOf(shell)
  for (let at = 0; /^-[a-zA-Z0-9]/.test(words[at] ?? ''); at += 1) {
    const word = words[at] ?? ''
    const [letter, joined] = [word.charAt(1), word.slice(2)]
    const takesNext = joined === '' && spec.includes(`${letter}:`)
    if (takesNext) at += 1
    found.push([
      [name, letter],
      ['OPTARG', takesNext ? (words[at] ?? '') : joined],
    ])
  }
  return found
}

/** Whether a comparison of two known texts holds; undefined for any other condition. */
export const holdsAs = (condition: Script, shell: Shell): boolean | undefined => {
  const [only, ...others] = condition
  if (only === undefined || others.length > 0) return undefined
  if (only.kind === 'not') {
    const holds = holdsAs(only.body, shell)
    return holds === undefined ? undefined : !holds
  }
  if (only.kind !== 'command') return undefined
  const words = only.words.map((word) =>
    valuesOf(word, shell.known())
      .map(({ wide }) => wide)
      .join(' '),
  )
  const [program, ...rest] = words
  if (program === ':' || program === 'true') return true
  if (program === 'false') return false
  if (program === undefined || !['[', '[[', 'test'].includes(program)) return undefined
  const test = rest.filter((word) => word !== ']' && word !== ']]')
  if (test.some((word) => word.includes(unknown))) return undefined
  const [first = '', operator = '', second = ''] = test
  if (test.length === 2 && first === '-n') return operator !== ''
  if (test.length === 2 && first === '-z') return operator === ''
  if (test.length !== 3) return undefined
  if (operator === '=' || operator === '==') return first === second
  if (operator === '!=') return first !== second
  const compare = numeric[operator]
  const [one, other] = [first, second].map((text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined))
  return one === undefined || other === undefined ? undefined : compare?.(one, other)
}

const numeric: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '-eq': (one, other) => one === other,
  '-ne': (one, other) => one !== other,
  '-gt': (one, other) => one > other,
  '-ge': (one, other) => one >= other,
  '-lt': (one, other) => one < other,
  '-le': (one, other) => one <= other,
}

/** Whether a pattern, in which `unknown` stands for any text, matches. */
export const matches = (pattern: string, text: string): boolean => {
  const [first = '', ...rest] = pattern.split(unknown)
  if (rest.length === 0) return pattern === text
  if (!text.startsWith(first)) return false
  let at = first.length
  const last = rest.pop() ?? ''
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
