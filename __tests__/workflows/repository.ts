import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Repository } from '../../src/workflows/build.ts'

/** The files of a folder of the tests. */
export const folderFiles = (root: string): Repository => ({
  names: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []),
  text: (path) => {
    try {
      return readFileSync(join(root, path), 'utf8')
    } catch {
      return undefined
    }
  },
})

/** Files that are not on a disk. */
export const textFiles = (files: Readonly<Record<string, string>>): Repository => ({
  names: (folder) => {
    const start = folder === '.' ? '' : `${folder}/`
    const within = Object.keys(files).filter((path) => path.startsWith(start))
    return [...new Set(within.map((path) => path.slice(start.length).split('/')[0] ?? ''))]
  },
  text: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
})
