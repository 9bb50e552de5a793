import { unknown } from '../shell/values.ts'
import { argumentsOf, type Definitions, type ExpandMake } from './variables.ts'

/** Undefined: only whoever runs make knows it, as where `uname -m` is compared. */
export type Answer = boolean | undefined

/** An open `if…` of a Makefile. */
export type Condition = {
  /** Whether the lines that follow count, by this one and all around it. */
  readonly now: Answer
  /** Whether those of a later branch may. */
  readonly later: Answer
}

type Variables = { readonly variables: Definitions; readonly expand: ExpandMake }

/** Whether a line is a condition, which changes those that are open. */
export const isCondition = (line: string, open: Condition[], variables: Variables): boolean => {
  const [, isElse, word = '', rest = ''] =
    /^(?:(else)\b\s*)?(?:(ifn?eq|ifn?def|endif)\b\s*(.*)|.*)$/s.exec(line) ?? []
  if (isElse === undefined && word === '') return false
  if (word === 'endif') open.pop()
  else {
    const left = isElse === undefined ? true : (open.pop() ?? { later: false }).later
    const answer = word === '' || left === false ? true : holds(word, rest, variables)
    const otherwise = answer === undefined ? undefined : !answer
    open.push({ now: both(counts(open), both(left, answer)), later: both(left, otherwise) })
  }
  return true
}

/** Whether lines within all open conditions count. */
export const counts = (open: readonly Condition[]): Answer => {
  const last = open.at(-1)
  return last === undefined ? true : last.now
}

const both = (one: Answer, other: Answer): Answer => {
  if (one === false || other === false) return false
  return one === true ? other : undefined
}

const holds = (word: string, rest: string, { variables, expand }: Variables): Answer => {
  const negated = word.startsWith('ifn')
  if (word.endsWith('def')) {
    const value = variables.get(rest.trim()) ?? ''
    return value.includes(unknown) ? undefined : (value !== '') !== negated
  }
  const [first = '', second = ''] = sidesOf(rest).map((side) => expand(side, variables).trim())
  if (`${first}${second}`.includes(unknown)) return undefined
  return (first === second) !== negated
}

/** The two texts that `ifeq (A,B)` or `ifeq "A" "B"` compares. */
const sidesOf = (rest: string): readonly [string, string] => {
  if (rest.startsWith('(') && rest.endsWith(')')) {
    const [left = '', ...right] = argumentsOf(rest.slice(1, -1))
    return [left, right.join(',')]
  }
  const [, first = '', second = ''] = /^["']([^"']*)["']\s+["']([^"']*)["']$/.exec(rest) ?? []
  return [first, second]
}
