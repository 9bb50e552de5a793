import type { ChangedFile, ExplainedPackage } from '../../model.ts'
import { isOwn, type PackageGraph } from './package-graph.ts'

/** What Go calls the package of a command that names files, as in `go build main.go`. */
export const commandLine = 'command-line-arguments'

/**
 * The changed files by the packages of the project that they may change: what Go may compile or embed, so no tests and hardly
 * texts for people. A file in no package, such as one to embed, may belong to the package of the nearest folder above it.
 */
export const changedPackages = (
  graph: PackageGraph,
  files: readonly ChangedFile[],
): ReadonlyMap<string, readonly ChangedFile[]> => {
  const own = new Map([...graph.packages].filter(([, each]) => isOwn(graph, each)))
  const found = new Map<string, ChangedFile[]>()
  for (const file of files.filter(({ path }) => !besides.test(path)))
    for (const path of ownersOf(own, file)) {
      const known = found.get(path)
      if (known === undefined) found.set(path, [file])
      else known.push(file)
    }
  return found
}

const besides = /_test\.go$|\.md$|(?:^|\/)testdata\//i

const ownersOf = (own: ReadonlyMap<string, ExplainedPackage>, file: ChangedFile): readonly string[] => {
  const folder = file.package
  if (folder === undefined)
    return [...own.values()].flatMap((each) => (isNamedLike(each, file) ? [each.path] : []))
  if (own.has(folder)) return [folder]
  const above = file.path.endsWith('.go') ? undefined : foldersAbove(folder).find((each) => own.has(each))
  // What belongs to no other package may be in the one that has no path.
  return [above ?? commandLine].filter((path) => own.has(path))
}

/** From the nearest to the farthest. */
const foldersAbove = (path: string): readonly string[] => {
  const parts = path.split('/').slice(0, mostParts)
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/')).slice(1)
}

/** No folder of a project is deeper, and a report may have any text. */
const mostParts = 64

/** Without a go.mod that says where a file belongs: whether its folder ends like that of the package in its module. */
const isNamedLike = ({ path, module = '' }: ExplainedPackage, file: ChangedFile): boolean => {
  const folder = path.slice(module.length + 1)
  const of = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')))
  return of === folder || (folder !== '' && of.endsWith(`/${folder}`))
}
