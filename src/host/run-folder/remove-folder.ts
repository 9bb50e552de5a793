import { lstat } from 'node:fs/promises'
import { messageOf } from '../error-text.ts'
import type { ExecResult, Host } from '../host.ts'
import { cgroupsOf, removeCgroupOf, removeCgroups } from '../process/cgroups.ts'
import { CommandError } from '../process/exec.ts'
import { returnCpuControl } from '../process/cpu-control.ts'
import { uninterrupted } from '../process/interrupt.ts'
import { endOrphans, rootedIn } from '../process/orphans.ts'
import { recordedGroups } from '../process/run-group.ts'
import { unloadProfiles } from './apparmor.ts'
import { unmountUnder } from './mounts.ts'
import { endOwnedProcesses } from './owned-processes.ts'
import { restoreEnvironments } from './session-environment.ts'
import { undoAll } from './undo.ts'

/**
 * Removes a run folder: ends the processes recorded in it and those that run on its file systems, undoes what is
 * recorded, unmounts and deletes. When something is left, returns a warning with the command that finishes the work
 * by hand; never throws.
 */
export const removeRunFolder = async (
  host: Host,
  path: string,
  graceMs: number,
): Promise<string | undefined> => {
  try {
    const cgroups = cgroupsOf(rootedIn(path))
    await endOwnedProcesses(host, path, graceMs)
    await endOrphans(host, path)
    removeCgroups(cgroups)
    removeCgroupOf(path, recordedGroups(path))
    returnCpuControl()
    await undoAll(host, path)
    await restoreEnvironments(host, path)
    await unloadProfiles(host, path)
    const mounted = await unmountUnder(host, path)
    if (mounted.length === 0) return await deleteFolder(host, path)
    const byHand = `sudo umount -l ${mounted.join(' ')} && sudo rm -rf ${path}`
    return `${path} was not removed because something is still mounted in it. By hand: ${byHand}`
  } catch (error) {
    return `${path} was not removed: ${messageOf(error)}. By hand: sudo rm -rf ${path}`
  }
}

/** Deleting the layers of many builds takes a while on a slow disk. */
const removalTimeoutMs = 600_000

/** Tries one way after another until the folder is gone. */
const deleteFolder = async (host: Host, path: string): Promise<string | undefined> => {
  const options = { signal: uninterrupted, timeoutMs: removalTimeoutMs }
  let firstFailure: ExecResult | undefined
  for (const [program, ...args] of waysToDelete(host, path)) {
    const result = await host.exec(program, args, options)
    if (!(await exists(path))) return undefined
    // The first failure of `rm` names the file at fault; a missing podman explains nothing.
    if (result.end.kind !== 'not-started' && result.tail !== '') firstFailure ??= result
  }
  const why =
    firstFailure === undefined ? 'no program could delete it' : new CommandError(firstFailure).message
  return `${path} was not removed: ${why}\nBy hand: ${host.uid === 0 ? '' : 'sudo '}rm -rf ${path}`
}

type Way = readonly [program: string, ...args: string[]]

/**
 * The `rm` program, not Node's: it does not follow a folder that is replaced by a link while it works, which matters
 * when root deletes folders that unprivileged builds could write to. Go's module cache is read-only, hence `chmod`.
 * Files of subordinate user ids can be deleted only in a user namespace, which the other programs enter.
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
