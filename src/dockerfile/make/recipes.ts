import { posix } from 'node:path'
import type { Effort } from '../effort.ts'
import { type MakeCall, readMakeCall } from './arguments.ts'
import { type OwnScope, scopeOf } from './assignments.ts'
import { type Makefile, type MakeOptions, readMakefile } from './makefile.ts'
import type { Rule } from './rules.ts'
import { stemOf } from './stems.ts'
import { withMore } from './variables.ts'
import type { Recipe, Started } from '../shell/step.ts'
import type { Variables } from '../variables.ts'

type ReadFile = (path: string) => string | undefined

/** What a call of make runs, line by line, when its Makefile can be read. */
export const makeRecipes = (
  started: Started,
  readFile: ReadFile,
  effort: Effort,
  surroundings: Pick<MakeOptions, 'unset' | 'names'> = {},
): readonly Recipe[] => {
  const call = readMakeCall(started)
  const names = call.file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [call.file]
  const found = names
    .map((name) => ({ name, text: readFile(posix.resolve(call.folder, name)) }))
    .find(({ text }) => text !== undefined)
  if (found?.text === undefined || !effort.spend(found.text.length)) return []
  const makefile = readMakefile(found.text, {
    environment: new Map([...started.variables, ...foldersOf(started, call, found.name)]),
    given: call.given,
    effort,
    ...surroundings,
    readFile: (name) => readFile(posix.resolve(call.folder, name)),
  })
  const targets = call.targets.length > 0 ? call.targets : [makefile.goal ?? '']
  // The lines of a target share their environment.
  const environments = new Map<OwnScope, Variables>()
  const variablesIn = (scope: OwnScope): Variables => {
    const known = environments.get(scope)
    if (known !== undefined) return known
    const made = new Map([...started.variables, ...exportedBy(makefile, scope), ...call.given])
    environments.set(scope, made)
    return made
  }
  return scriptsOf(makefile, targets, effort).map(({ script, scope }) => ({
    script,
    folder: call.folder,
    variables: variablesIn(scope),
  }))
}

const foldersOf = (
  { folder }: Started,
  call: MakeCall,
  name: string,
): readonly (readonly [name: string, value: string])[] => [
  ['PWD', folder],
  ['CURDIR', call.folder],
  ['MAKEFILE_LIST', name],
]

const exportedBy = (
  { exported, variables, expand }: Makefile,
  scope: OwnScope,
): readonly (readonly [name: string, value: string])[] => {
  const here = withMore(variables, scope.values)
  return [...new Set([...exported, ...scope.exported])].map(
    (name) => [name, expand(here.get(name) ?? '', here)] as const,
  )
}

const mostTargets = 200

type Recipes = readonly { readonly script: string; readonly scope: OwnScope }[]

/**
 * The scripts of the targets and of what they need, in the order in which make runs them. What several targets need is made once,
 * with the variables of the first of them.
 */
const scriptsOf = (makefile: Makefile, targets: readonly string[], effort: Effort): Recipes => {
  const seen = new Set<string>()
  const rulesFor = ruleFinder(makefile.rules)
  const visit = (target: string, outer: OwnScope): Recipes => {
    if (seen.has(target) || seen.size >= mostTargets) return []
    seen.add(target)
    const rules = rulesFor(target)
    if (!effort.spend(makefile.own.length + sizeOf(rules))) return []
    const scope = scopeOf(makefile, (own) => own === target || stemOf(own, target) !== undefined, outer)
    const needed = rules.flatMap(({ needs, stem }) => needs.map((need) => need.replace('%', () => stem)))
    return [
      ...needed.flatMap((need) => visit(need, scope)),
      ...rules.flatMap((rule) =>
        linesOf(makefile, rule, { target, scope }).map((script) => ({ script, scope })),
      ),
    ]
  }
  return targets.flatMap((target) => visit(target, { values: new Map(), exported: new Set() }))
}

/** Each of many targets may have the same long list of needs and the same long recipe. */
const sizeOf = (rules: readonly Fitting[]): number =>
  rules.reduce((sum, { needs, recipe }) => sum + needs.length + recipe.length * perLine, 0)

const perLine = 10

type Fitting = Omit<Rule, 'stem'> & { readonly stem: string }

/** Finds rules for a target itself; only without any, those whose pattern fits. */
const ruleFinder = (rules: readonly Rule[]): ((target: string) => readonly Fitting[]) => {
  const byTarget = new Map<string, Rule[]>()
  for (const rule of rules) {
    const known = byTarget.get(rule.target)
    if (known === undefined) byTarget.set(rule.target, [rule])
    else known.push(rule)
  }
  const open = rules.filter(({ target }) => target.includes('%')).slice(0, mostPatterns)
  return (target) => rulesFor(isSpecial(target) ? [] : (byTarget.get(target) ?? []), open, target)
}

const mostPatterns = 200

/** `.PHONY` and its like. */
const isSpecial = (target: string): boolean => /^\.[A-Z_]+$/.test(target)

const rulesFor = (own: readonly Rule[], open: readonly Rule[], target: string): readonly Fitting[] => {
  const fitting = own.map((rule) => ({ ...rule, stem: rule.stem ?? '' }))
  if (own.some(({ recipe }) => recipe.length > 0)) return fitting
  const patterns = open.flatMap((rule) => {
    const stem = stemOf(rule.target, target)
    return stem === undefined ? [] : [{ ...rule, stem }]
  })
  return [...fitting, ...patterns.slice(0, 1)]
}

const linesOf = (
  { variables, expand, isOneShell }: Makefile,
  { recipe, needs, stem }: Fitting,
  { target, scope }: { readonly target: string; readonly scope: OwnScope },
): readonly string[] => {
  const first = (needs[0] ?? '').replace('%', () => stem)
  const own = new Map([
    ...scope.values,
    ['@', target],
    ['<', first],
    ['^', needs.join(' ')],
    ['*', stem],
    ['@D', posix.dirname(target)],
    ['@F', posix.basename(target)],
    ['<D', posix.dirname(first)],
    ['<F', posix.basename(first)],
  ])
  // A definition may have several lines.
  const lines = recipe
    .flatMap((line) => expand(line, withMore(variables, own)).split(/(?<!\\)\n/))
    .map((line) => line.replace(/^[\s@+-]+/, ''))
  return isOneShell ? [lines.join('\n')] : lines
}
