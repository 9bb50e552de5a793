import { mkdir, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './json.ts'

/**
 * The share of a file system that may still be written, 0 to 1, as `df` counts it: blocks that only root may
 * use are neither free nor used. Throws when the path does not exist or is on no real file system.
 */
export const freeShare = async (path: string): Promise<number> => {
  const { bavail, blocks, bfree } = await statfs(path)
  const usable = blocks - bfree + bavail
  if (usable <= 0) throw new Error(`the file system of ${path} has no blocks; name a folder on a disk`)
  return bavail / usable
}

/** Bytes that this user may still write below a path. Throws when it does not exist. */
export const freeBytes = async (path: string): Promise<number> => {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}

/**
 * Creates a folder and those above it. Node's own recursive `mkdir` never ends in file systems that answer
 * ENOENT for a new name in a folder that is there, as /proc does.
 */
export const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path)
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
