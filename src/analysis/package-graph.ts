import type { ExplainedPackage, Explanation } from '../model.ts'

/** The packages of an explain build by import path. */
export type PackageGraph = {
  readonly packages: ReadonlyMap<string, ExplainedPackage>
  /** By module path; of a module without a version: an empty text. */
  readonly versions: ReadonlyMap<string, string>
  /** In which some package was compiled, in ms. */
  readonly compiledMs: number
  readonly linkMs: number
}

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
 * The module (of the standard library: the package) through which a project comes to a package: from importer to importer
 * until one that the project itself imports. Only packages of `among` are followed.
 */
export const rootOf = (graph: PackageGraph, path: string, among: ReadonlySet<string>): Root | undefined => {
  const seen = new Set([path])
  const waiting = [path]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const found = graph.packages.get(next)
    if (found === undefined) continue
    const own = found.importedBy.filter((importer) => isOwnPath(graph, importer))
    if (isOwn(graph, found)) return { kind: 'package', name: found.path, importedBy: own }
    if (own.length > 0)
      return found.module === undefined
        ? { kind: 'package', name: found.path, importedBy: own }
        : { kind: 'module', name: found.module, importedBy: own }
    const further = found.importedBy.filter((importer) => among.has(importer) && !seen.has(importer))
    for (const each of further) seen.add(each)
    waiting.push(...further)
  }
  return undefined
}

const isOwnPath = (graph: PackageGraph, path: string): boolean => {
  const found = graph.packages.get(path)
  return found !== undefined && isOwn(graph, found)
}
