import { existsSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { RevisionFiles } from './main-packages.ts'

/** At most this many folders are searched: in larger projects the Dockerfile names what it builds. */
const searchedFolders = 5000

/** Whether folders below that have their own go.mod are searched too. */
type Search = 'one-module' | 'all-modules'

/**
 * The folders at and below `root` that `./...` would include, sorted, commands first: not `vendor`, `testdata` and hidden
 * ones, and of one module only those of no other (`go help packages`).
 */
export const foldersBelow = async (
  { contextDir, ignore, pause }: RevisionFiles,
  root: string,
  search: Search = 'one-module',
): Promise<readonly string[]> => {
  const found: string[] = []
  const pending = [root]
  for (let at = 0; at < pending.length && found.length < searchedFolders; at += 1) {
    const folder = pending[at] ?? root
    if (search === 'one-module' && folder !== root && existsSync(join(contextDir, folder, 'go.mod'))) continue
    found.push(folder)
    for (const entry of readdirSync(join(contextDir, folder), { withFileTypes: true })) {
      await pause()
      const path = posix.join(folder, entry.name)
      if (!entry.isDirectory() || /^[._]|^(?:vendor|testdata|node_modules)$/.test(entry.name)) continue
      if (!ignore.isIgnored(path) || ignore.mayHoldOthers(path)) pending.push(path)
    }
  }
  const order = (path: string): number => [path === root, /(?:^|\/)cmd\//.test(path), true].indexOf(true)
  return found.toSorted((one, other) => order(one) - order(other) || (one < other ? -1 : 1))
}
