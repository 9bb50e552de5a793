import { exclusiveShares, type Interval, onlyIn } from '../analysis/shares.ts'
import type { ExplainedModule, ExplainedPackage } from '../model.ts'
import { type Action, readActions } from './action-graph.ts'
import type { Modules } from './modules-of.ts'

/** What the action graphs of one build show. */
export type Explained = {
  readonly packages: readonly ExplainedPackage[]
  readonly modules: readonly ExplainedModule[]
  readonly linkMs: number
}

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
  const importers = importersOf(read)
  const times = new Map<string, { compileMs: number; shareMs: number }>()
  for (const [at, action] of compiled.entries()) {
    const { compileMs, shareMs } = times.get(action.package) ?? { compileMs: 0, shareMs: 0 }
    const ranMs = action.done - action.start
    times.set(action.package, { compileMs: compileMs + ranMs, shareMs: shareMs + (shares[at] ?? 0) })
  }
  const packages = [...times]
    .map(([path, { compileMs, shareMs }]): ExplainedPackage => {
      const module = modules.of(path)
      return {
        path,
        ...(module !== undefined && { module: module.path }),
        compileMs: rounded(compileMs),
        shareMs: rounded(shareMs),
        importedBy: firstImporters(importers.get(path), modules),
      }
    })
    .toSorted((a, b) => b.shareMs - a.shareMs || (a.path < b.path ? -1 : 1))
    .slice(0, mostPackages)
  const links = read.flatMap((actions) =>
    actions.filter((action) => action.mode === 'link' && hasRun(action)),
  )
  return {
    packages,
    modules: modulesOf(packages, modules),
    linkMs: rounded(onlyIn(links.map(intervalOf), compiled.map(intervalOf))),
  }
}

const isCompiled = (action: Action): boolean => action.mode === 'build' && hasRun(action)

const hasRun = ({ ran, start, done, package: path }: Action): boolean =>
  ran && start > 0 && done >= start && done - start < longestMs && path !== '' && path.length < longestPath

const intervalOf = ({ start, done }: Action): Interval => ({ startMs: start, endMs: done })

const rounded = (ms: number): number => Math.round(ms * 1000) / 1000

/** An action that compiles waits for those of the packages that it imports. */
const importersOf = (graphs: readonly (readonly Action[])[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const importers = new Map<string, Set<string>>()
  for (const [imported, by] of graphs.flatMap(importsIn))
    importers.set(imported, (importers.get(imported) ?? new Set()).add(by))
  return importers
}

const importsIn = (actions: readonly Action[]): readonly (readonly [imported: string, by: string])[] => {
  const builds = actions.filter(({ mode }) => mode === 'build')
  const byId = new Map(builds.map((action) => [action.id, action.package]))
  return builds
    .filter((action) => !action.package.endsWith('.test'))
    .flatMap((action) => action.needs.map((need) => [byId.get(need) ?? '', action.package] as const))
    .filter(([imported, by]) => imported !== '' && imported !== by && by.length < longestPath)
}

const firstImporters = (importers: ReadonlySet<string> | undefined, modules: Modules): readonly string[] => {
  const rank = (path: string): number => (modules.isMain(path) ? 0 : 1)
  return [...(importers ?? [])]
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .slice(0, mostImporters)
}

const modulesOf = (packages: readonly ExplainedPackage[], modules: Modules): readonly ExplainedModule[] => {
  const used = new Set(packages.flatMap(({ module }) => module ?? []))
  return modules.listed.filter(({ path }) => used.has(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
