import { lstatSync } from 'node:fs'
import type { Host } from '../host/host.ts'
import { pausesFor } from '../host/pauses.ts'
import { readableByteNames } from '../host/readable.ts'

/** Everything in a clone, `.git` too, by path as bytes in latin1: as UTF-8, two names could be the same. */
type CloneState = ReadonlyMap<string, string>

/** Looks at a clone without opening anything in it, and follows no links. */
export const cloneState = async ({ signal }: Pick<Host, 'signal'>, dir: string): Promise<CloneState> => {
  const state = new Map<string, string>()
  const pause = pausesFor(signal)
  const folders = [Buffer.from(dir)]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    await pause()
    // One that may not be read shows its mode by its own entry.
    for (const name of readableByteNames(folder)) {
      const path = Buffer.concat([folder, slash, name])
      const { looks, isFolder } = lookAt(path)
      state.set(path.toString('latin1'), looks)
      if (isFolder) folders.push(path)
    }
  }
  return state
}

/** A path at which two states differ, relative to the clone; undefined when they are the same. */
export const differenceOf = (before: CloneState, after: CloneState, dir: string): string | undefined => {
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  const changed = paths.filter((path) => before.get(path) !== after.get(path)).toSorted()
  const [first] = changed
  if (first === undefined) return undefined
  return Buffer.from(first, 'latin1')
    .subarray(Buffer.byteLength(dir) + 1)
    .toString('utf8')
}

const slash = Buffer.from('/')

/** Nobody can set back the time of the last change of an inode. Of a folder, it is its entries that count. */
const lookAt = (path: Buffer): { readonly looks: string; readonly isFolder: boolean } => {
  try {
    const stat = lstatSync(path, { bigint: true })
    const isFolder = stat.isDirectory()
    const { mode, ino, uid, gid, size, mtimeNs, ctimeNs } = stat
    const looks = isFolder ? [mode, ino, uid, gid] : [mode, ino, uid, gid, size, mtimeNs, ctimeNs]
    return { looks: looks.join(' '), isFolder }
  } catch {
    return { looks: 'unreadable', isFolder: false }
  }
}
