import { posix } from 'node:path'
import type { Pause } from '../../../host/pauses.ts'
import type { ChangedFile } from '../../../model.ts'
import { readGoMod } from '../module-files.ts'

/** Modules further down are not looked for, as in the explain build. */
const deepest = 4

/**
 * Files with the import paths of their folders, as the nearest go.mod above each of them says. `texts` reads a file of the
 * base and of the head; an empty text: there is none.
 */
export const withPackages = async (
  files: readonly ChangedFile[],
  texts: (path: string) => readonly [string, string],
  pause: Pause,
): Promise<readonly ChangedFile[]> => {
  const known = new Map<string, string | undefined>()
  const moduleAt = (folder: string): string | undefined => {
    if (!known.has(folder)) {
      const [base, head] = texts(posix.join(folder, 'go.mod'))
      known.set(folder, readGoMod(head === '' ? base : head).path)
    }
    return known.get(folder)
  }
  const found: ChangedFile[] = []
  for (const file of files) {
    await pause()
    const path = packageAt(posix.dirname(file.path), moduleAt)
    found.push(path === undefined ? file : { ...file, package: path })
  }
  return found
}

const packageAt = (folder: string, moduleAt: (folder: string) => string | undefined): string | undefined => {
  const parts = folder === '.' ? [] : folder.split('/')
  // Packages of others, which have no go.mod there.
  if (parts.includes('vendor')) return undefined
  for (let depth = Math.min(parts.length, deepest); depth >= 0; depth -= 1) {
    const module = moduleAt(parts.slice(0, depth).join('/'))
    if (module !== undefined) return [module, ...parts.slice(depth)].join('/')
  }
  return undefined
}
