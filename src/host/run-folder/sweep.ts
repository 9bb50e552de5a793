import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { isOwnerAlive, readOwner } from './owner.ts'
import { removeRunFolder } from './remove-folder.ts'
import { folderPrefix, ownedProcessGraceMs, parentFolder } from './run-folder.ts'

/** A run writes its owner.json moments after it creates its folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000

/**
 * Removes what killed runs of this user left where run folders are created, and returns the paths of the removed
 * folders. Never touches the folder of a run that is still working, nor one of another user, even as root: the
 * content of that folder would tell root which processes to end. What cannot be removed is logged; never throws.
 */
export const sweepDeadRuns = async (host: Host, nowMs = Date.now()): Promise<readonly string[]> => {
  const parent = await parentFolder(host)
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => [])
  const removed: string[] = []
  for (const entry of entries) {
    const path = join(parent, entry.name)
    // `isDirectory` is false for a link to a folder.
    if (!entry.isDirectory() || !isRunFolder(entry.name) || !(await isLeftOver(path, host.uid, nowMs)))
      continue
    const warning = await removeRunFolder(host, path, ownedProcessGraceMs)
    if (warning === undefined) removed.push(path)
    else host.log(warning)
  }
  return removed
}

const isRunFolder = (name: string): boolean => new RegExp(`^${folderPrefix}[A-Za-z0-9]{6}$`).test(name)

const isLeftOver = async (path: string, uid: number, nowMs: number): Promise<boolean> => {
  const folder = await lstat(path).catch(() => undefined)
  if (folder === undefined || folder.uid !== uid) return false
  const owner = await readOwner(path)
  const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs)
  if (owner === undefined) return ageMs > oldWithoutOwnerMs
  return owner.uid === uid && !(await isOwnerAlive(owner, ageMs))
}
