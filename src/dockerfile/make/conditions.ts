import { argumentsOf, type Definitions, type ExpandMake } from './variables.ts'

/** What an open `if…` of a Makefile does with the lines that follow; `done`: one of its branches was taken before. */
export type Condition = 'taken' | 'open' | 'done'

type Variables = { readonly variables: Definitions; readonly expand: ExpandMake }

/** Whether a line is a condition, which changes those that are open. */
export const isCondition = (line: string, open: Condition[], variables: Variables): boolean => {
  const [, isElse, word = '', rest = ''] =
    /^(?:(else)\b\s*)?(?:(ifn?eq|ifn?def|endif)\b\s*(.*)|.*)$/s.exec(line) ?? []
  if (isElse === undefined && word === '') return false
  if (word === 'endif') open.pop()
  else if (isElse === undefined) open.push(holds(word, rest, variables) ? 'taken' : 'open')
  else {
    const before = open.pop() ?? 'taken'
    const isTaken = before === 'open' && (word === '' || holds(word, rest, variables))
    const otherwise = before === 'open' ? 'open' : 'done'
    open.push(isTaken ? 'taken' : otherwise)
  }
  return true
}

/** Whether lines within all open conditions count. */
export const allTaken = (open: readonly Condition[]): boolean => open.every((each) => each === 'taken')

const holds = (word: string, rest: string, { variables, expand }: Variables): boolean => {
  const negated = word.startsWith('ifn')
  if (word.endsWith('def')) return ((variables.get(rest.trim()) ?? '') !== '') !== negated
  const [first, second] = sidesOf(rest)
  return (expand(first, variables).trim() === expand(second, variables).trim()) !== negated
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
