import { evaluated, type Scope } from './expressions.ts'
import { literal, marked } from './marks.ts'
import { at, type Tree } from './tree.ts'

/** One combination: values by name, and by `a.b` for the names of a map. */
export type Combination = ReadonlyMap<string, string>

/** As many as GitHub starts of one job. */
const mostCombinations = 256

/**
 * The combinations of a job's matrix by GitHub's rules for `include` and `exclude`; one without values when there is no
 * matrix. Undefined: it is made while the workflow runs, or has too many.
 */
export const combinationsOf = (job: Tree, scope: Scope): readonly Combination[] | undefined => {
  const matrix = at(job, 'strategy', 'matrix')
  if (matrix === undefined) return [new Map()]
  if (matrix.text !== undefined) return undefined
  const axes = matrix.entries().filter(([name]) => name !== 'include' && name !== 'exclude')
  let found: readonly Combination[] = axes.length === 0 ? [] : [new Map()]
  for (const [name, values] of axes) {
    const each = values.text === undefined ? values.items().map((item) => flat(name, item, scope)) : undefined
    // A list that an expression makes: its values are not known, the names of the others are.
    const options = each ?? [new Map([[name, marked(`\${{ matrix.${name} }}`)]])]
    if (found.length * options.length > mostCombinations) return undefined
    found = found.flatMap((one) => options.map((option) => new Map([...one, ...option])))
  }
  const excluded = entriesOf(at(matrix, 'exclude'), scope)
  const kept = found.filter((one) => !excluded.some((entry) => fits(entry, one)))
  const included = entriesOf(at(matrix, 'include'), scope)
  const all = withIncluded(kept, included, new Set(axes.map(([name]) => name)))
  return all.length > mostCombinations || isMade(matrix) ? undefined : all
}

/** Whether what is added or left out is made by an expression. */
const isMade = (matrix: Tree): boolean =>
  ['include', 'exclude'].some((name) => (at(matrix, name)?.text ?? '') !== '')

const entriesOf = (list: Tree | undefined, scope: Scope): readonly Combination[] =>
  (list?.items() ?? []).map(
    (item) => new Map(item.entries().flatMap(([name, value]) => [...flat(name, value, scope)])),
  )

/** A value by its name, or by the names in it. */
const flat = (name: string, value: Tree, scope: Scope): Combination => {
  if (value.text !== undefined) return new Map([[name, evaluated(value.text, scope)]])
  return new Map(value.entries().flatMap(([inner, each]) => [...flat(`${name}.${inner}`, each, scope)]))
}

const fits = (entry: Combination, one: Combination): boolean =>
  [...entry].every(([name, value]) => one.get(name) === value && literal(value) !== undefined)

/** An entry extends every combination that it changes no value of an axis in; one that extends none stands alone. */
const withIncluded = (
  combinations: readonly Combination[],
  entries: readonly Combination[],
  axes: ReadonlySet<string>,
): readonly Combination[] => {
  let found = [...combinations]
  const alone: Combination[] = []
  for (const entry of entries) {
    const isExtended = (one: Combination): boolean =>
      [...entry].every(([name, value]) => !axes.has(name.split('.')[0] ?? '') || one.get(name) === value)
    if (found.some(isExtended))
      found = found.map((one) => (isExtended(one) ? new Map([...one, ...entry]) : one))
    else alone.push(entry)
  }
  return [...found, ...alone]
}
