import { chmod, lchown, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { User } from '../host.ts'
import { errorCode } from '../json.ts'
import { entryOf, openFolder } from './open-below.ts'
import { writing } from '../writing.ts'

/** What the new folder is to be. */
type FolderRights = { readonly mode: number; readonly owner: User | undefined }

/**
 * Creates a folder and its missing parents below `root`, and sets mode and owner of the last one. Some of the folders may
 * belong to the user of an engine, who could exchange them for links to make root give away a folder of the machine:
 * each is therefore opened without following a link, and reached through the one before it.
 */
export const makeFolderBelow = (
  root: string,
  steps: readonly string[],
  rights: FolderRights,
): Promise<void> =>
  writing(join(root, ...steps), () =>
    process.platform === 'linux'
      ? makeThroughHandles(root, steps, rights)
      : makeByPath(join(root, ...steps), rights),
  )

const makeThroughHandles = async (
  root: string,
  steps: readonly string[],
  rights: FolderRights,
): Promise<void> => {
  let folder = await openFolder(root)
  try {
    for (const step of steps) {
      const entry = entryOf(folder, step)
      await makeUnlessExists(entry, rights.mode)
      const next = await openFolder(entry)
      await folder.close()
      folder = next
    }
    await folder.chmod(rights.mode)
    if (rights.owner !== undefined) await folder.chown(rights.owner.uid, rights.owner.gid)
  } finally {
    await folder.close()
  }
}

const makeUnlessExists = async (path: string, mode: number): Promise<void> => {
  try {
    await mkdir(path, mode)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

/** Elsewhere no engine runs as another user. */
const makeByPath = async (path: string, { mode, owner }: FolderRights): Promise<void> => {
  await mkdir(path, { recursive: true, mode })
  await chmod(path, mode)
  if (owner !== undefined) await lchown(path, owner.uid, owner.gid)
}
