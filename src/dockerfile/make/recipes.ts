import { posix } from 'node:path'
import type { Effort } from '../effort.ts'
import { readMakeCall } from './arguments.ts'
import { type Makefile, readMakefile, type Rule } from './makefile.ts'
import { withMore } from './variables.ts'
import type { Recipe, Started } from '../shell/step.ts'

type ReadFile = (path: string) => string | undefined

/** What a call of make runs, line by line, when its Makefile can be read. `unset`: see `MakeOptions`. */
export const makeRecipes = (
  started: Started,
  readFile: ReadFile,
  effort: Effort,
  unset = '',
): readonly Recipe[] => {
  const call = readMakeCall(started)
  const names = call.file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [call.file]
  const found = names
    .map((name) => ({ name, text: readFile(posix.resolve(call.folder, name)) }))
    .find(({ text }) => text !== undefined)
  if (found?.text === undefined || !effort.spend(found.text.length)) return []
  const environment = new Map([...started.variables, ['CURDIR', call.folder], ['MAKEFILE_LIST', found.name]])
  const makefile = readMakefile(found.text, {
    environment,
    given: call.given,
    effort,
    unset,
    readFile: (name) => readFile(posix.resolve(call.folder, name)),
  })
  const exported = [...makefile.exported].map(
    (name) => [name, makefile.expand(makefile.variables.get(name) ?? '', makefile.variables)] as const,
  )
  const targets = call.targets.length > 0 ? call.targets : [makefile.goal ?? '']
  return scriptsOf(makefile, targets).map((script) => ({
    script,
    folder: call.folder,
    variables: new Map([...started.variables, ...exported, ...call.given]),
  }))
}

const mostTargets = 200

/** The scripts of the targets and of what they need, in the order in which make runs them. */
const scriptsOf = (makefile: Makefile, targets: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  const rulesFor = ruleFinder(makefile.rules)
  const visit = (target: string): readonly string[] => {
    if (seen.has(target) || seen.size >= mostTargets) return []
    seen.add(target)
    const rules = rulesFor(target)
    const needed = rules.flatMap(({ needs, stem }) => needs.map((need) => need.replace('%', () => stem)))
    return [...needed.flatMap(visit), ...rules.flatMap((rule) => linesOf(makefile, rule, target))]
  }
  return targets.flatMap(visit)
}

type Fitting = Rule & { readonly stem: string }

/** Finds rules for a target itself; only without any, those whose pattern fits. */
const ruleFinder = (rules: readonly Rule[]): ((target: string) => readonly Fitting[]) => {
  const byTarget = new Map<string, Rule[]>()
  for (const rule of rules) {
    const known = byTarget.get(rule.target)
    if (known === undefined) byTarget.set(rule.target, [rule])
    else known.push(rule)
  }
  const open = rules.filter(({ target }) => target.includes('%')).slice(0, mostPatterns)
  return (target) => rulesFor(target.startsWith('.') ? [] : (byTarget.get(target) ?? []), open, target)
}

const mostPatterns = 200

const rulesFor = (own: readonly Rule[], open: readonly Rule[], target: string): readonly Fitting[] => {
  const stemOf = (pattern: string): string | undefined => {
    const [before = '', after] = pattern.split('%')
    if (after === undefined || !target.startsWith(before) || !target.endsWith(after)) return undefined
    return target.slice(before.length, target.length - after.length)
  }
  if (own.some(({ recipe }) => recipe.length > 0)) return own.map((rule) => ({ ...rule, stem: '' }))
  const patterns = open.flatMap((rule) => {
    const stem = stemOf(rule.target)
    return stem === undefined || stem === '' ? [] : [{ ...rule, stem }]
  })
  return [...own.map((rule) => ({ ...rule, stem: '' })), ...patterns.slice(0, 1)]
}

const linesOf = (
  { variables, expand, isOneShell }: Makefile,
  { recipe, needs, stem }: Fitting,
  target: string,
): readonly string[] => {
  const first = (needs[0] ?? '').replace('%', () => stem)
  const own = new Map([
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
