import { relative } from 'node:path'
import { messageOf } from '../../host/error-text.ts'
import { kindInside, UnsafePath } from '../../host/inside/check.ts'
import { folderInside } from '../../host/inside/read.ts'
import { refuseAll } from '../../inputs/error.ts'

/**
 * Refuses contexts with a link on the way to them, naming each: an engine would send what is behind it, which may be
 * anything that this user may read. Folders that do not exist are reported elsewhere.
 */
export const refuseLinkedFolders = async (
  dir: string,
  contextDir: string,
  buildContexts: readonly string[],
): Promise<void> => {
  const problems = [
    ...(await problemsOf(dir, 'context', relative(dir, contextDir))),
    ...(await Promise.all(buildContexts.map((path) => problemsOf(dir, 'build-contexts', path)))).flat(),
  ]
  refuseAll(problems)
}

const problemsOf = async (dir: string, input: string, path: string): Promise<readonly string[]> => {
  try {
    if ((await kindInside(dir, path)) === 'link') await folderInside(dir, path)
    return []
  } catch (error) {
    if (error instanceof UnsafePath) return [`${input}: ${messageOf(error)}`]
    throw error
  }
}
