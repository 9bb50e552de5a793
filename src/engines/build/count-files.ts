import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../host/error-text.ts'
import type { MountCensus } from '../engine.ts'

/** Counts the regular files below the folders of cache mounts, and their bytes. */
export const countFiles = async (folders: readonly string[]): Promise<MountCensus> => {
  try {
    const sizes = (await Promise.all(folders.map(fileSizes))).flat()
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), unknown: undefined }
  } catch (error) {
    // A step may have created files that only its own user can read, or the daemon is on another machine.
    return { files: undefined, bytes: undefined, unknown: messageOf(error) }
  }
}

const fileSizes = async (folder: string): Promise<readonly number[]> => {
  const sizes: number[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) sizes.push((await lstat(join(entry.parentPath, entry.name))).size)
  }
  return sizes
}
