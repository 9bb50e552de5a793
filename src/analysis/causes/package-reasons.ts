import type { Differences } from '../../model.ts'
import { changedPackages } from './changed-packages.ts'
import { isOwn, type PackageGraph } from './package-graph.ts'

/** What differs between the sources of two builds. */
export type Differing = Pick<Differences, 'files' | 'modules'>

/** Why packages that two builds have may be other ones. */
export type Reasons = {
  /** Modules that are taken from elsewhere in one of them: from another version, or another folder. */
  readonly replaced: ReadonlySet<string>
  /** `version`: that of its module differs; `content`: its code may differ; undefined: it is the same. */
  of(path: string): 'version' | 'content' | undefined
}

export const reasonsBetween = (
  before: PackageGraph,
  after: PackageGraph,
  { files, modules }: Differing,
): Reasons => {
  const hasSameVersion = (module: string): boolean =>
    before.versions.get(module) === after.versions.get(module)
  const named = new Set(modules.flatMap(({ path, change }) => (change === 'changed' ? [path] : [])))
  const versioned = [...before.versions.keys(), ...after.versions.keys()]
  const changed = changedPackages(after, files)
  return {
    replaced: new Set([...named, ...versioned.filter((path) => !hasSameVersion(path))]),
    of: (path) => {
      const found = after.packages.get(path)
      if (found?.module === undefined) return undefined
      if (!hasSameVersion(found.module)) return 'version'
      const isChanged = isOwn(after, found) && changed.has(path)
      return isChanged || named.has(found.module) ? 'content' : undefined
    },
  }
}
