import { posix } from 'node:path'
import { textInside } from '../../host/inside/look.ts'
import { directivesIn, readGoMod, type Replacement, replacementsIn } from './module-files.ts'

/**
 * Whether Go needs no module from elsewhere: whatever the module or the workspace at the top of a context requires is a
 * folder of it, or nothing is. False where a go.mod on the way is not there to be read.
 */
export const needsNoModules = (contextDir: string): boolean => {
  const work = textInside(contextDir, 'go.work')
  const used = work === undefined ? ['.'] : directivesIn(work, 'use').map(([folder = '']) => folder)
  const local = replacementsIn(work ?? '').filter(isFolder)
  const found = new Set([...used, ...local.map(({ target }) => target)].map((folder) => posix.join(folder)))
  const byWorkspace = new Set(local.map(({ path }) => path))
  const missing = new Set<string>()
  // What is added on the way is gone through as well.
  for (const folder of found) {
    const text = textInside(contextDir, posix.join(folder, 'go.mod'))
    if (text === undefined) return false
    const { path, requirements } = readGoMod(text)
    if (path !== undefined) byWorkspace.add(path)
    for (const required of requirements) {
      const { replacedBy } = required
      if (replacedBy !== undefined && isFolder(replacedBy)) found.add(posix.join(folder, replacedBy.target))
      else missing.add(required.path)
    }
  }
  return found.size > 0 && [...missing].every((path) => byWorkspace.has(path))
}

const isFolder = ({ targetVersion }: Replacement): boolean => targetVersion === undefined
