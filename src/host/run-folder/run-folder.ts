import { chmod, chown, mkdir, mkdtemp, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Host, User } from '../host.ts'
import { forgetAdopted, recordAdopted } from './owned-processes.ts'
import { writeOwner } from './owner.ts'
import { removeRunFolder } from './remove-folder.ts'

/**
 * The one folder of a run; everything that the run creates on this machine is in it. Disposing it ends the
 * adopted processes, unmounts and deletes; what cannot be removed is logged with the command that does it.
 */
export type RunFolder = AsyncDisposable & {
  /** Absolute, without symbolic links, at most 41 characters. */
  readonly path: string
  /**
   * Creates a folder in it and returns its path. With an owner only that user can enter it; without, other
   * users can read it when this process is root.
   */
  sub(name: string, owner?: User): Promise<string>
  /** Has the disposal, or the next run after a crash, end this process; `what` names it in messages. */
  adopt(pid: number, what: string): Promise<void>
  /** Undoes `adopt`, for a process that was stopped in order. */
  release(pid: number): Promise<void>
}

/** Names of run folders; the six characters are chosen by `mkdtemp`. */
export const folderPrefix = 'gcb-'

/**
 * A daemon needs longer than a client: dockerd waits ten seconds for its containers.
 */
export const adoptedGraceMs = 15_000

/** Podman refuses a --runroot of more than 50 characters; this leaves room for names below the folder. */
const longestParent = 30

/** Creates the folder of this run and marks it as owned by this process. */
export const openRunFolder = async (host: Host, graceMs = adoptedGraceMs): Promise<RunFolder> => {
  const path = await createFolder(await parentFolder(host))
  // Rootless engines, when we are root, run as another user and must reach what is below.
  await chmod(path, 0o711)
  await writeOwner(path, host.uid)
  return {
    path,
    sub: (name, owner) => createSub(host, path, name, owner),
    adopt: (pid, what) => recordAdopted(path, pid, what),
    release: (pid) => forgetAdopted(path, pid),
    [Symbol.asyncDispose]: async () => {
      const warning = await removeRunFolder(host, path, graceMs)
      if (warning !== undefined) host.log(warning)
    },
  }
}

/**
 * Where run folders are: the runner's temporary folder, which the runner itself empties, when its path is
 * short and other users can enter it; else /var/tmp, which unlike /tmp is on a disk.
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
      `no folder can be created in ${parent}; make it writable, or set RUNNER_TEMP to one that is`,
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
  const mode = host.uid === 0 ? 0o755 : 0o700
  await mkdir(target, { recursive: true, mode })
  await chmod(target, owner === undefined ? mode : 0o700)
  if (owner !== undefined && host.uid === 0) await chown(target, owner.uid, owner.gid)
  return target
}

const othersCanEnter = async (folder: string): Promise<boolean> => {
  const { mode } = await stat(folder)
  if ((mode & 0o001) === 0) return false
  return folder === dirname(folder) || othersCanEnter(dirname(folder))
}
