import type { Dirent } from 'node:fs'
import { constants } from 'node:fs'
import { type FileHandle, lstat, readdir, realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { absent, checked, kindInside, nameIn, openChecked, UnsafePath } from './check.ts'

/**
 * The only way to open files of a revision. Its files were written by whoever opened the pull request, and its builds may
 * change them while the run goes on: a file may have become a link to a file of this machine, a device or a pipe.
 */

/** The most that is read of one file, in bytes. */
export const mostBytes = 1_000_000

/** Reads a file; undefined when it does not exist. Throws UnsafePath when it is anything but a small regular file. */
export const readInside = async (
  root: string,
  path: string,
  limit = mostBytes,
): Promise<Buffer | undefined> => {
  const name = nameIn(root, path)
  if (!(await exists(root, name))) return undefined
  await using file = await openChecked(root, name, constants.O_RDONLY)
  const { size } = await assertRegular(file, name)
  if (size > limit) throw new UnsafePath(`${name} has ${size} bytes; at most ${limit} are read`)
  return await readAtMost(file, size, name)
}

/** The first bytes of a file, however long it is; undefined when it does not exist. Throws UnsafePath when it is no regular file. */
export const readStart = async (root: string, path: string, bytes: number): Promise<Buffer | undefined> => {
  const name = nameIn(root, path)
  if (!(await exists(root, name))) return undefined
  await using file = await openChecked(root, name, constants.O_RDONLY)
  await assertRegular(file, name)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
  return buffer.subarray(0, bytesRead)
}

/** The same as `readInside`, as text. */
export const readTextInside = async (
  root: string,
  path: string,
  limit = mostBytes,
): Promise<string | undefined> => (await readInside(root, path, limit))?.toString('utf8')

/** Reads a file, or the one that a link in its place leads to; undefined when there is none. Throws UnsafePath outside the root. */
export const readLinked = async (root: string, path: string): Promise<Buffer | undefined> => {
  const name = await linkedName(root, path)
  return name === undefined ? undefined : readInside(await realpath(root), name)
}

/** The same as `readLinked`, as text. */
export const readTextLinked = async (root: string, path: string): Promise<string | undefined> =>
  (await readLinked(root, path))?.toString('utf8')

/** The path below the root of a file, or of the one that a link in its place leads to; undefined when there is none. */
export const linkedName = async (root: string, path: string): Promise<string | undefined> => {
  const [top, real] = await Promise.all([realpath(root), realpath(join(root, path)).catch(absent)])
  return real === undefined ? undefined : relative(top, real)
}

/** Whether there is such a regular file, with no link on the way to it. */
export const isFileInside = async (root: string, path: string): Promise<boolean> =>
  (await kindInside(root, path)) === 'file'

/** The absolute path of an existing folder, checked from its root. Throws UnsafePath when it is anything else. */
export const folderInside = (root: string, path: string): Promise<string> => checked(root, path, 'folder')

/** The entries of a folder; none when it does not exist. Throws UnsafePath for a link on the way to it. */
export const listInside = async (root: string, path: string): Promise<readonly Dirent[]> => {
  const kind = await kindInside(root, path)
  if (kind === undefined) return []
  const folder = await checked(root, path, 'folder')
  return readdir(folder, { withFileTypes: true })
}

const exists = async (root: string, name: string): Promise<boolean> =>
  (await lstat(join(root, name)).catch(absent)) !== undefined

const assertRegular = async (file: FileHandle, name: string): Promise<{ readonly size: number }> => {
  const stat = await file.stat()
  if (!stat.isFile()) throw new UnsafePath(`${name} is not a regular file`)
  return stat
}

/** A file may grow while it is read. */
const readAtMost = async (file: FileHandle, size: number, name: string): Promise<Buffer> => {
  const buffer = Buffer.alloc(size + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length)
    length += bytesRead
    if (length > size) throw new UnsafePath(`${name} was changed while it was read`)
    if (bytesRead === 0) return buffer.subarray(0, length)
  }
}
