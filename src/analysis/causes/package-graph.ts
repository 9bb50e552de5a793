import type { ExplainedPackage, Explanation, Revision } from '../../model.ts'
import type { ExplainedChange } from './explained-change.ts'

/** The packages of an explain build by import path. */
export type PackageGraph = {
  readonly packages: ReadonlyMap<string, ExplainedPackage>
  /** By module path; of a module without a version: an empty text. */
  readonly versions: ReadonlyMap<string, string>
  /** In which some package was compiled, in ms. */
  readonly compiledMs: number
  readonly linkMs: number
}

/** The explain build of a revision on this engine; undefined without one that shows packages. */
export const graphOf = (change: ExplainedChange, revision: Revision): PackageGraph | undefined =>
  packageGraph(explanationOf(change, revision))

export const explanationOf = (
  { explanations, benchmark }: ExplainedChange,
  revision: Revision,
): Explanation | undefined =>
  explanations.find(
    (each) =>
      each.engine === benchmark.engine && each.project === benchmark.project && each.revision === revision,
  )

/** Undefined where an explain build shows no packages. */
export const packageGraph = (explanation: Explanation | undefined): PackageGraph | undefined => {
  const { packages, modules = [], linkMs = 0 } = explanation ?? {}
  if (packages === undefined || packages.length === 0) return undefined
  return {
    packages: new Map(packages.map((each) => [each.path, each])),
    versions: new Map(modules.map(({ path, version }) => [path, version])),
    compiledMs: packages.reduce((sum, { shareMs }) => sum + shareMs, 0),
    linkMs,
  }
}

/** Whether a package belongs to the project: its module has no version, or is given by the project itself. */
export const isOwn = ({ versions }: PackageGraph, { module }: ExplainedPackage): boolean =>
  module !== undefined && (versions.get(module) ?? '') === ''

/** One thing that a project imports, with all packages that it alone brings in. */
export type Root = {
  readonly kind: 'module' | 'package'
  readonly name: string
  readonly importedBy: readonly string[]
}

/**
 * For each package of `among`, the module (of the standard library: the package) through which a project comes to it: from
 * importer to importer, on the shortest way, to one that the project itself imports. Only packages of `among` are followed;
 * those to which no way leads are left out. Goes from the project outwards, once for all: a report may have 20,000 packages
 * in one chain, and anybody can write one. `newFolders` are modules in folders of the project that are new: one of them
 * counts with the packages of the standard library that it brings in, like a module from elsewhere.
 */
export const rootsOf = (
  graph: PackageGraph,
  among: ReadonlySet<string>,
  newFolders: ReadonlySet<string>,
): ReadonlyMap<string, Root> => {
  const followed = [...among].flatMap((path) => graph.packages.get(path) ?? [])
  const imports = importsOf(followed)
  const found = new Map<string, { readonly root: Root; readonly steps: number }>()
  for (const each of followed) {
    const root = ownRootOf(graph, each, newFolders)
    if (root !== undefined) found.set(each.path, { root, steps: 0 })
  }
  // A Map iterates over entries that are added meanwhile, so this reaches all of them, the nearest first.
  for (const [importer, { steps }] of found)
    for (const each of imports.get(importer) ?? []) {
      if (found.has(each.path)) continue
      // Of several ways of the same length, that by way of the first importer.
      const nearest = each.importedBy.find((by) => among.has(by) && found.get(by)?.steps === steps)
      const root = found.get(nearest ?? importer)?.root
      if (root !== undefined) found.set(each.path, { root, steps: steps + 1 })
    }
  return new Map([...found].map(([path, { root }]) => [path, root]))
}

/** By importer, what it imports of these packages. */
const importsOf = (
  packages: readonly ExplainedPackage[],
): ReadonlyMap<string, readonly ExplainedPackage[]> => {
  const imports = new Map<string, ExplainedPackage[]>()
  for (const each of packages)
    for (const importer of each.importedBy) {
      const known = imports.get(importer)
      if (known === undefined) imports.set(importer, [each])
      else known.push(each)
    }
  return imports
}

/** Undefined for a package that the project does not import itself. */
const ownRootOf = (
  graph: PackageGraph,
  found: ExplainedPackage,
  newFolders: ReadonlySet<string>,
): Root | undefined => {
  const { path, module } = found
  const own = found.importedBy.filter((importer) => isOwnPath(graph, importer))
  const isInNewFolder = (importer: string): boolean =>
    newFolders.has(graph.packages.get(importer)?.module ?? '')
  if (isOwn(graph, found)) {
    if (module === undefined || !newFolders.has(module))
      return { kind: 'package', name: path, importedBy: own }
    const outside = own.filter((importer) => graph.packages.get(importer)?.module !== module)
    return outside.length === 0 ? undefined : { kind: 'module', name: module, importedBy: outside }
  }
  const importedBy = module === undefined ? own.filter((importer) => !isInNewFolder(importer)) : own
  if (importedBy.length === 0) return undefined
  return module === undefined
    ? { kind: 'package', name: path, importedBy }
    : { kind: 'module', name: module, importedBy }
}

const isOwnPath = (graph: PackageGraph, path: string): boolean => {
  const found = graph.packages.get(path)
  return found !== undefined && isOwn(graph, found)
}
