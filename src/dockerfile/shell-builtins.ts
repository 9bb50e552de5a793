import type { Script } from './shell-script.ts'
import type { Shell } from './shell-state.ts'
import { unknown, type Value, valuesOf } from './shell-values.ts'

/** The arguments of a function or a script, after its name. */
export const setArguments = (shell: Shell, words: readonly Value[]): void => {
  const all = words
    .slice(1)
    .map(({ text }) => text)
    .join(' ')
  for (const [index, { text }] of words.entries()) shell.set(String(index), text)
  shell.set('@', all)
  shell.set('*', all)
  shell.set('#', String(words.length - 1))
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
      }
      return true
    case 'set': {
      const at = args.findIndex(({ text }) => text === '--')
      if (at !== -1) setArguments(shell, args.slice(at))
      return true
    }
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

/** Whether a comparison of two known texts holds; undefined for any other condition. */
export const holdsAs = (condition: Script, shell: Shell): boolean | undefined => {
  const [only, ...others] = condition
  if (only?.kind !== 'command' || others.length > 0) return undefined
  const words = only.words.map((word) =>
    valuesOf(word, shell.known())
      .map(({ wide }) => wide)
      .join(' '),
  )
  const [program, ...rest] = words
  if (program === undefined || !['[', '[[', 'test'].includes(program)) return undefined
  const test = rest.filter((word) => word !== ']' && word !== ']]')
  if (test.some((word) => word.includes(unknown))) return undefined
  const [first = '', operator = '', second = ''] = test
  if (test.length === 2 && first === '-n') return operator !== ''
  if (test.length === 2 && first === '-z') return operator === ''
  if (test.length !== 3) return undefined
  if (operator === '=' || operator === '==') return first === second
  return operator === '!=' ? first !== second : undefined
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
