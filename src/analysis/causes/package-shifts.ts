import type { Change, ExplainedPackage } from '../../model.ts'
import { isOwn, type PackageGraph, type Root, rootsOf } from './package-graph.ts'
import { type Differing, type Reasons, reasonsBetween } from './package-reasons.ts'
import { medianOf } from '../statistics.ts'

/** By how much one import of a project changes what is compiled. */
export type Shift = Root & {
  readonly change: Change
  /** In the direction of the change, so it is positive; in ms of the explain builds. */
  readonly ms: number
  /** How many packages that are. */
  readonly packages: number
  /** Whether a build that only compiles what was edited may compile it again. */
  readonly own: boolean
}

/** A package that both compile is slower, not just noisy, from here on. */
const [leastSlowerMs, leastSlowerShare] = [50, 0.2]

/**
 * What the head compiles more, or in more time, than the base (`before` and `after` exchanged: less). Only what has a reason
 * counts: packages that are new, in another version of their module, in a module that is taken from elsewhere, or, of the
 * project, with changed files. The times of all other packages show by how much one build was slower as a whole, and that is
 * taken out.
 */
export const shiftsBetween = (
  before: PackageGraph,
  after: PackageGraph,
  differs: Differing,
): readonly Shift[] => {
  const reasons = reasonsBetween(before, after, differs)
  const pace = paceOf(before, after, reasons)
  const added = new Set([...after.packages.keys()].filter((path) => !before.packages.has(path)))
  const roots = rootsOf(after, added, newFolders(before, after))
  const shifts = new Map<string, Shift>()
  for (const [path, found] of after.packages) {
    const old = before.packages.get(path)
    const ms = found.shareMs / pace - (old?.shareMs ?? 0)
    const change = old === undefined ? 'new' : changeOf(reasons.of(path), old, ms)
    if (change === undefined) continue
    const root = change === 'new' ? roots.get(path) : ownRoot(after, found, reasons)
    if (root === undefined) continue
    const key = `${root.kind} ${root.name}`
    const known = shifts.get(key)
    const isFirst = known === undefined || isOfRoot(root, found)
    shifts.set(key, {
      ...(known?.importedBy.length === 0 || known === undefined ? root : known),
      change: isFirst ? moduleChange(before, root, change) : known.change,
      ms: (known?.ms ?? 0) + ms,
      packages: (known?.packages ?? 0) + 1,
      own: isOwn(after, found),
    })
  }
  return [...shifts.values()].filter(({ ms }) => ms > 0)
}

/** Modules in folders of the project of which only the second build has packages. */
const newFolders = (before: PackageGraph, after: PackageGraph): ReadonlySet<string> => {
  const known = new Set([...before.packages.values()].flatMap(({ module }) => module ?? []))
  return new Set(
    [...after.packages.values()].flatMap((each) =>
      each.module !== undefined && !known.has(each.module) && isOwn(after, each) ? [each.module] : [],
    ),
  )
}

const isOfRoot = ({ name }: Root, { path, module }: ExplainedPackage): boolean =>
  name === module || name === path

/** Further packages of a module that the base has too are a change of it. */
const moduleChange = ({ versions }: PackageGraph, { kind, name }: Root, change: Change): Change =>
  kind === 'module' && change === 'new' && versions.has(name) ? 'changed' : change

const ownRoot = (
  graph: PackageGraph,
  { path, module, importedBy }: ExplainedPackage,
  { replaced }: Reasons,
): Root => {
  const isModule = module !== undefined && (replaced.has(module) || (graph.versions.get(module) ?? '') !== '')
  const own = importedBy.filter((importer) => {
    const found = graph.packages.get(importer)
    return found !== undefined && isOwn(graph, found) && !(isModule && found.module === module)
  })
  return { kind: isModule ? 'module' : 'package', name: isModule ? module : path, importedBy: own }
}

/** Undefined: there is no reason why its time should differ. */
const changeOf = (
  reason: ReturnType<Reasons['of']>,
  old: ExplainedPackage,
  ms: number,
): Change | undefined => {
  // Another version is other code, however little slower it is.
  if (reason === 'version') return 'changed'
  const isSlower = Math.abs(ms) >= Math.max(leastSlowerMs, leastSlowerShare * old.shareMs)
  return reason === 'content' && isSlower ? 'changed' : undefined
}

/** How many times as long the second build took for the packages that are the same in both. */
const paceOf = (before: PackageGraph, after: PackageGraph, reasons: Reasons): number => {
  const ratios = [...after.packages.values()].flatMap((found) => {
    const old = before.packages.get(found.path)
    const isSame = old !== undefined && reasons.of(found.path) === undefined
    return isSame && old.shareMs >= leastCompared ? [found.shareMs / old.shareMs] : []
  })
  const pace = medianOf(ratios) ?? 1
  return pace > 0 ? pace : 1
}

/** Shorter times are mostly noise. */
const leastCompared = 5
