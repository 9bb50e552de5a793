import { unknown } from '../shell/values.ts'
import type { Definitions, ExpandMake } from './variables.ts'

/** A line that sets a variable for a target, which may contain `%`, and for what that needs. */
export type OwnAssignment = { readonly target: string; readonly line: string }

/** Where a line sets a variable. */
type Assigning = {
  readonly variables: Definitions & { readonly set: (name: string, value: string) => unknown }
  readonly exported: Set<string>
  readonly expand: ExpandMake
  /** The variables of the command line. */
  readonly given: Definitions
  /** False in a branch that may not count: then it is not known what a variable has that the line changes. */
  readonly isSure?: boolean
}

const assignment = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?|\+|::?:?|!)?=\s*(.*)$/s

/** Whether the line is one that sets or exports variables, which is then done. */
export const assign = (
  line: string,
  { variables, exported, expand, given, isSure = true }: Assigning,
): boolean => {
  const [, name = '', operator = '', value = ''] = assignment.exec(line) ?? []
  const [, names] = /^(?:(?:override|private)\s+)*export\s+([\w.\s-]+)/.exec(line) ?? []
  for (const each of names?.trim().split(/\s+/) ?? []) exported.add(each)
  if (name === '') return /^(?:export|unexport|endef|vpath)\b/.test(line)
  // Not read before it is needed: what was read of the file serves only calls with the same values that were asked for.
  const before = (): string | undefined => variables.get(name)
  if (given.get(name) !== undefined || (operator === '?' && before() !== undefined)) return true
  const valueHere = (): string => {
    if (operator === '+') return [before() ?? [], value].flat().join(' ')
    if (operator.startsWith(':')) return expand(value, variables).replaceAll('$', '$$$$')
    return operator === '!' ? `$(shell ${value})` : value
  }
  const after = valueHere()
  variables.set(name, isSure || after === before() ? after : unknown)
  return true
}

/** The variables that a target has beside those of the whole file. */
export type OwnScope = {
  readonly values: ReadonlyMap<string, string>
  readonly exported: ReadonlySet<string>
}

type Around = Pick<Assigning, 'expand' | 'given'> & {
  readonly variables: Definitions
  readonly own: readonly OwnAssignment[]
}

/** What a target sets, on top of what it takes from the target that needs it. */
export const scopeOf = (
  { own, variables, expand, given }: Around,
  isFor: (target: string) => boolean,
  outer: OwnScope,
): OwnScope => {
  const lines = own.filter(({ target }) => isFor(target))
  if (lines.length === 0) return outer
  const values = new Map(outer.values)
  const exported = new Set(outer.exported)
  const within = {
    get: (name: string) => values.get(name) ?? variables.get(name),
    set: (name: string, value: string) => values.set(name, value),
  }
  for (const { line } of lines) assign(line, { variables: within, exported, expand, given })
  return { values, exported }
}
