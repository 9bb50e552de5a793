import { posix } from 'node:path'
import { openMakefile, type OpenMakefile } from '../dockerfile/make/open-makefile.ts'
import type { Rule } from '../dockerfile/make/rules.ts'
import { stemOf } from '../dockerfile/make/stems.ts'
import { type Build, workspace } from './build.ts'
import { withoutBuilt } from './built-before.ts'
import { cleaned } from './marks.ts'
import { namesBuilder } from './other-builders.ts'
import { runnerVariables } from './runner-variables.ts'
import { buildsOfScript, type Following, makeSurroundings } from './scripts.ts'

const mostTargets = 300

/**
 * The builds of images that targets of the Makefile in a folder start by themselves, as a person would call them there. The
 * folder is relative to the repository.
 */
export const buildsOfMakefile = (following: Following, folder = '.'): readonly Build[] => {
  const { repository, effort } = following
  const spot = { root: workspace, folder: posix.join(workspace, folder) }
  const environment = new Map([...runnerVariables, ['PWD', spot.folder]])
  const call = { folder: spot.folder, file: undefined, environment, given: new Map<string, string>() }
  const makefile = openMakefile(call, { ...makeSurroundings(following, spot.root), effort })
  if (makefile === undefined) return []
  const file = posix.join(folder, makefile.file)
  const lineOf = lineFinder(cleaned(repository.text(file) ?? ''))
  const targets = targetsOf(makefile)
  if (targets.length > mostTargets) effort.refuse?.()
  return targets.slice(0, mostTargets).flatMap(({ target, rule }) => {
    const run = {
      text: `make ${quoted(target)}`,
      place: { file, line: lineOf(rule) },
      isOneLine: true,
      where: `target ${target}`,
    }
    const found = buildsOfScript({ ...run, spot, env: new Map(), written: new Set() }, following)
    return withoutBuilt(found, new Map()).map((build) => ({
      ...build,
      by: build.by.replace(/, started by make .*$/s, ''),
    }))
  })
}

type Target = { readonly target: string; readonly rule: Rule }

/**
 * The targets that may build by themselves: those with a rule, those that others need by a pattern (`image-%`), and those that
 * set variables for what they need.
 */
const targetsOf = ({ rules, own: assigned, expand, variables }: OpenMakefile): readonly Target[] => {
  const named = rules.filter(({ target }) => !/[%\0]/.test(target))
  // The targets of one line share their recipe.
  const recipes = new Set(rules.map(({ recipe }) => recipe))
  const mayBuild = (line: string): boolean =>
    isBuild(line) || (line.includes('$') && isBuild(expand(line, variables)))
  const builds = new Set([...recipes].filter((recipe) => recipe.some(mayBuild)))
  const own = named.filter(({ recipe }) => builds.has(recipe)).map((rule) => ({ target: rule.target, rule }))
  const withRecipe = new Set(named.flatMap(({ target, recipe }) => (recipe.length > 0 ? target : [])))
  const patterns = rules.filter(({ target }) => target.includes('%')).slice(0, mostPatterns)
  const needed = [...neededIn(named)]
    .filter((need) => !withRecipe.has(need) && !/[%\0]/.test(need))
    .slice(0, mostTargets)
    .flatMap((target) => {
      const rule = patterns.find((each) => stemOf(each.target, target) !== undefined)
      return rule !== undefined && builds.has(rule.recipe) ? { target, rule } : []
    })
  const building = new Map([...own, ...needed].map((each) => [each.target, each]))
  const setting = new Set(assigned.map(({ target }) => target))
  const leading = leadingTo(named, new Set(building.keys()))
  for (const rule of named) {
    const { target } = rule
    if (setting.has(target) && leading.has(target) && !building.has(target))
      building.set(target, { target, rule })
  }
  return [...building.values()]
}

const mostPatterns = 100

/** The targets of one line share their needs, which are looked at once. */
const neededIn = (rules: readonly Rule[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const needs of new Set(rules.map((rule) => rule.needs))) for (const need of needs) found.add(need)
  return found
}

/** These targets, and those that need one of them, also by way of a few others. */
const leadingTo = (rules: readonly Rule[], targets: ReadonlySet<string>): ReadonlySet<string> => {
  const found = new Set(targets)
  const lists = new Set(rules.map(({ needs }) => needs))
  for (let step = 0; step < mostSteps; step += 1) {
    const leading = new Set([...lists].filter((needs) => needs.some((need) => found.has(need))))
    for (const { target, needs } of rules) if (leading.has(needs)) found.add(target)
  }
  return found
}

const mostSteps = 5

/** The words of a build itself. */
const surely = /\b(?:build|bud|bake|buildx)\b/

/** What a target needs has a target of its own here. */
const isBuild = (line: string): boolean =>
  /build|bud\b|bake|compose|\.sh\b|\b(?:ba|da|z)?sh\s/i.test(line) || namesBuilder(line)

const quoted = (target: string): string => `'${target.replaceAll("'", '')}'`

/** Finds the line of the first recipe line that may build; 1 for a rule of another file. */
const lineFinder = (text: string): ((rule: Rule) => number) => {
  const lines = text.split('\n')
  const rules = new Map<string, number>()
  for (const [at, line] of lines.entries())
    for (const target of line.includes(':') ? (line.split(':')[0] ?? '').split(/\s+/) : [])
      if (!rules.has(target)) rules.set(target, at)
  return ({ recipe, target }) => {
    const wanted = (recipe.find((line) => surely.test(line)) ?? recipe.find(isBuild))?.split('\n')[0] ?? ''
    const rule = rules.get(target) ?? 0
    return Math.max(wanted === '' ? -1 : lines.indexOf(`\t${wanted}`, rule), rule) + 1
  }
}
