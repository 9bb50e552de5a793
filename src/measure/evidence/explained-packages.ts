import { exclusiveShares, type Interval, onlyIn } from '../../analysis/shares.ts'
import type { ExplainedModule, ExplainedPackage, Explanation } from '../../model.ts'
import { type Action, readActions } from './action-graph.ts'
import type { Modules } from './modules-of.ts'
import { compiles } from './package-work.ts'

/** What the action graphs of one build show. */
type Explained = Required<Pick<Explanation, 'packages' | 'linkMs'>> & Pick<Explanation, 'modules' | 'unknown'>

/** Far beyond any build; but builds write what they want. */
const [mostPackages, longestPath, longestMs] = [20_000, 1_000, 24 * 3_600_000] as const

/** More importers say no more. */
const mostImporters = 5

/**
 * Reads the graphs of all go commands of a build, each as the text of a `-debug-actiongraph` file. A package that several of
 * them compiled, as for a test, counts once, with its times together. Programs that exist only for a test are left out as
 * importers. Throws when a text is not an action graph.
 */
export const explainedPackages = (graphs: readonly string[], modules: Modules): Explained => {
  const read = [...new Set(graphs)].map(readActions)
  const compiled = read.flatMap((actions) => actions.filter(isCompiled))
  const shares = exclusiveShares(compiled.map(intervalOf))
  const importers = importersOf(read, modules)
  const times = new Map<string, { compileMs: number; shareMs: number }>()
  for (const [at, action] of compiled.entries()) {
    const { compileMs, shareMs } = times.get(action.package) ?? { compileMs: 0, shareMs: 0 }
    const ranMs = action.done - action.start
    times.set(action.package, { compileMs: compileMs + ranMs, shareMs: shareMs + (shares[at] ?? 0) })
  }
  const packages = [...times]
    .map(([path, { compileMs, shareMs }]) => ({
      path,
      compileMs: rounded(compileMs),
      shareMs: rounded(shareMs),
    }))
    .toSorted((a, b) => b.shareMs - a.shareMs || (a.path < b.path ? -1 : 1))
    .slice(0, mostPackages)
    .map(({ path, compileMs, shareMs }): ExplainedPackage => {
      const module = modules.of(path)
      return {
        path,
        ...(module !== undefined && { module: module.path }),
        compileMs,
        shareMs,
        importedBy: (importers.get(path) ?? []).map((each) => each.path),
      }
    })
  const links = read.flatMap((actions) =>
    actions.filter((action) => action.mode === 'link' && hasRun(action)),
  )
  return {
    packages,
    ...(modules.unknown === undefined
      ? { modules: modulesOf(packages, modules) }
      : { unknown: { modules: modules.unknown } }),
    linkMs: rounded(onlyIn(links.map(intervalOf), compiled.map(intervalOf))),
  }
}

const isCompiled = (action: Action): boolean => compiles(action) && hasRun(action)

const hasRun = ({ ran, start, done, package: path }: Action): boolean =>
  ran && start > 0 && done >= start && done - start < longestMs && path !== '' && path.length < longestPath

const intervalOf = ({ start, done }: Action): Interval => ({ startMs: start, endMs: done })

const rounded = (ms: number): number => Math.round(ms * 1000) / 1000

type Importer = { readonly path: string; readonly isMain: boolean }

/**
 * The first importers of each package: an action that compiles waits for those of the packages that it imports. A build may
 * write millions of them, so no more are kept than are named, and the module of each is looked for once.
 */
const importersOf = (
  graphs: readonly (readonly Action[])[],
  modules: Modules,
): ReadonlyMap<string, readonly Importer[]> => {
  const importers = new Map<string, Importer[]>()
  for (const actions of graphs) {
    const builds = actions.filter(({ mode }) => mode === 'build')
    const byId = new Map(builds.map((action) => [action.id, action.package]))
    for (const { package: path, needs } of builds) {
      if (path.endsWith('.test') || path.length >= longestPath) continue
      const by = { path, isMain: modules.isMain(path) }
      for (const need of needs) addImporter(importers, byId.get(need) ?? '', by)
    }
  }
  return importers
}

const addImporter = (importers: Map<string, Importer[]>, imported: string, by: Importer): void => {
  if (imported === '' || imported === by.path) return
  const known = importers.get(imported)
  if (known === undefined) importers.set(imported, [by])
  else if (!known.some(({ path }) => path === by.path)) {
    const at = known.findIndex((each) => comesBefore(by, each))
    known.splice(at === -1 ? known.length : at, 0, by)
    known.length = Math.min(known.length, mostImporters)
  }
}

/** Those of the project itself first, then by path. */
const comesBefore = (one: Importer, other: Importer): boolean =>
  one.isMain === other.isMain ? one.path < other.path : one.isMain

const modulesOf = (packages: readonly ExplainedPackage[], modules: Modules): readonly ExplainedModule[] => {
  const used = new Set(packages.flatMap(({ module }) => module ?? []))
  return modules.listed.filter(({ path }) => used.has(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
