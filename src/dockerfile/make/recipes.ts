import { posix } from 'node:path'
import type { Effort } from '../effort.ts'
import { readMakeCall } from './arguments.ts'
import { type OwnScope, scopeOf } from './assignments.ts'
import type { Fitting } from './fitting-rules.ts'
import type { MakeOptions } from './makefile.ts'
import { openMakefile, type OpenMakefile } from './open-makefile.ts'
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
  const { folder, file, targets, given, isDry } = readMakeCall(started)
  if (isDry) return []
  // The arguments of a script are no part of the environment.
  const environment = new Map([...started.variables].filter(([name]) => /^(?:[A-Za-z_]|$)/.test(name)))
  const call = { folder, file, given, environment: new Map([...environment, ['PWD', started.folder]]) }
  const makefile = openMakefile(call, { effort, readFile, ...surroundings })
  if (makefile === undefined) return []
  // The lines of a target share their environment. Each of many targets may have one, with many variables.
  const environments = new Map<OwnScope, Variables>()
  const variablesIn = (scope: OwnScope): Variables => {
    const known = environments.get(scope)
    if (known !== undefined) return known
    const made = effort.spend(environment.size + makefile.exported.size)
      ? new Map([...environment, ...exportedBy(makefile, scope), ...given])
      : environment
    environments.set(scope, made)
    return made
  }
  return scriptsOf(makefile, targets.length > 0 ? targets : [makefile.goal ?? ''], effort).map(
    ({ script, scope }) => ({ script, folder, variables: variablesIn(scope) }),
  )
}

const exportedBy = (
  { exported, variables, expand }: OpenMakefile,
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
const scriptsOf = (makefile: OpenMakefile, targets: readonly string[], effort: Effort): Recipes => {
  const seen = new Set<string>()
  let followed = 0
  const visit = (target: string, outer: OwnScope): Recipes => {
    if (seen.has(target)) return []
    seen.add(target)
    const rules = makefile.rulesFor(target)
    // What has no rule is a file, and some targets need hundreds of them.
    if (!effort.spend(1 + sizeOf(rules)) || rules.length === 0) return []
    followed += 1
    if (followed > mostTargets) effort.refuse?.()
    if (followed > mostTargets || !effort.spend(makefile.own.length)) return []
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

const linesOf = (
  { variables, expand, isOneShell }: OpenMakefile,
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
