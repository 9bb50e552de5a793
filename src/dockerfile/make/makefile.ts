import { posix } from 'node:path'
import type { Effort } from '../effort.ts'
import { type Condition, counts, isCondition } from './conditions.ts'
import { assign, type OwnAssignment } from './assignments.ts'
import { logicalLines, onOneLine } from './lines.ts'
import { readRule, type Rule } from './rules.ts'
import { charactersPerUnit, type ExpandMake, makeExpander, type Definitions } from './variables.ts'
import { filesFitting, isPattern, type ListFiles } from './wildcards.ts'

const deepestInclude = 5

/** The parts of a Makefile that decide which commands a target runs. */
export type Makefile = {
  /** What its lines set. */
  readonly values: ReadonlyMap<string, string>
  readonly rules: readonly Rule[]
  /** The first target, unless the file says otherwise. */
  readonly goal: string | undefined
  readonly isOneShell: boolean
  /** The variables that recipes get in their environment, beside those that make got itself. */
  readonly exported: ReadonlySet<string>
  /** What is set for single targets, and for what they need. */
  readonly own: readonly OwnAssignment[]
}

/** What whoever calls make sets: in the environment, and on the command line, over which no line of the file wins. */
export type Outside = { readonly environment: Definitions; readonly given: Definitions }

/** What is given beside the text: variables, and other files. */
export type MakeOptions = Outside & {
  readonly effort: Effort
  /** Where make runs, absolute. */
  readonly folder: string
  /** The name of the file there. */
  readonly file: string
  readonly readFile: (path: string) => string | undefined
  /** Without it, what a pattern of files stands for is not known. */
  readonly names?: ListFiles | undefined
  /** What a variable is that nothing sets; without it, empty, as make has it when it is not given either. */
  readonly unset?: string
}

/** Reads a Makefile as far as GNU make's rules, assignments, conditions and includes go; functions without a known value are unknown. */
export const readMakefile = (text: string, options: MakeOptions): Makefile => {
  const { effort, folder, file, names, unset } = options
  // Make takes its own shell, whatever the environment says.
  const values = new Map([
    ['CURDIR', folder],
    ['MAKEFILE_LIST', file],
    ['MAKE', 'make'],
    ['SHELL', '/bin/sh'],
  ])
  const variables = {
    ...variablesOf(values, options),
    set: (name: string, value: string) => values.set(name, value),
  }
  const originOf = (name: string): string => originIn(name, values, options)
  const state: State = {
    variables,
    exported: new Set(),
    rules: [],
    own: [],
    open: [],
    conditions: [],
    included: new Set(),
    expand: makeExpander(effort, { unset, originOf, names }),
    // Nobody would write a test of a variable for the case that it is unknown.
    compare: makeExpander(effort, { originOf, names }),
    options,
  }
  readLines(text, state, 0)
  const { rules, exported, own } = state
  const usual = rules.find(({ target }) => !target.startsWith('.') && !target.includes('%'))?.target
  const isOneShell = rules.some(({ target }) => target === '.ONESHELL')
  return { values, rules, goal: variables.get('.DEFAULT_GOAL') ?? usual, isOneShell, exported, own }
}

/** The variables of a Makefile with these values. */
export const variablesOf = (values: Definitions, { environment, given }: Outside): Definitions => ({
  get: (name) => given.get(name) ?? values.get(name) ?? environment.get(name),
})

/** What `$(origin NAME)` is. */
export const originIn = (name: string, values: Definitions, { environment, given }: Outside): string => {
  if (given.get(name) !== undefined) return 'command line'
  if (values.get(name) !== undefined) return 'file'
  return environment.get(name) === undefined ? 'undefined' : 'environment'
}

