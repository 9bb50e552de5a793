import { mkdir, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError } from '../inputs/error.ts'
import { messageOf } from './error-text.ts'
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

/** Programs report a full disk in words of their own, and free a little when they fail. */
const nearlyFullBytes = 20_000_000

/** Does something that needs space at a path. Whatever fails there while its disk is full is reported with that disk. */
export const namingFullDisk = async <Value>(
  path: string,
  act: () => Promise<Value>,
  enoughBytes = nearlyFullBytes,
): Promise<Value> => {
  try {
    return await act()
  } catch (cause) {
    if (cause instanceof InputError || !(await isNearlyFull(path, enoughBytes))) throw cause
    const text = `the disk of ${path} is full; free space there, or set RUNNER_TEMP to a folder on another disk`
    throw new Error(`${messageOf(cause)}\n${text}`, { cause })
  }
}

const isNearlyFull = async (path: string, enoughBytes: number): Promise<boolean> => {
  const found = await statfs(path).catch(() => undefined)
  if (found === undefined || found.blocks === 0) return false
  return found.bavail * found.bsize < enoughBytes || (found.files > 0 && found.ffree < 10)
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
