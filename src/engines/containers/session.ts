import { join } from 'node:path'
import type { ExecOptions, Host, User } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { type FuseAccess, type Start, throughFuse } from '../machine/fuse-device.ts'
import { type EngineVariant, storageOf } from '../variant.ts'
import { withOwnRecord } from './layer-record.ts'

/** One of the engines over containers/storage. */
export type ContainersKind = {
  readonly name: string
  readonly program: 'podman' | 'buildah'
  /** Its folder in the run's folder: two letters, because Podman accepts no `--runroot` above 50 characters. */
  readonly folder: string
  readonly variant: EngineVariant | undefined
}

/** A storage root of the run's own: `--root`, `--runroot` and `TMPDIR` on one file system. */
export type StorageRoot = {
  readonly root: string
  readonly runRoot: string
  readonly tmpDir: string
  /**
   * `XDG_DATA_HOME`. Without root, the record of which layers were pulled from and pushed to where is in
   * `containers/cache` below it; as root it is here only for what `movingStartOf` starts.
   */
  readonly dataHome: string
}

/** Podman or Buildah for one user, with the global options that keep it away from that user's own storage. */
export type ContainersSession = {
  readonly kind: ContainersKind
  readonly host: Host
  readonly dir: string
  readonly user: User | undefined
  readonly rootless: boolean
  /** Storage that holds only the base images; every cache space sees it read-only. */
  readonly base: StorageRoot
  /** Chosen once: `--storage-driver …`, `--runtime …`. */
  readonly globals: readonly string[]
  /** The job's logins and certificates, and settings that Buildah reads only from its environment. */
  readonly variables: Readonly<Record<string, string>>
  /** Why RUN steps use the machine's network by default; undefined: they get a network of their own. */
  readonly hostNetwork: string | undefined
  /** `--ulimit …` for every build. */
  readonly ulimits: readonly string[]
  /** How its storage driver reaches /dev/fuse; undefined: it does not need it. */
  readonly fuse: FuseAccess | undefined
  /** Whether it can write down how long each step took (`--log-rusage --rusage-logfile`). */
  readonly logsUsage: boolean
}

/** Creates the folders of a storage root below the run's folder; they may exist already. */
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
    dataHome: await folder.sub(`${name}/d`, user),
  }
}

/**
 * The environment of every call. `XDG_RUNTIME_DIR` is in the run's folder, so that pause process and locks are not shared
 * with the user's. A program that runs as another user gets a home there too.
 */
export const containersEnv = (
  { host, dir, user, variables }: ContainersSession,
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
      }),
  ...variables,
  PATH: `${host.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
  XDG_RUNTIME_DIR: join(dir, 'xdg'),
  XDG_DATA_HOME: storage.dataHome,
  DBUS_SESSION_BUS_ADDRESS: undefined,
  TMPDIR: storage.tmpDir,
})

/** The arguments before the subcommand. A space also names the read-only store of base images. */
export const globalArguments = (session: ContainersSession, storage: StorageRoot): readonly string[] => [
  ...['--root', storage.root, '--runroot', storage.runRoot, ...session.globals],
  ...(storage === session.base ? [] : ['--storage-opt', `${baseStoreOption(session)}=${session.base.root}`]),
]

/** The drivers of containers/storage name it differently. */
const baseStoreOption = ({ kind }: ContainersSession): string =>
  storageOf(kind.variant) === 'vfs' ? 'vfs.imagestore' : 'additionalimagestore'

/** Where the driver of a storage root keeps its images, below that root. */
export const imageFolders: readonly string[] = ['overlay-images', 'vfs-images']

/** How a command of the engine is started. */
export const startOf = ({ kind, user, fuse }: ContainersSession, args: readonly string[]): Start =>
  throughFuse(fuse, user, kind.program, args)

/** The same for a command that pulls or pushes what is measured: it knows of no layers but those of its cache space. */
export const movingStartOf = (
  session: ContainersSession,
  storage: StorageRoot,
  args: readonly string[],
): Start => {
  const start = startOf(session, args)
  return session.rootless ? start : withOwnRecord(start, storage.dataHome)
}

/** Runs one command and returns what it printed; throws with its last lines when it fails. */
export const containersCommand = async (
  session: ContainersSession,
  storage: StorageRoot,
  args: readonly string[],
  options: Pick<ExecOptions, 'timeoutMs' | 'signal'> = {},
): Promise<string> => {
  const start = startOf(session, [...globalArguments(session, storage), ...args])
  const { program, user } = start
  const env = containersEnv(session, storage)
  return succeed(await session.host.exec(program, start.args, { env, user, timeoutMs: 60_000, ...options }))
}
