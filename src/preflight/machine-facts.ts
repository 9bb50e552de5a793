import type { User } from '../host/host.ts'

/** Whether the user that would use a device file can read and write it. */
export type Access = 'open' | 'closed' | 'absent'

/** newuidmap or newgidmap: it needs a privilege to map ranges of ids that are not the user's own. */
export type MapHelper = {
  readonly path: string
  /** Undefined: that could not be found out. */
  readonly privileged: boolean | undefined
}

/** What a program answered to `--version`, or how it failed. */
export type Answer = { readonly version: string } | { readonly failure: string }

/** A file system that holds the storage of an engine. */
export type Disk = {
  readonly path: string
  /** As in /proc/self/mountinfo. */
  readonly type: string | undefined
  /** 0 to 1, without the part that is reserved for root. */
  readonly freeShare: number | undefined
  readonly freeBytes: number | undefined
}

/** A Docker daemon that answers on this machine and was not started by this run. */
export type DockerDaemon = {
  readonly endpoint: string
  readonly version: string | undefined
  readonly driver: string | undefined
  readonly disk: Disk | undefined
}

/** The daemons that answer, by whether they run as root. */
export type DockerDaemons = {
  readonly rootful: DockerDaemon | undefined
  readonly rootless: DockerDaemon | undefined
}

/** The names of the proxy variables that are set; never their values, which may hold passwords. */
export type Proxies = { readonly environment: readonly string[]; readonly dockerConfig: readonly string[] }

/** Everything the checks look at, read once. Undefined: it could not be read. */
export type MachineFacts = {
  readonly uid: number
  /** The user that rootless engines run as; undefined: none exists yet, and a run as root will create one. */
  readonly user: User | undefined
  /** The widest ranges of that user in /etc/subuid and /etc/subgid, and the first id that nobody uses. */
  readonly subIds: { readonly uids: number; readonly gids: number; readonly firstFree: number }
  /** The service that sub-ids come from when it is not these files (nsswitch.conf). */
  readonly subIdService: string | undefined
  readonly newuidmap: MapHelper | undefined
  readonly newgidmap: MapHelper | undefined
  /** Whether sudo works without a password; false for root. */
  readonly sudo: boolean
  readonly maxUserNamespaces: number | undefined
  /** The error when that user tried to create a user namespace; undefined: it worked, or was not tried. */
  readonly namespaceRefusal: string | undefined
  /** Debian's kernel.unprivileged_userns_clone; undefined on kernels without it. */
  readonly unprivilegedNamespaces: number | undefined
  /** Ubuntu's kernel.apparmor_restrict_unprivileged_userns; undefined on kernels without it. */
  readonly appArmorRestricts: number | undefined
  /** The texts of the files in /etc/apparmor.d. */
  readonly profiles: readonly string[]
  readonly tap: Access
  readonly fuse: Access
  /** The absolute paths of the programs that were found, by name. */
  readonly programs: Readonly<Record<string, string>>
  /** What programs answered to `--version`, by name. */
  readonly answers: Readonly<Record<string, Answer>>
  readonly cgroup: 'v1' | 'v2' | 'hybrid' | undefined
  /** Controllers that the user's own services may use, on cgroup v2 with systemd. */
  readonly delegated: readonly string[] | undefined
  /** As `uname -r` prints it. */
  readonly kernel: string | undefined
  /** The disk that the run's folder will be on. */
  readonly runDisk: Disk
  /** Whether a folder can be created there. */
  readonly runDiskWritable: boolean
  readonly docker: DockerDaemons
  readonly availableBytes: number | undefined
  readonly openFiles: number | undefined
  readonly processes: number | undefined
  /** Effective capabilities, one bit each, as in /proc/self/status. */
  readonly capabilities: bigint | undefined
  readonly clockSource: string | undefined
  readonly nowMs: number
  readonly proxies: Proxies
  readonly nameservers: readonly string[]
  /** XDG_RUNTIME_DIR; `usable`: it is a folder that belongs to the user; `bus`: a session bus is in reach. */
  readonly runtimeDir: { readonly path: string; readonly usable: boolean; readonly bus: boolean } | undefined
}
