import { constants } from 'node:fs'
import { lstat, open, rename, rm, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { absent, nameIn, openChecked, stepsIn, throughHandle, UnsafePath } from './check.ts'
import { writing } from '../writing.ts'

/**
 * Replaces the content of an existing file by a fresh file and a rename, with the mode and owner that it had. The folder
 * is held open and the new file is reached through it, so that nothing on the way can be exchanged in between.
 */
export const replaceInside = async (root: string, path: string, content: string | Buffer): Promise<void> => {
  const name = nameIn(root, path)
  await using folder = await openChecked(root, dirname(name), constants.O_RDONLY | constants.O_DIRECTORY)
  const within = (entry: string): string => throughHandle(folder, join(root, dirname(name)), entry)
  const [entry = ''] = stepsIn(name).slice(-1)
  const before = await lstat(within(entry)).catch(absent)
  if (before !== undefined && !before.isFile()) throw new UnsafePath(`${name} is no longer a regular file`)
  const fresh = `.go-container-bench-${process.pid}-${Date.now()}`
  try {
    await using file = await open(
      within(fresh),
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
      0o600,
    )
    await writing(join(root, name), () => file.writeFile(content))
    if (before !== undefined) {
      await file.chown(before.uid, before.gid)
      await file.chmod(before.mode & 0o777)
    } else {
      await file.chmod(0o644)
    }
    await rename(within(fresh), within(entry))
  } catch (error) {
    await rm(within(fresh), { force: true })
    throw error
  }
}

/** Removes a file, or whatever is in its place now, without following a link on the way to it. */
export const removeInside = async (root: string, path: string): Promise<void> => {
  const name = nameIn(root, path)
  await using folder = await openChecked(root, dirname(name), constants.O_RDONLY | constants.O_DIRECTORY)
  const [entry = ''] = stepsIn(name).slice(-1)
  await rm(throughHandle(folder, join(root, dirname(name)), entry), { recursive: true, force: true })
}

/** Removes an empty folder or an empty file, and throws for anything else, without following a link on the way to it. */
export const removeEmptyInside = async (root: string, path: string): Promise<void> => {
  const name = nameIn(root, path)
  await using folder = await openChecked(root, dirname(name), constants.O_RDONLY | constants.O_DIRECTORY)
  const [entry = ''] = stepsIn(name).slice(-1)
  const target = throughHandle(folder, join(root, dirname(name)), entry)
  const found = await lstat(target)
  if (found.isDirectory()) await rmdir(target)
  else if (found.isFile() && found.size === 0) await unlink(target)
  else throw new UnsafePath(`${name} is not empty`)
}
