import { mkdir, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './json.ts'

/**
 * The share of a file system that is still free, 0 to 1, as `df` calculates it: blocks reserved for root count
 * as neither free nor used. Throws when the path does not exist or its file system has no blocks.
 */
export const freeShare = async (path: string): Promise<number> => {
  const { bavail, blocks, bfree } = await statfs(path)
  const usable = blocks - bfree + bavail
  if (usable <= 0) throw new Error(`the file system of ${path} has no blocks; name a folder on a disk`)
  return bavail / usable
}

/** Bytes that this user can still write below a path. Throws when the path does not exist. */
export const freeBytes = async (path: string): Promise<number> => {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}

/**
 * Creates a folder and its missing parents. Node's own recursive `mkdir` loops forever on file systems, such as
 * /proc, that answer ENOENT for a new name in an existing folder. Never writable for others, whatever the umask.
 */
export const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path, 0o755)
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && (await isFolder(path))) return
    if (errorCode(error) !== 'ENOENT' || (await isFolder(dirname(path)))) throw error
    await makeFolder(dirname(path))
    await makeFolder(path)
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
