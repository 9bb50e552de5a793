import type { Action } from './action-graph.ts'

/**
 * Since Go 1.26, what is done for a package besides compiling its Go files has actions of its own: cgo, each C, C++, Fortran
 * and assembly file, and the counters of `-cover` (cmd/go/internal/work/action.go, CompileAction and cgoAction). None of these
 * has a digest: that of the package's own action covers them, and none runs where the build cache has the package.
 */
const part = /^(?:cgo run|cgo compile .+|cover)$/s

/** Runs nothing itself, and stands between a package and its C files. */
const joint = 'collect cgo'

/** Whether an action compiles a package, or a part of it. */
export const compiles = ({ mode }: Action): boolean => mode === 'build' || part.test(mode)

/** The actions of one graph, in which each part of a package has the digest of the package and reads what that reads. */
export const withPartsOfPackages = (actions: readonly Action[]): readonly Action[] => {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const owners = new Map<Action, Action>()
  const readsC = new Set<Action>()
  for (const owner of actions.filter(({ mode }) => mode === 'build')) {
    const own = partsOf(owner, byId, owners)
    for (const each of own) owners.set(each, owner)
    if ([owner, ...own].some(({ runsC }) => runsC)) readsC.add(owner)
  }
  return actions.map((action) => {
    const owner = owners.get(action) ?? action
    return { ...action, inputs: owner.inputs, runsC: action.runsC || readsC.has(owner) }
  })
}

/** Each part belongs to one package: a graph that says otherwise must not take the time of all packages for each. */
const partsOf = (
  owner: Action,
  byId: ReadonlyMap<number, Action>,
  taken: ReadonlyMap<Action, Action>,
): ReadonlySet<Action> => {
  const found = new Set<Action>()
  const waiting = [owner]
  for (let action = waiting.pop(); action !== undefined; action = waiting.pop()) {
    // A graph may name one action many times.
    for (const id of new Set(action.needs)) {
      const each = byId.get(id)
      if (each === undefined || !isPart(each) || found.has(each) || taken.has(each)) continue
      found.add(each)
      waiting.push(each)
    }
  }
  return found
}

const isPart = ({ mode }: Action): boolean => mode === joint || part.test(mode)
