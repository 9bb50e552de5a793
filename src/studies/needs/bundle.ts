import { join } from 'node:path'
import { type Filter, seccompOf } from './filter.ts'

/** What a container may do, and has. */
export type Rights = {
  /** The capabilities of this process, a writable /proc/sys and control groups, all devices; else those of a container. */
  readonly privileged: boolean
  readonly filter: Filter
  /** Whether its users have sub-ids. */
  readonly subIds: boolean
}

/** A folder or file of the machine that is in the container. */
export type BundleMount = { readonly source: string; readonly target: string; readonly writable: boolean }

type Bundle = {
  readonly rights: Rights
  /** The folder of its `/`. */
  readonly root: string
  /** A path below /sys/fs/cgroup. */
  readonly cgroup: string
  readonly mounts: readonly BundleMount[]
  readonly user: { readonly uid: number; readonly gid: number }
  readonly env: Readonly<Record<string, string>>
  readonly command: readonly string[]
  /** The capabilities that this process could give, as a bit mask. */
  readonly ownCapabilities: bigint
}

/** Where a container has its folder for writing, and what it is given to read. */
export const [workIn, givenIn, idsIn] = ['/room', '/given', '/ids'] as const

/** By their numbers; see linux/capability.h. */
const capabilityNames = [
  ...['CHOWN', 'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID', 'SETPCAP'],
  ...[
    'LINUX_IMMUTABLE',
    'NET_BIND_SERVICE',
    'NET_BROADCAST',
    'NET_ADMIN',
    'NET_RAW',
    'IPC_LOCK',
    'IPC_OWNER',
  ],
  ...[
    'SYS_MODULE',
    'SYS_RAWIO',
    'SYS_CHROOT',
    'SYS_PTRACE',
    'SYS_PACCT',
    'SYS_ADMIN',
    'SYS_BOOT',
    'SYS_NICE',
  ],
  ...[
    'SYS_RESOURCE',
    'SYS_TIME',
    'SYS_TTY_CONFIG',
    'MKNOD',
    'LEASE',
    'AUDIT_WRITE',
    'AUDIT_CONTROL',
    'SETFCAP',
  ],
  ...['MAC_OVERRIDE', 'MAC_ADMIN', 'SYSLOG', 'WAKE_ALARM', 'BLOCK_SUSPEND', 'AUDIT_READ'],
]

/** Those of a container in Docker and containerd, and so in Kubernetes. */
const usualCapabilities = new Set([
  ...['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID', 'SETPCAP', 'NET_BIND_SERVICE'],
  ...['NET_RAW', 'SYS_CHROOT', 'MKNOD', 'AUDIT_WRITE', 'SETFCAP'],
])

/** What no build needs, and what changes the machine itself: its modules, its clock, its policies, whether it runs. */
const withheld = new Set(['SYS_MODULE', 'SYS_BOOT', 'SYS_RAWIO', 'SYS_TIME', 'MAC_ADMIN', 'MAC_OVERRIDE'])

const capabilitiesOf = ({ privileged }: Rights, own: bigint): readonly string[] =>
  capabilityNames
    .filter(
      (name, bit) =>
        (own >> BigInt(bit)) % 2n === 1n && (privileged ? !withheld.has(name) : usualCapabilities.has(name)),
    )
    .map((name) => `CAP_${name}`)

/** The config.json of a container for runc and crun; see the OCI runtime specification. It has no network but a loopback. */
export const bundleConfig = (bundle: Bundle): object => {
  const { rights, root, cgroup, user, env, command } = bundle
  const all = capabilitiesOf(rights, bundle.ownCapabilities)
  const own = user.uid === 0 ? all : []
  return {
    ociVersion: '1.0.2',
    hostname: 'container',
    process: {
      terminal: false,
      user,
      args: command,
      cwd: workIn,
      env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
      capabilities: { bounding: all, permitted: own, effective: own, inheritable: [], ambient: [] },
      // As `allowPrivilegeEscalation` is by default in Kubernetes: newuidmap needs it.
      noNewPrivileges: false,
    },
    root: { path: root, readonly: false },
    mounts: [...systemMounts(rights), ...bundle.mounts.map(bind)],
    linux: {
      namespaces: ['pid', 'network', 'ipc', 'uts', 'mount', 'cgroup'].map((type) => ({ type })),
      cgroupsPath: cgroup,
      resources: { devices: deviceRules(rights) },
      seccomp: seccompOf(rights.filter),
      ...(rights.privileged ? {} : hidden),
    },
  }
}

const bind = ({ source, target, writable }: BundleMount): object => ({
  destination: target,
  type: 'bind',
  source,
  options: ['rbind', writable ? 'rw' : 'ro'],
})

const mounted = (type: string, destination: string, ...options: readonly string[]): object => ({
  destination,
  type,
  source: type,
  options,
})

const systemMounts = ({ privileged }: Rights): readonly object[] => {
  const mode = privileged ? 'rw' : 'ro'
  return [
    mounted('proc', '/proc', 'nosuid', 'noexec', 'nodev'),
    mounted('tmpfs', '/dev', 'nosuid', 'strictatime', 'mode=755', 'size=65536k'),
    mounted('devpts', '/dev/pts', 'nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620'),
    mounted('tmpfs', '/dev/shm', 'nosuid', 'noexec', 'nodev', 'mode=1777', 'size=65536k'),
    mounted('sysfs', '/sys', 'nosuid', 'noexec', 'nodev', 'ro'),
    mounted('cgroup', '/sys/fs/cgroup', 'nosuid', 'noexec', 'nodev', 'relatime', mode),
    mounted('tmpfs', '/run', 'nosuid', 'nodev', 'mode=755'),
    mounted('tmpfs', '/tmp', 'nosuid', 'nodev', 'mode=1777'),
  ]
}

/** As the engines that start containers for others have it: what a program may see of /proc and /sys. */
const hidden = {
  maskedPaths: [
    ...[
      'asound',
      'acpi',
      'kcore',
      'keys',
      'latency_stats',
      'timer_list',
      'timer_stats',
      'sched_debug',
      'scsi',
    ].map((name) => join('/proc', name)),
    '/sys/firmware',
  ],
  readonlyPaths: ['bus', 'fs', 'irq', 'sys', 'sysrq-trigger'].map((name) => join('/proc', name)),
}

/** Any device may be created; only these may be opened: null, zero, full, random, urandom, and terminals. */
const deviceRules = ({ privileged }: Rights): readonly object[] => {
  if (privileged) return [{ allow: true, access: 'rwm' }]
  const opened = [
    [1, 3],
    [1, 5],
    [1, 7],
    [1, 8],
    [1, 9],
    [5, 0],
    [5, 2],
    [136, undefined],
  ] as const
  return [
    { allow: false, access: 'rwm' },
    ...['c', 'b'].map((type) => ({ allow: true, type, access: 'm' })),
    ...opened.map(([major, minor]) => ({ allow: true, type: 'c', major, minor, access: 'rwm' })),
  ]
}
