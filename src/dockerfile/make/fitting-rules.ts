import type { Effort } from '../effort.ts'
import type { Rule } from './rules.ts'
import { stemOf } from './stems.ts'

/** A rule for a target that has been found, with what `%` stands for. */
export type Fitting = Omit<Rule, 'stem'> & { readonly stem: string }

export type FindRules = (target: string) => readonly Fitting[]

/** Finds rules for a target itself; only without any, those whose pattern fits. */
export const ruleFinder = (rules: readonly Rule[], effort: Effort): FindRules => {
  const byTarget = new Map<string, Rule[]>()
  for (const rule of rules) {
    const known = byTarget.get(rule.target)
    if (known === undefined) byTarget.set(rule.target, [rule])
    else known.push(rule)
  }
  const open = rules.filter(({ target }) => target.includes('%')).slice(0, mostPatterns)
  const known = new Map<string, readonly Fitting[]>()
  return (target) => {
    const before = known.get(target)
    if (before !== undefined) return before
    const own = isSpecial(target) ? [] : (byTarget.get(target) ?? [])
    const found = effort.spend(perTarget + own.length + open.length) ? rulesFor(own, open, target) : []
    known.set(target, found)
    return found
  }
}

const perTarget = 5

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
