import type { Effort } from '../effort.ts'
import { type Condition, counts, isCondition } from './conditions.ts'
import { assign, type OwnAssignment } from './assignments.ts'
import { readRule, type Rule } from './rules.ts'
import { charactersPerUnit, type ExpandMake, makeExpander, type Definitions } from './variables.ts'
import { filesFitting, isPattern, type ListFiles } from './wildcards.ts'

/** The parts of a Makefile that decide which commands a target runs. */
export type Makefile = {
  readonly variables: Definitions
  readonly rules: readonly Rule[]
  /** The first target, unless the file says otherwise. */
  readonly goal: string | undefined
  readonly isOneShell: boolean
  /** Replaces variables, within one limit for the whole Makefile. */
  readonly expand: ExpandMake
  /** The variables that recipes get in their environment, beside those that make got itself. */
  readonly exported: ReadonlySet<string>
  /** What is set for single targets, and for what they need. */
  readonly own: readonly OwnAssignment[]
  /** The variables of the command line, over which no line of the file wins. */
  readonly given: ReadonlyMap<string, string>
}

/** What is given beside the file: variables of the environment and of the command line, and other files. */
export type MakeOptions = {
  readonly effort: Effort
  readonly environment: ReadonlyMap<string, string>
  readonly given: ReadonlyMap<string, string>
  readonly readFile: (path: string) => string | undefined
  /** Without it, what a pattern of files stands for is not known. */
  readonly names?: ListFiles | undefined
  /** What a variable is that nothing sets; without it, empty, as make has it when it is not given either. */
  readonly unset?: string
}

/** Longer files are generated. */
const longest = 300_000
const deepestInclude = 5

/** Reads a Makefile as far as GNU make's rules, assignments, conditions and includes go; functions without a known value are unknown. */
export const readMakefile = (text: string, options: MakeOptions): Makefile => {
  const { effort, environment, given, names, unset } = options
  // Make takes its own shell, whatever the environment says.
  const variables = new Map([...environment, ['MAKE', 'make'], ['SHELL', '/bin/sh'], ...given])
  const originOf = (name: string): string => originIn(name, variables, options)
  const expand = makeExpander(effort, { unset, originOf, names })
  const state: State = {
    variables,
    exported: new Set(),
    rules: [],
    own: [],
    open: [],
    conditions: [],
    included: new Set(),
    expand,
    // Nobody would write a test of a variable for the case that it is unknown.
    compare: makeExpander(effort, { originOf, names }),
    options,
  }
  readLines(text, state, 0)
  const { rules, exported, own } = state
  const usual = rules.find(({ target }) => !target.startsWith('.') && !target.includes('%'))?.target
  return {
    variables,
    exported,
    own,
    given,
    rules,
    goal: variables.get('.DEFAULT_GOAL') ?? usual,
    expand,
    isOneShell: rules.some(({ target }) => target === '.ONESHELL'),
  }
}

/** What `$(origin NAME)` is. */
const originIn = (name: string, variables: Definitions, { environment, given }: MakeOptions): string => {
  if (given.has(name)) return 'command line'
  const value = variables.get(name)
  if (value === undefined) return 'undefined'
  return value === environment.get(name) ? 'environment' : 'file'
}

type State = {
  readonly variables: Map<string, string>
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
  for (const line of withoutDefinitions(logicalLines(text.slice(0, longest)), state)) {
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

/** A line that ends in a backslash continues. */
const logicalLines = (text: string): readonly string[] => {
  const found: string[] = []
  let open = ''
  for (const line of text.replaceAll('\r', '').split('\n')) {
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(line)) open += `${line}\n`
    else {
      found.push(open + line)
      open = ''
    }
  }
  return open === '' ? found : [...found, open]
}

const onOneLine = (line: string): string =>
  line
    .split('\\\n')
    .map((part) => part.trim())
    .join(' ')
    .trim()

/** What a line of functions makes of its text is read as lines too. */
const evaluate = (line: string, state: State, depth: number): void => {
  if (depth < deepestInclude) readLines(state.expand(line, state.variables), state, depth + 1)
}

const include = (line: string, state: State, depth: number): void => {
  if (depth >= deepestInclude) return
  const { expand, included, options, variables } = state
  const named = expand(line.replace(/^\S+\s+/, ''), variables).split(/\s+/)
  const search = {
    folder: variables.get('CURDIR') ?? '/',
    names: options.names ?? (() => []),
    spend: (characters: number) => options.effort.spend(Math.ceil(characters / charactersPerUnit)),
  }
  for (const name of named.flatMap((each) => (isPattern(each) ? filesFitting(each, search) : each))) {
    // Files that include each other would be read again and again.
    if (included.has(name)) continue
    included.add(name)
    const text = options.readFile(name)
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
