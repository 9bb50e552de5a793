import { posix } from 'node:path'
import type { Built } from '../../../dockerfile/programs/built-packages.ts'
import type { ContextFacts } from '../../../dockerfile/container-paths.ts'
import { programNameOf } from '../../../dockerfile/programs/go-packages.ts'
import type { BuiltPackage } from '../../../dockerfile/programs/made-programs.ts'
import { matches } from '../../../dockerfile/shell/builtins.ts'
import { unknown } from '../../../dockerfile/shell/values.ts'
import { foldersBelow } from './folders.ts'
import { namedByDockerfile } from './guessed-files.ts'
import { type Found, type PackageSearch, ranks } from './package-search.ts'

/** The files of the packages that the Dockerfile builds, or compiles when a container starts. */
export const builtFiles = async (
  built: Built,
  search: PackageSearch,
  facts: ContextFacts,
): Promise<readonly Found[]> => {
  const atStart = built.sightings.map((sighting) => sighting.built)
  const packages = [...new Set([...built.packages, ...atStart])]
  const isNamed = namedByDockerfile(search.revision)
  const found: Found[] = []
  for (const each of packages) {
    const reason = `line ${each.line} of the Dockerfile builds ${each.written}`
    for (const path of await placesOf(each, search, facts)) {
      await search.revision.pause()
      const isMeant = isOpen(each) && isNamed(path.endsWith('.go') ? posix.dirname(path) : path)
      const rank = rankOf(each, programNameOf(path, facts), built) - (isMeant ? slightly : 0)
      const why = { reason, rank }
      const named = path.endsWith('.go') ? search.file(path, why) : []
      const folder = path.endsWith('.go') ? posix.dirname(path) : path
      found.push(...(named.length > 0 ? named : await search.inFolder(folder, why, each.target)))
    }
  }
  return found
}

/** Of several packages that an argument may stand for, the one that the Dockerfile has its name from comes first. */
const slightly = 0.05

/** Whether it may stand for several packages. */
const isOpen = ({ isTree, path }: BuiltPackage): boolean => isTree || path.includes(unknown)

/** The folders, or files that are named themselves, that a package argument stands for. */
const placesOf = async (
  { path, isTree }: BuiltPackage,
  search: PackageSearch,
  facts: ContextFacts,
): Promise<readonly string[]> => {
  if (path.includes(unknown)) return fitting(path, search)
  const folder = path.endsWith('.go') ? posix.dirname(path) : path
  return isTree && facts.isFolder(folder) ? foldersBelow(search.revision, folder) : [path]
}

/** The folders of a pattern in which something is unknown, those with the fewest parts first. */
const fitting = (pattern: string, search: PackageSearch): readonly string[] => {
  const folder = pattern.endsWith('.go') ? posix.dirname(pattern) : pattern
  const file = pattern.endsWith('.go') && folder.includes(unknown) ? `/${posix.basename(pattern)}` : ''
  return search.folders
    .filter((each) => matches(folder, each))
    .toSorted((one, other) => one.split('/').length - other.split('/').length)
    .map((each) => (file.includes(unknown) ? each : each + file))
}

const rankOf = (built: BuiltPackage, name: string, { sightings }: Built): number => {
  const isOneOfMany = isOpen(built)
  const own = sightings.filter(
    (sighting) =>
      sighting.built === built && (!isOneOfMany || sighting.name === undefined || sighting.name === name),
  )
  const started = own.flatMap((sighting) => sighting.started ?? [])
  if (started.length > 0) return ranks.started + Math.min(...started) / 1000
  // One of many programs that was picked by its name comes before all that were copied together.
  if (own.some((sighting) => isOneOfMany && sighting.name === name)) return ranks.copied - 0.1
  if (own.length > 0) return ranks.copied
  return built.isTraced ? ranks.leftBehind : ranks.built
}