type State = {
  readonly variables: Definitions & { readonly set: (name: string, value: string) => unknown }
  readonly exported: Set<string>
  readonly rules: Rule[]
  readonly own: OwnAssignment[]
  /** The recipe to which the lines that follow belong, if any. */
  readonly open: string[][]
  /** Those around the lines that follow. */
  readonly conditions: Condition[]
  /** The files that were included already. */
  readonly included: Set<string>
  readonly expand: ExpandMake
  /** The same for the sides of a condition, where what nothing sets is empty. */
  readonly compare: ExpandMake
  readonly options: MakeOptions
}

const readLines = (text: string, state: State, depth: number): void => {
  const lines = logicalLines(text)
  const units = Math.ceil(text.length / charactersPerUnit) + lines.length * perLine
  if (!state.options.effort.spend(units)) return
  for (const line of withoutDefinitions(lines, state)) {
    const counting = counts(state.conditions)
    // Where no rule is open, a tab is a space like any other.
    if (line.startsWith('\t') && state.open.length > 0) {
      if (counting !== false) state.open.forEach((recipe) => recipe.push(line.slice(1)))
      continue
    }
    const bare = onOneLine(line.replace(/(?<!\\)#.*$/s, ''))
    if (isCondition(bare, state.conditions, { variables: state.variables, expand: state.compare })) continue
    if (counting === false || bare === '') continue
    if (/^-?s?include\s/.test(bare)) include(bare, state, depth)
    else if (/^\$[({](?:eval|foreach|call)\s/.test(bare)) evaluate(bare, state, depth)
    else if (assign(bare, { ...state, given: state.options.given, isSure: counting === true }))
      state.open.splice(0)
    else rule(bare, state)
  }
}

const perLine = 10

/** The lines outside of `define NAME … endef`, whose text is the value of the name. */
const withoutDefinitions = (all: readonly string[], { variables }: State): readonly string[] => {
  const found: string[] = []
  let open: { readonly name: string; readonly body: string[] } | undefined
  for (const line of all) {
    const [, name] = /^\s*define\s+([\w.-]+)/.exec(line) ?? []
    if (open !== undefined && /^\s*endef\b/.test(line)) {
      variables.set(open.name, open.body.join('\n'))
      open = undefined
    } else if (open !== undefined) open.body.push(line)
    else if (name === undefined) found.push(line)
    else open = { name, body: [] }
  }
  return found
}

/** What a line of functions makes of its text is read as lines too. */
const evaluate = (line: string, state: State, depth: number): void => {
  if (depth < deepestInclude) readLines(state.expand(line, state.variables), state, depth + 1)
  else state.options.effort.refuse?.()
}

const include = (line: string, state: State, depth: number): void => {
  const { expand, included, options, variables } = state
  if (depth >= deepestInclude) {
    options.effort.refuse?.()
    return
  }
  const named = expand(line.replace(/^\S+\s+/, ''), variables).split(/\s+/)
  const search = {
    folder: options.folder,
    names: options.names ?? (() => []),
    spend: (characters: number) => options.effort.spend(Math.ceil(characters / charactersPerUnit)),
  }
  for (const name of named.flatMap((each) => (isPattern(each) ? filesFitting(each, search) : each))) {
    // Files that include each other would be read again and again, and one file has many names.
    if (included.has(name) || !options.effort.spend(1)) continue
    included.add(name)
    const text = options.readFile(posix.resolve(options.folder, name))
    if (text === undefined) continue
    variables.set('MAKEFILE_LIST', `${variables.get('MAKEFILE_LIST') ?? ''} ${name}`)
    readLines(text, state, depth + 1)
  }
}

const rule = (line: string, { rules, own, open, variables, expand, options }: State): void => {
  const words = (text: string): readonly string[] => expand(text, variables).split(/\s+/).filter(Boolean)
  const read = readRule(line, words, options.effort)
  if (read === undefined) return
  own.push(...read.own.slice(0, mostOwn - own.length))
  if (read.own.length > 0) return
  // All targets of the line share it: many of them with many lines each would fill the memory.
  const recipe = [...(read.rules[0]?.recipe ?? [])]
  for (const each of read.rules) rules.push({ ...each, recipe })
  open.splice(0, open.length, recipe)
}

const mostOwn = 1000
