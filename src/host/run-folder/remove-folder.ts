import { lstat } from 'node:fs/promises'
import type { ExecResult, Host } from '../host.ts'
import { cgroupsOf, removeCgroupOf, removeCgroups } from '../process/cgroups.ts'
import { CommandError } from '../process/exec.ts'
import { uninterrupted } from '../process/interrupt.ts'
import { endOrphans, rootedIn } from '../process/orphans.ts'
import { unloadProfiles } from './apparmor.ts'
import { unmountUnder } from './mounts.ts'
import { endAdopted } from './owned-processes.ts'
import { takeBackAll } from './undo.ts'

/** Deleting the layers of many builds takes a while on a slow disk. */
const removalLimitMs = 600_000

/**
 * Removes a run folder: ends the processes recorded in it and those that run on what is in it, unmounts what
 * is mounted in it, deletes it. Returns a warning with the command that finishes the work by hand when something is left; never throws.
 */
export const removeRunFolder = async (
  host: Host,
  path: string,
  graceMs: number,
): Promise<string | undefined> => {
  try {
    const cgroups = cgroupsOf(rootedIn(path))
    await endAdopted(host, path, graceMs)
    await endOrphans(host, path)
    removeCgroups(cgroups)
    removeCgroupOf(path)
    await takeBackAll(host, path)
    await unloadProfiles(host, path)
    const mounted = await unmountUnder(host, path)
    if (mounted.length === 0) return await deleteFolder(host, path)
    const byHand = `sudo umount -l ${mounted.join(' ')} && sudo rm -rf ${path}`
    return `${path} was not removed, because something is still mounted in it. By hand: ${byHand}`
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `${path} was not removed: ${why}. By hand: sudo rm -rf ${path}`
  }
}

/** Tries one way after the other until the folder is gone. */
const deleteFolder = async (host: Host, path: string): Promise<string | undefined> => {
  const options = { signal: uninterrupted, timeoutMs: removalLimitMs }
  let last: ExecResult | undefined
  for (const [program, ...args] of waysToDelete(host, path)) {
    const result = await host.exec(program, args, options)
    if (!(await exists(path))) return undefined
    // The first failure of `rm` says what is in the way; a missing podman does not.
    if (result.end.kind !== 'not-started' && result.tail !== '') last ??= result
  }
  const why = last === undefined ? 'no program could delete it' : new CommandError(last).message
  return `${path} was not removed: ${why}\nBy hand: ${host.uid === 0 ? '' : 'sudo '}rm -rf ${path}`
}

type Way = readonly [program: string, ...args: string[]]

/**
 * The `rm` program and not Node's: it does not follow a folder that is exchanged for a link meanwhile, which
 * matters to root in folders that unprivileged builds could write to. Go's module cache is read-only,
 * hence `chmod`. Files of sub-uids can be deleted in a user namespace only, which these programs enter.
 */
const waysToDelete = ({ uid }: Host, path: string): readonly Way[] => {
  const remove = ['rm', '-rf', '--', path] as const
  const plain: readonly Way[] = [remove, ['chmod', '-R', 'u+rwX', '--', path], remove]
  if (uid === 0) return plain
  return [
    ...plain,
    ['podman', 'unshare', ...remove],
    ['buildah', 'unshare', ...remove],
    ['rootlesskit', ...remove],
  ]
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}
