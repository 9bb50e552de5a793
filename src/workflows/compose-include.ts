import { posix } from 'node:path'
import { isAddress } from './build.ts'
import { literal, shown } from './marks.ts'
import { at, type Tree } from './tree.ts'
import { Unreadable } from './yaml-tree.ts'

/** A Compose file, and the folder to which its paths are relative, relative to the repository. */
type ComposeFile = { readonly path: string; readonly tree: Tree; readonly folder: string }

/** A Compose file that is not read yet. */
export type Included = Omit<ComposeFile, 'tree'> & {
  /** Whether a file of variables is named for it, or for what includes it. */
  readonly hasEnvFile: boolean
}

type Reading = {
  /** The file with its variables replaced. Throws `Unreadable` where there is none, or where many were read already. */
  readonly read: (file: Included) => Tree
  /** Those on the way to it: a circle would have no end. */
  readonly within: readonly string[]
}

/** What a Compose file includes, from the deepest, then the file itself. Throws `Unreadable` for what is not in the repository. */
export const withIncluded = (file: Included, { read, within }: Reading): readonly ComposeFile[] => {
  const { path, folder, hasEnvFile } = file
  if (within.includes(path) || within.length >= deepest)
    throw new Unreadable(`includes ${path} in a circle, or too deep`)
  const tree = read(file)
  const included = (at(tree, 'include')?.items() ?? [])
    .flatMap((item) => inItem(item, path))
    .map((each) => ({ ...each, hasEnvFile: hasEnvFile || each.hasEnvFile }))
    .flatMap((each) => withIncluded(each, { read, within: [...within, path] }))
  return [...included, { path, tree, folder }]
}

const deepest = 10

/** A path, or several that are one project together, whose folder is that of the first unless it is said. */
const inItem = (item: Tree, from: string): readonly Included[] => {
  const written = item.text === undefined ? at(item, 'path') : item
  const paths = (written?.text === undefined ? (written?.items() ?? []) : [written]).map((each) =>
    insideOf(posix.dirname(from), each),
  )
  const said = at(item, 'project_directory')
  const [first = from] = paths
  const folder = said === undefined ? posix.dirname(first) : insideOf(posix.dirname(from), said)
  const hasEnvFile = at(item, 'env_file') !== undefined
  return paths.map((path) => ({ path, folder, hasEnvFile }))
}

const insideOf = (folder: string, { text = '' }: Tree): string => {
  const path = posix.join(folder, text)
  if (literal(text) === undefined || isAddress(text) || /^\/|^~/.test(text) || /^\.\.(?:\/|$)/.test(path))
    throw new Unreadable(
      `includes ${shown(text)}, which is not a file of the repository or is known only when it runs`,
    )
  return path
}
