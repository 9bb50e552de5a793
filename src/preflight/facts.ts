import type { User } from '../host/host.ts'

/** Whether the user that would use a device file can read and write it. */
export type Access = 'open' | 'closed' | 'absent'

/** newuidmap and newgidmap: they must be able to write ranges of ids that are not the user's own. */
export type MapHelper = { readonly path: string; readonly privileged: boolean | undefined }

/** One program that was asked for its version: what it said, or how it failed. */
export type Answer = { readonly version: string } | { readonly failure: string }

/** A file system that an engine's storage is on. */
export type Disk = {
  readonly path: string
  /** As in /proc/self/mountinfo. */
  readonly type?: string
  /** 0 to 1, without what only root may use. */
  readonly freeShare?: number
  readonly freeBytes?: number
}

/** A Docker daemon that answers on this machine, and that is not the run's own. */
export type DockerDaemon = {
  readonly endpoint: string
  readonly version?: string
  readonly driver?: string
  readonly disk?: Disk
}

/** The names of the proxy variables that are set; never their values, which may hold passwords. */
export type Proxies = { readonly environment: readonly string[]; readonly dockerConfig: readonly string[] }

/** All that the checks look at, read once. What could not be read is undefined. */
export type Facts = {
  readonly uid: number
  /** The user that rootless engines run as; undefined: none yet, and the run (as root) will create one. */
  readonly user: User | undefined
  /** Of that user, in /etc/subuid and /etc/subgid: the widest range of each, and the first id that is free. */
  readonly subIds: { readonly uids: number; readonly gids: number; readonly firstFree: number }
  /** Where sub-ids come from, when it is not these files (nsswitch.conf). */
  readonly subIdService: string | undefined
  readonly newuidmap: MapHelper | undefined
  readonly newgidmap: MapHelper | undefined
  /** Whether sudo works without a password; not asked as root. */
  readonly sudo: boolean
  readonly maxUserNamespaces: number | undefined
  /** What the kernel said to that user's attempt to open a user namespace; undefined: it let it, or was not asked. */
  readonly namespaceRefusal: string | undefined
  /** Debian's switch; absent on kernels without it. */
  readonly unprivilegedNamespaces: number | undefined
  /** Ubuntu's switch; absent on kernels without it. */
  readonly appArmorRestricts: number | undefined
  /** Texts of the files in /etc/apparmor.d. */
  readonly profiles: readonly string[]
  readonly tap: Access
  readonly fuse: Access
  /** Absolute paths of the programs that are there, by name. */
  readonly programs: Readonly<Record<string, string>>
  /** What programs said to `--version`, by name. */
  readonly answers: Readonly<Record<string, Answer>>
  readonly cgroup: 'v1' | 'v2' | 'hybrid' | undefined
  /** Controllers that the user's own services may use, on cgroup v2 with systemd. */
  readonly delegated: readonly string[] | undefined
  /** As `uname -r` prints it. */
  readonly kernel: string | undefined
  readonly runDisk: Disk
  /** Whether folders can be made there. */
  readonly runDiskWritable: boolean
  readonly docker: Readonly<Partial<Record<'rootful' | 'rootless', DockerDaemon>>>
  readonly availableBytes: number | undefined
  readonly openFiles: number | undefined
  readonly processes: number | undefined
  /** Effective capabilities, a bit each, as in /proc/self/status. */
  readonly capabilities: bigint | undefined
  readonly clockSource: string | undefined
  readonly nowMs: number
  readonly proxies: Proxies
  readonly nameservers: readonly string[]
  /** XDG_RUNTIME_DIR, and whether the user owns such a folder and a session bus is in it. */
  readonly runtimeDir: { readonly path: string; readonly usable: boolean; readonly bus: boolean } | undefined
}
