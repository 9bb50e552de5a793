import { chmod, mkdtemp, realpath, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { messageOf } from '../error-text.ts'
import type { Host, User } from '../host.ts'
import { makeFolderBelow } from './make-folder-below.ts'
import { forgetProcess, recordProcess } from './owned-processes.ts'
import { writeOwner } from './owner.ts'
import { removeRunFolder } from './remove-folder.ts'

/**
 * The one folder of a run, which contains everything that the run creates on this machine. Disposing it ends the
 * processes that belong to the run, unmounts and deletes; what cannot be removed is logged with the command to remove it.
 */
export type RunFolder = AsyncDisposable & {
  /** Absolute, without symbolic links, at most 41 characters. */
  readonly path: string
  /**
   * Creates a folder in it and returns its path. With an owner, only that user can enter the new folder; without one,
   * other users can read it when this process is root.
   */
  sub(name: string, owner?: User): Promise<string>
  /** Makes the disposal, or the next run after a crash, end this process; `name` is for messages. */
  ownProcess(pid: number, name: string): Promise<void>
  /** Reverses `ownProcess`, for a process that was stopped properly. */
  releaseProcess(pid: number): Promise<void>
}

/** Names of run folders begin with this; `mkdtemp` adds six characters. */
export const folderPrefix = 'gcb-'

/** From SIGTERM to SIGKILL: dockerd gives its containers ten seconds. */
export const ownedProcessGraceMs = 15_000

/** Podman refuses a --runroot of more than 50 characters; this leaves room for names below the folder. */
const longestParent = 30

/** Creates the folder of this run and marks it as owned by this process. */
export const openRunFolder = async (host: Host, graceMs = ownedProcessGraceMs): Promise<RunFolder> => {
  const path = await createFolder(await parentFolder(host))
  try {
    // When we are root, rootless engines run as another user and must be able to enter folders below.
    await chmod(path, 0o711)
    await writeOwner(path, host.uid)
  } catch (error) {
    // Without its owner no later run would know that it is ours.
    await rm(path, { recursive: true, force: true })
    throw error
  }
  return {
    path,
    sub: (name, owner) => createSub(host, path, name, owner),
    ownProcess: (pid, name) => recordProcess(path, pid, name),
    releaseProcess: (pid) => forgetProcess(path, pid),
    [Symbol.asyncDispose]: async () => {
      const warning = await removeRunFolder(host, path, graceMs)
      if (warning !== undefined) host.log(warning)
    },
  }
}

/**
 * Where run folders are created: in the runner's temporary folder, which the runner empties itself, if its path is
 * short and other users can enter it; else in /var/tmp, which, unlike /tmp, is on a disk.
 */
export const parentFolder = async ({ env, uid }: Host): Promise<string> => {
  const given = env['RUNNER_TEMP']
  const runnerTemp =
    given === undefined || given === '' ? undefined : await realpath(given).catch(() => undefined)
  if (runnerTemp === undefined || runnerTemp.length > longestParent) return realpath('/var/tmp')
  return uid !== 0 || (await othersCanEnter(runnerTemp)) ? runnerTemp : realpath('/var/tmp')
}

const createFolder = async (parent: string): Promise<string> => {
  try {
    return await mkdtemp(join(parent, folderPrefix))
  } catch (cause) {
    throw new Error(
      `cannot create a folder in ${parent}: ${messageOf(cause)}; make it writable and free space there, or set RUNNER_TEMP to another folder`,
      { cause },
    )
  }
}

const createSub = async (
  host: Host,
  path: string,
  name: string,
  owner: User | undefined,
): Promise<string> => {
  const target = resolve(path, name)
  if (!target.startsWith(`${path}/`)) throw new Error(`${name} is not a name for a folder in ${path}`)
  const isRoot = host.uid === 0
  await makeFolderBelow(path, target.slice(path.length + 1).split('/'), {
    mode: isRoot && owner === undefined ? 0o755 : 0o700,
    owner: isRoot ? owner : undefined,
  })
  return target
}

const othersCanEnter = async (folder: string): Promise<boolean> => {
  const { mode } = await stat(folder)
  if ((mode & 0o001) === 0) return false
  return folder === dirname(folder) || othersCanEnter(dirname(folder))
}
