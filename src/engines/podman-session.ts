import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, succeed, type ExecOptions, type User } from '../host/exec.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import { onPath } from './on-path.ts'

/** A storage root of our own: `--root`, `--runroot` and `TMPDIR` on one file system. */
export type StorageRoot = { readonly root: string; readonly runRoot: string; readonly tmpDir: string }

/** Podman as one user, with the global options that keep it away from that user's own storage. */
export type PodmanSession = {
  readonly host: Host
  readonly dir: string
  readonly user: User | undefined
  /** Storage that holds the base images only; every cache space sees it read-only. */
  readonly base: StorageRoot
  /** Chosen once: `--storage-driver …`, `--runtime …`. */
  readonly globals: readonly string[]
  /** Whether RUN steps can have a network of their own: slirp4netns and pasta both need a tap device. */
  readonly canTap: boolean
}

/** Makes the folders and chooses storage driver and runtime. */
export const openPodmanSession = async (
  host: Host,
  folder: RunFolder,
  user: User | undefined,
): Promise<PodmanSession> => {
  const dir = await folder.sub('pm', user)
  for (const name of ['home', 'xdg']) await folder.sub(`pm/${name}`, user)
  const base = await makeStorageRoot(folder, 'pm/base', user)
  const common = ['--cgroup-manager', 'cgroupfs', '--events-backend', 'file', '--log-level', 'error']
  const session = { host, dir, user, base, globals: common, canTap: await canOpenTap(host, user) }
  const storage = await chooseStorage(session)
  const chosen = { ...session, globals: [...common, ...storage] }
  return { ...chosen, globals: [...chosen.globals, ...(await chooseRuntime(chosen))] }
}

export const makeStorageRoot = async (
  folder: RunFolder,
  name: string,
  user: User | undefined,
): Promise<StorageRoot> => {
  await folder.sub(name, user)
  return {
    root: await folder.sub(`${name}/r`, user),
    runRoot: await folder.sub(`${name}/rr`, user),
    tmpDir: await folder.sub(`${name}/t`, user),
  }
}

/**
 * Environment of every Podman call. `XDG_RUNTIME_DIR` is our own, so that its pause process and locks are
 * not shared with the user's. Where Podman runs as another user, that one gets a home of its own too.
 */
export const podmanEnv = (
  { host, dir, user }: PodmanSession,
  storage: StorageRoot,
): Readonly<Record<string, string | undefined>> => ({
  ...host.env,
  ...(user === undefined
    ? {}
    : {
        HOME: join(dir, 'home'),
        USER: user.name,
        LOGNAME: user.name,
        XDG_CONFIG_HOME: undefined,
        XDG_DATA_HOME: undefined,
      }),
  PATH: `${host.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
  XDG_RUNTIME_DIR: join(dir, 'xdg'),
  DBUS_SESSION_BUS_ADDRESS: undefined,
  TMPDIR: storage.tmpDir,
})

/** The arguments that come before the subcommand. A space also names the read-only store of base images. */
export const globalArguments = (session: PodmanSession, storage: StorageRoot): readonly string[] => [
  ...['--root', storage.root, '--runroot', storage.runRoot, ...session.globals],
  ...(storage === session.base ? [] : ['--storage-opt', `additionalimagestore=${session.base.root}`]),
]

/** Runs one Podman command to its end and returns what it printed; throws with its last lines. */
export const podmanCommand = async (
  session: PodmanSession,
  storage: StorageRoot,
  args: readonly string[],
  options: Pick<ExecOptions, 'timeoutMs' | 'signal'> = {},
): Promise<string> => {
  const { host, user } = session
  const as = user === undefined ? {} : { user, cwd: '/' }
  const all = [...globalArguments(session, storage), ...args]
  return succeed(
    await host.exec('podman', all, {
      env: podmanEnv(session, storage),
      timeoutMs: 60_000,
      ...options,
      ...as,
    }),
  )
}

/** Never vfs, which copies the whole base for every step: overlay, natively or through fuse-overlayfs. */
const chooseStorage = async (session: PodmanSession): Promise<readonly string[]> => {
  const fuse = onPath(session.host, 'fuse-overlayfs')
  const choices = [
    ['--storage-driver', 'overlay'],
    ...(fuse === undefined
      ? []
      : [['--storage-driver', 'overlay', '--storage-opt', `overlay.mount_program=${fuse}`]]),
  ]
  const failures: unknown[] = []
  for (const choice of choices) {
    const tried = { ...session, globals: [...session.globals, ...choice] }
    const driver = podmanCommand(tried, session.base, ['info', '--format', '{{.Store.GraphDriverName}}'])
    const name = await driver.catch((error: unknown) => {
      // Told as it is: the other storage driver would hang as well, and has nothing to do with it.
      if (error instanceof CommandError && error.result.end.kind !== 'exited') throw error
      failures.push(error)
    })
    if (name?.trim() === 'overlay') return choice
  }
  throw new Error(
    'Podman cannot use the storage driver overlay here, and vfs is no fair measure. ' +
      `Use a file system that overlay works on, or install fuse-overlayfs. Podman said: ${String(failures.at(-1))}`,
    { cause: failures.at(-1) },
  )
}

/** crun refuses a host that mixes cgroup v1 and v2; runc works there. */
const chooseRuntime = async (session: PodmanSession): Promise<readonly string[]> => {
  const name = (
    await podmanCommand(session, session.base, ['info', '--format', '{{.Host.OCIRuntime.Name}}'])
  ).trim()
  if (name !== 'crun' || !(await hybridCgroups())) return []
  if (onPath(session.host, 'runc') !== undefined) return ['--runtime', 'runc']
  throw new Error(
    'Podman would use crun, which refuses the mixed cgroup v1 and v2 of this machine. Install runc and run again.',
  )
}

const hybridCgroups = async (): Promise<boolean> => {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[2])
  return mounts.includes('cgroup') && mounts.includes('cgroup2')
}

const canOpenTap = async (host: Host, user: User | undefined): Promise<boolean> => {
  const as = user === undefined ? {} : { user, cwd: '/' }
  const { end } = await host.exec('sh', ['-c', '[ -r /dev/net/tun ] && [ -w /dev/net/tun ]'], as)
  return end.kind === 'exited' && end.code === 0
}
