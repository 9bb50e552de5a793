import { limits } from './syntax/limits.ts'
import type { Variables } from './variables.ts'

/** Variables that change from instruction to instruction, on top of those of a base. */
type Scope = {
  readonly set: (name: string, value: string) => void
  /** The variables as they are now; later changes do not show in it. */
  readonly now: () => Variables
}

type Entry = { readonly version: number; readonly value: string }
type History = ReadonlyMap<string, readonly Entry[]>
type View = {
  readonly history: History
  readonly version: number
  readonly parent: View | undefined
  /** How many layers it is made of. */
  readonly depth: number
}

/** Every view is known with the layers it is made of, so that a long chain of bases needs no recursion. */
const viewOf = new WeakMap<Variables, View>()

/** Counts the values and their characters. */
export type Budget = { readonly spend: (characters: number) => void }

export const openBudget = (): Budget => {
  let left: number = limits.totalLength
  let count = 0
  return {
    spend: (characters) => {
      left -= characters
      count += 1
      if (count > limits.variables) throw new Error(`more than ${limits.variables} variables are set`)
      if (left < 0) throw new Error(`all values together are longer than ${limits.totalLength} characters`)
    },
  }
}

/**
 * Keeps every value once with the version that set it: a view costs nothing, however many variables there are.
 */
export const scopeOn = (base: Variables | undefined, budget: Budget): Scope => {
  const history = new Map<string, Entry[]>()
  const parent = base === undefined ? undefined : layersOf(base)
  let version = 0
  let current: Variables | undefined
  return {
    set: (name, value) => {
      budget.spend(name.length + value.length)
      version += 1
      current = undefined
      const entries = history.get(name) ?? []
      if (entries.length === 0) history.set(name, entries)
      entries.push({ version, value })
    },
    // One instruction may ask thousands of times in between.
    now: () => (current ??= variablesOf({ history, version, parent, depth: 1 + (parent?.depth ?? 0) })),
  }
}

/** Few enough to search them for every variable, and enough to copy all variables only now and then. */
const mostLayers = 100

/** The layers of a base. Where they have become many, all that is built on it shares one layer with the same values. */
const layersOf = (base: Variables): View | undefined => {
  const view = viewOf.get(base)
  if (view === undefined) return undefined
  if (view.history.size === 0) return view.parent
  if (view.depth < mostLayers) return view
  const history = new Map([...pairsOf(view)].map(([name, value]) => [name, [{ version: 0, value }]] as const))
  const flat = { history, version: 0, parent: undefined, depth: 1 }
  viewOf.set(base, flat)
  return flat
}

const variablesOf = (view: View): Variables => {
  const variables: Variables = {
    get: (name) => valueIn(view, name),
    has: (name) => valueIn(view, name) !== undefined,
    get size() {
      return pairsOf(view).size
    },
    entries: () => pairsOf(view).entries(),
    keys: () => pairsOf(view).keys(),
    values: () => pairsOf(view).values(),
    forEach: (visit) => pairsOf(view).forEach((value, name) => visit(value, name, variables)),
    [Symbol.iterator]: () => pairsOf(view)[Symbol.iterator](),
  }
  viewOf.set(variables, view)
  return variables
}

const valueIn = (view: View, name: string): string | undefined => {
  for (let layer: View | undefined = view; layer !== undefined; layer = layer.parent) {
    const value = lastUpTo(layer.history.get(name) ?? [], layer.version)
    if (value !== undefined) return value
  }
  return undefined
}

const lastUpTo = (entries: readonly Entry[], version: number): string | undefined => {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.version ?? 0) <= version) low = middle + 1
    else high = middle
  }
  return entries[low - 1]?.value
}

const pairsOf = (view: View): ReadonlyMap<string, string> => {
  const layers: View[] = []
  for (let layer: View | undefined = view; layer !== undefined; layer = layer.parent) layers.push(layer)
  const found = new Map<string, string>()
  for (const { history, version } of layers.toReversed()) {
    for (const [name, entries] of history) {
      const value = lastUpTo(entries, version)
      if (value !== undefined) found.set(name, value)
    }
  }
  return found
}
