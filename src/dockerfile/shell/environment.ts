import { withSpaces } from './held-spaces.ts'
import type { Step } from './step.ts'
import type { Variables } from '../variables.ts'

/** What a program is given of the variables, beside its own; where ways are not joined, all of them. */
export const givenTo = (at: Step, own: readonly (readonly [name: string, value: string])[]): Variables => {
  const all = at.shell.environment(() => environmentOf(at))
  if (own.length === 0) return all
  at.options.effort.spend(all.size)
  return new Map([...all, ...own.map(([name, value]) => [name, withSpaces(value)] as const)])
}

const environmentOf = ({ shell, options }: Step): Variables => {
  const isGiven = (name: string): boolean =>
    options.joinsWays !== true || shell.exported.has(name) || !/^[A-Za-z_]/.test(name)
  options.effort.spend(shell.variables().size)
  // Elements of lists are kept apart within a shell only.
  const given = [...shell.variables()].flatMap(([name, value]) =>
    isGiven(name) ? [[name, withSpaces(value)] as const] : [],
  )
  return new Map(given)
}

/** The variables and the folder as they are, whatever changes them later. */
export const stateNow = ({ shell, options }: Step): Variables => {
  options.effort.spend(shell.variables().size)
  return new Map([...shell.variables(), ['PWD', shell.known().folder]])
}

export const isSameState = (one: Variables, other: Variables): boolean =>
  one.size === other.size && [...one].every(([name, value]) => other.get(name) === value)
