import type { Effort } from '../effort.ts'
import { allTaken, type Condition, isCondition } from './conditions.ts'
import { type Definitions, type ExpandMake, makeExpander } from './variables.ts'

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
}

export type Rule = {
  /** One target, which may contain `%`. */
  readonly target: string
  readonly needs: readonly string[]
  /** As written. */
  readonly recipe: readonly string[]
}

/** What is given beside the file: variables of the environment and of the command line, and other files. */
export type MakeOptions = {
  readonly effort: Effort
  readonly environment: ReadonlyMap<string, string>
  readonly given: ReadonlyMap<string, string>
  readonly readFile: (path: string) => string | undefined
  /** What a variable is that nothing sets; without it, empty, as make has it when it is not given either. */
  readonly unset?: string
}

/** Longer files are generated. */
const longest = 300_000
const deepestInclude = 5

/** Reads a Makefile as far as GNU make's rules, assignments, conditions and includes go; functions without a known value are unknown. */
export const readMakefile = (text: string, options: MakeOptions): Makefile => {
  const variables = new Map([...options.environment, ['MAKE', 'make'], ...options.given])
  const expand = makeExpander(options.effort, options.unset)
  const state: State = {
    variables,
    exported: new Set(),
    rules: [],
    open: [],
    conditions: [],
    included: new Set(),
    expand,
    // Nobody would write a test of a variable for the case that it is unknown.
    compare: makeExpander(options.effort),
    options,
  }
  readLines(text, state, 0)
  const { rules, exported } = state
  const usual = rules.find(({ target }) => !target.startsWith('.') && !target.includes('%'))?.target
  return {
    variables,
    exported,
    rules,
    goal: variables.get('.DEFAULT_GOAL') ?? usual,
    expand,
    isOneShell: rules.some(({ target }) => target === '.ONESHELL'),
  }
}

type State = {
  readonly variables: Map<string, string>
  readonly exported: Set<string>
  readonly rules: OpenRule[]
  /** The rules that the recipe lines that follow belong to. */
  readonly open: OpenRule[]
  /** Those around the lines that follow. */
  readonly conditions: Condition[]
  /** The files that were included already. */
  readonly included: Set<string>
  readonly expand: ExpandMake
  /** The same for the sides of a condition, where what nothing sets is empty. */
  readonly compare: ExpandMake
  readonly options: MakeOptions
}

type OpenRule = Rule & { readonly recipe: string[] }

const readLines = (text: string, state: State, depth: number): void => {
  for (const line of withoutDefinitions(logicalLines(text.slice(0, longest)), state)) {
    if (line.startsWith('\t')) {
      const open = allTaken(state.conditions) ? state.open : []
      open.forEach(({ recipe }) => recipe.push(line.slice(1)))
      continue
    }
    const bare = onOneLine(line.replace(/(?<!\\)#.*$/s, ''))
    if (isCondition(bare, state.conditions, { variables: state.variables, expand: state.compare })) continue
    if (!allTaken(state.conditions) || bare === '') continue
    if (/^-?s?include\s/.test(bare)) include(bare, state, depth)
    else if (/^\$[({](?:eval|foreach|call)\s/.test(bare)) evaluate(bare, state, depth)
    else if (!assign(bare, state)) rule(bare, state)
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
  for (const name of expand(line.replace(/^\S+\s+/, ''), variables).split(/\s+/)) {
    // Files that include each other would be read again and again.
    if (included.has(name)) continue
    included.add(name)
    const text = options.readFile(name)
    if (text === undefined) continue
    variables.set('MAKEFILE_LIST', `${variables.get('MAKEFILE_LIST') ?? ''} ${name}`)
    readLines(text, state, depth + 1)
  }
}

type Assigning = Pick<State, 'variables' | 'exported' | 'expand' | 'options'>

const assignment = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?|\+|::?:?|!)?=\s*(.*)$/s

const assign = (line: string, { variables, exported, expand, options }: Assigning): boolean => {
  const [, name = '', operator = '', value = ''] = assignment.exec(line) ?? []
  const [, names] = /^(?:(?:override|private)\s+)*export\s+([\w.\s-]+)/.exec(line) ?? []
  for (const each of names?.trim().split(/\s+/) ?? []) exported.add(each)
  if (name === '') return /^(?:export|unexport|endef|vpath)\b/.test(line)
  const before = variables.get(name)
  if (options.given.has(name) || (operator === '?' && before !== undefined)) return true
  if (operator === '+') variables.set(name, before === undefined ? value : `${before} ${value}`)
  else if (operator.startsWith(':')) variables.set(name, expand(value, variables).replaceAll('$', '$$$$'))
  else variables.set(name, operator === '!' ? `$(shell ${value})` : value)
  return true
}

const rule = (line: string, { rules, open, variables, exported, expand, options }: State): void => {
  const [, targets = '', rest = ''] = /^([^:=]+)::?(?!=)(.*)$/s.exec(line) ?? []
  if (targets === '') return
  const [, own] = /^\s*((?:export\s+)?[\w.-]+\s*[?+:]?=.*)$/s.exec(rest) ?? []
  // A variable of these targets only: close enough for one build.
  if (own !== undefined) {
    assign(own.trim(), { variables, exported, expand, options: { ...options, ...alone } })
    return
  }
  const [needs = '', ...inline] = rest.split(';')
  const words = (text: string): readonly string[] => expand(text, variables).split(/\s+/).filter(Boolean)
  open.splice(0)
  for (const target of words(targets)) {
    const made = {
      target,
      needs: words(needs).filter((each) => each !== '|'),
      recipe: inline.length > 0 ? [inline.join(';')] : [],
    }
    rules.push(made)
    open.push(made)
  }
}

const alone = { environment: new Map(), given: new Map(), readFile: () => undefined }
