import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { isFolderIn, textInside } from '../host/inside/look.ts'
import { readableNames } from '../host/readable.ts'
import type { Repository } from '../workflows/build.ts'

/**
 * The files of the repository that a folder is in; undefined when it is in none. Links, devices and large files are as if
 * they were not there, and git is not started: its settings belong to whoever made the repository.
 */
export const repositoryFiles = (
  directory: string,
): (Repository & { /** The folder, relative to the repository. */ readonly here: string }) | undefined => {
  const start = realpathSync(directory)
  const root = topOf(start)
  if (root === undefined) return undefined
  const known = new Map<string, string | undefined>()
  return {
    here: relative(root, start) || '.',
    names: (folder) => (isFolderIn(root, folder) ? readableNames(join(root, folder)) : []),
    text: (path) => {
      if (!known.has(path)) known.set(path, textInside(root, path))
      return known.get(path)
    },
  }
}

const topOf = (folder: string): string | undefined => {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : topOf(above)
}
