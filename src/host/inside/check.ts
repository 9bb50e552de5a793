import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readlink, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'

/** A path of a revision that is not what it has to be. The message names it, and never quotes what it contains. */
export class UnsafePath extends Error {
  override readonly name = 'UnsafePath'
}

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

/** The absolute path of what must exist. Throws UnsafePath when it is anything else. */
export const checked = async (root: string, path: string, wanted: 'file' | 'folder'): Promise<string> => {
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

/** Opens without following a link, without waiting for a pipe, and only if no part of the path is a link. */
export const openChecked = async (root: string, name: string, flags: number): Promise<FileHandle> => {
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
export const throughHandle = (folder: FileHandle, path: string, entry: string): string =>
  process.platform === 'linux' ? `/proc/self/fd/${folder.fd}/${entry}` : join(path, entry)

/** Where a link leads, if that is inside the root. */
const targetInside = async (root: string, name: string): Promise<string | undefined> => {
  const [from, to] = await Promise.all([realpath(root), realpath(join(root, name)).catch(() => undefined)])
  if (to === undefined) return undefined
  const inside = relative(from, to)
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? undefined : inside || '.'
}

/** Relative to the root, normalised. Throws UnsafePath when it leads out of the root by itself. */
export const nameIn = (root: string, path: string): string => {
  const name = relative(root, resolve(root, path)) || '.'
  if (name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name) || name.includes('\0'))
    throw new UnsafePath(`${path} is outside the repository`)
  return name
}

export const stepsIn = (name: string): readonly string[] => (name === '.' ? [] : name.split(sep))

/** Handles the error of a path that does not exist, and throws any other. */
export const absent = (error: unknown): undefined => {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return undefined
  throw error
}
