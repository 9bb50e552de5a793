import { unknown } from '../dockerfile/shell/values.ts'
import { evaluated, type Scope } from './expressions.ts'
import { literal, marked } from './marks.ts'
import { at, type Tree } from './tree.ts'

/** One combination: values by name in lower case, and by `a.b` for the names of a map. */
type Combination = ReadonlyMap<string, string>

/** As many as GitHub starts of one job. */
const mostCombinations = 256
/** Values of all lists, and of all entries that are added or left out; more than anyone writes. */
const mostValues = 2000

/**
 * The combinations of a job's matrix by GitHub's rules for `include` and `exclude`; one without values when there is no
 * matrix. Undefined: it is made while the workflow runs, or has too many. `spend` is told what it takes.
 */
export const combinationsOf = (
  job: Tree,
  scope: Scope,
  spend: (units: number) => boolean,
): readonly Combination[] | undefined => {
  const matrix = at(job, 'strategy', 'matrix')
  if (matrix === undefined) return [new Map()]
  if (matrix.text !== undefined || isMade(matrix)) return undefined
  const axes = matrix.entries().filter(([name]) => name !== 'include' && name !== 'exclude')
  const lists = [...matrix.entries()].flatMap(([, list]) => list.items())
  const values = lists.reduce((sum, item) => sum + 1 + item.entries().length, 0)
  if (values > mostValues || !spend(Math.floor(values / 10))) return undefined
  let found: readonly Combination[] = axes.length === 0 ? [] : [new Map()]
  for (const [name, each] of axes) {
    if (found.length * each.items().length > mostCombinations) return undefined
    const options = each.text === undefined ? each.items().map((item) => flat(name, item, scope)) : made(name)
    found = found.flatMap((one) => options.map((option) => new Map([...one, ...option])))
  }
  const excluded = entriesOf(at(matrix, 'exclude'), scope)
  const included = entriesOf(at(matrix, 'include'), scope)
  // Each entry is compared with each combination.
  if (!spend(Math.floor((found.length * (excluded.length + included.length)) / 100))) return undefined
  const kept = found.filter((one) => !excluded.some((entry) => fits(entry, one)))
  const all = withIncluded(kept, included, new Set(axes.map(([name]) => name.toLowerCase())))
  return all.length > mostCombinations ? undefined : all
}

/** A list that an expression makes: its values are not known, the names of the others are. */
const made = (name: string): readonly Combination[] => [
  new Map([[name.toLowerCase(), marked(`\${{ matrix.${name} }}`)]]),
]

/** Whether what is added or left out is made by an expression. */
const isMade = (matrix: Tree): boolean =>
  ['include', 'exclude'].some((name) => (at(matrix, name)?.text ?? '') !== '')

const entriesOf = (list: Tree | undefined, scope: Scope): readonly Combination[] =>
  (list?.items() ?? []).map(
    (item) => new Map(item.entries().flatMap(([name, value]) => [...flat(name, value, scope)])),
  )

/** A value by its name, or by the names in it. A list is no text that anything could be built with. */
const flat = (name: string, value: Tree, scope: Scope): Combination => {
  if (value.text !== undefined) return new Map([[name.toLowerCase(), evaluated(value.text, scope)]])
  if (value.items().length > 0) return new Map([[name.toLowerCase(), unknown]])
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
  const found = combinations.map((one) => new Map(one))
  const alone: Combination[] = []
  for (const entry of entries) {
    const own = [...entry].filter(([name]) => axes.has(name.split('.')[0] ?? ''))
    const extended = found.filter((one) => own.every(([name, value]) => one.get(name) === value))
    for (const one of extended) for (const [name, value] of entry) one.set(name, value)
    if (extended.length === 0) alone.push(entry)
  }
  return [...found, ...alone]
}
