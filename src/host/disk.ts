import { statfs } from 'node:fs/promises'

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
