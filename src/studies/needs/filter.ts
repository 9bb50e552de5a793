/** What a container may not call. */
export type Filter =
  /** Everything is allowed: `seccomp` unconfined. */
  | 'none'
  /** What Docker's and containerd's default profile keeps from a container that has no CAP_SYS_ADMIN. */
  | 'default'
  /** Only the creation of user namespaces. */
  | 'user-namespaces'

/** As in the OCI runtime specification (config-linux.md, Seccomp). */
type Rule = {
  readonly names: readonly string[]
  readonly action: 'SCMP_ACT_ERRNO'
  readonly errnoRet: number
  readonly args?: readonly {
    readonly index: number
    readonly value: number
    readonly valueTwo: number
    readonly op: 'SCMP_CMP_MASKED_EQ'
  }[]
}

type Seccomp = {
  readonly defaultAction: 'SCMP_ACT_ALLOW'
  readonly architectures: readonly string[]
  readonly syscalls: readonly Rule[]
}

/** For each kind of machine, those whose programs its kernel may run; the filter holds for all of them. */
const architectures: Readonly<Partial<Record<NodeJS.Architecture, readonly string[]>>> = {
  x64: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
  arm64: ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
}

const [notPermitted, notImplemented] = [1, 38] as const

/**
 * The calls that are in the profile for containers with CAP_SYS_ADMIN only, or in none of its lists (moby/profiles,
 * seccomp/default_linux.go; containerd's contrib/seccomp is the same in this). Of calls for which other capabilities are
 * needed it says nothing, as the kernel refuses them without these anyway.
 */
const gated: readonly string[] = [
  ...['mount', 'umount', 'umount2', 'pivot_root', 'unshare', 'setns', 'sethostname', 'setdomainname'],
  ...['fsconfig', 'fsmount', 'fsopen', 'fspick', 'mount_setattr', 'move_mount', 'open_tree'],
  ...['bpf', 'perf_event_open', 'fanotify_init', 'lookup_dcookie', 'quotactl', 'quotactl_fd', 'syslog'],
  ...['add_key', 'request_key', 'keyctl', 'userfaultfd'],
]

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET, by their bits (linux/sched.h). */
const namespaceBits = [17, 25, 26, 27, 28, 29, 30] as const
const newUser = 28

const refused = (names: readonly string[], errnoRet: number = notPermitted): Rule => ({
  names,
  action: 'SCMP_ACT_ERRNO',
  errnoRet,
})

/** Refuses a call whose first argument, its flags, has this bit. */
const refusedWith = (name: string, bit: number): Rule => ({
  ...refused([name]),
  args: [{ index: 0, value: 2 ** bit, valueTwo: 2 ** bit, op: 'SCMP_CMP_MASKED_EQ' }],
})

/** A filter cannot read the flags of clone3; told that it does not exist, programs use clone. */
const noClone3 = refused(['clone3'], notImplemented)

const rulesOf = (filter: Exclude<Filter, 'none'>): readonly Rule[] =>
  filter === 'default'
    ? [refused(gated), noClone3, ...namespaceBits.map((bit) => refusedWith('clone', bit))]
    : [noClone3, refusedWith('clone', newUser), refusedWith('unshare', newUser)]

/** Why containers of this machine cannot be given such a filter; undefined: they can. */
export const noFilters = (architecture: NodeJS.Architecture = process.arch): string | undefined =>
  architectures[architecture] === undefined
    ? `filters of system calls are not known here for ${architecture}`
    : undefined

/** A filter as runc takes it; undefined: none. */
export const seccompOf = (
  filter: Filter,
  architecture: NodeJS.Architecture = process.arch,
): Seccomp | undefined =>
  filter === 'none'
    ? undefined
    : {
        defaultAction: 'SCMP_ACT_ALLOW',
        architectures: architectures[architecture] ?? [],
        syscalls: rulesOf(filter),
      }
