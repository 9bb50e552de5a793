import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Opens a folder, but not one that a link leads to. */
export const openFolder = (path: string): Promise<FileHandle> =>
  open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)

/** An entry of an open folder, wherever that folder has been moved to. */
export const entryOf = ({ fd }: FileHandle, name: string): string => `/proc/self/fd/${fd}/${name}`

/** Opens a folder below `root`, each step through the one before it. */
export const openBelow = async (root: string, steps: readonly string[]): Promise<FileHandle> => {
  let folder = await openFolder(root)
  for (const step of steps) {
    try {
      const next = await openFolder(entryOf(folder, step))
      await folder.close()
      folder = next
    } catch (error) {
      await folder.close()
      throw error
    }
  }
  return folder
}
