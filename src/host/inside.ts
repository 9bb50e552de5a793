import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readdir, readlink, realpath, rename, rm } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Dirent } from 'node:fs'

/**
 * The only way to open files of a revision. Its files were written by whoever opened the pull request, and its builds may
 * change them while the run goes on: a file may have become a link to a file of this machine, a device or a pipe.
 */

/** The most that is read of one file, in bytes. */
export const mostBytes = 1_000_000

/** A path of a revision that is not what it has to be. The message names it, and never quotes what it contains. */
export class UnsafePath extends Error {
  override readonly name = 'UnsafePath'
}

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

/** The same as text. */
export const readTextInside = async (
  root: string,
  path: string,
  limit = mostBytes,
): Promise<string | undefined> => (await readInside(root, path, limit))?.toString('utf8')

/** Whether there is such a regular file, with no link on the way to it. */
export const isFileInside = async (root: string, path: string): Promise<boolean> =>
  (await kindInside(root, path)) === 'file'

/** Whether there is such a folder, with no link on the way to it. */
export const isFolderInside = async (root: string, path: string): Promise<boolean> =>
  (await kindInside(root, path)) === 'folder'

/** What a path is; undefined when it does not exist. Never follows a link. */
export const kindInside = async (
  root: string,
  path: string,
): Promise<'file' | 'folder' | 'link' | 'special' | undefined> => {
  const steps = stepsIn(nameIn(root, path))
  let kind: 'file' | 'folder' | 'link' | 'special' = 'folder'
  for (const step of steps.keys()) {
    const found = await lstat(join(root, ...steps.slice(0, step + 1))).catch(absent)
    if (found === undefined) return undefined
    if (found.isSymbolicLink()) return 'link'
    if (found.isDirectory()) kind = 'folder'
    else if (step < steps.length - 1) return undefined
    else kind = found.isFile() ? 'file' : 'special'
  }
  return kind
}

/** The absolute path of an existing folder, checked from its root. Throws UnsafePath when it is anything else. */
export const folderInside = (root: string, path: string): Promise<string> => checked(root, path, 'folder')

/** The absolute path of an existing regular file, checked from its root. Throws UnsafePath when it is anything else. */
export const fileInside = (root: string, path: string): Promise<string> => checked(root, path, 'file')

/** The entries of a folder; none when it does not exist. Throws UnsafePath for a link on the way to it. */
export const listInside = async (root: string, path: string): Promise<readonly Dirent[]> => {
  const kind = await kindInside(root, path)
  if (kind === undefined) return []
  const folder = await checked(root, path, 'folder')
  return readdir(folder, { withFileTypes: true })
}

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
    await file.writeFile(content)
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

const checked = async (root: string, path: string, wanted: 'file' | 'folder'): Promise<string> => {
  const name = nameIn(root, path)
  const kind = await kindInside(root, path)
  if (kind === wanted) return join(root, name)
  if (kind === undefined) throw new UnsafePath(`there is no ${wanted} ${name}`)
  if (kind !== 'link')
    throw new UnsafePath(`${name} is not a ${wanted === 'file' ? 'regular file' : 'folder'}`)
  const target = await targetInside(root, name)
  throw new UnsafePath(
    target === undefined
      ? `${name} leads through a link out of the repository`
      : `${name} leads through a link; name ${target} instead`,
  )
}

/** Where a link leads, if that is inside the root. */
const targetInside = async (root: string, name: string): Promise<string | undefined> => {
  const [from, to] = await Promise.all([realpath(root), realpath(join(root, name)).catch(absent)])
  if (to === undefined) return undefined
  const inside = relative(from, to)
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? undefined : inside || '.'
}

/** Relative to the root, normalised. Throws UnsafePath when it leads out of the root by itself. */
const nameIn = (root: string, path: string): string => {
  const name = relative(root, resolve(root, path)) || '.'
  if (name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name) || name.includes('\0'))
    throw new UnsafePath(`${path} is outside the repository`)
  return name
}

const stepsIn = (name: string): readonly string[] => (name === '.' ? [] : name.split(sep))

const exists = async (root: string, name: string): Promise<boolean> =>
  (await lstat(join(root, name)).catch(absent)) !== undefined

/** Opens without following a link, without waiting for a pipe, and only if no part of the path is a link. */
const openChecked = async (root: string, name: string, flags: number): Promise<FileHandle> => {
  const kind = await kindInside(root, name)
  if (kind === 'link' || kind === 'special') await checked(root, name, 'file')
  const handle = await open(join(root, name), flags | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    await assertOpened(handle, join(await realpath(root), name), name)
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** A folder on the way may have become a link after it was looked at: where the handle is shows it. */
const assertOpened = async (handle: FileHandle, expected: string, name: string): Promise<void> => {
  if (process.platform !== 'linux') return
  const opened = await readlink(`/proc/self/fd/${handle.fd}`)
  if (opened !== expected) throw new UnsafePath(`${name} was exchanged while it was opened`)
}

/** An entry of an open folder. Only Linux can reach it through the handle. */
const throughHandle = (folder: FileHandle, path: string, entry: string): string =>
  process.platform === 'linux' ? `/proc/self/fd/${folder.fd}/${entry}` : join(path, entry)

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

const absent = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return undefined
  throw error
}
