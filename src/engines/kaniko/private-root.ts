import { readlink } from 'node:fs/promises'
import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'

/** A folder or file of this machine that is seen inside a private root. */
export type RootMount = { readonly source: string; readonly target: string; readonly writable: boolean }

export type PrivateRoot = {
  /** The folder that becomes `/`, on a disk; whoever runs in it may fill and empty it. */
  readonly root: string
  /** An empty folder for the mounts that lead there. */
  readonly stage: string
  readonly mounts: readonly RootMount[]
  /** False: a network namespace without any device but its own loopback. */
  readonly network: boolean
}

/** Exit status of a command that was not run, because it would not have been alone. */
const notIsolated = 125

/** What it then prints, among other things. */
export const notIsolatedText = 'private root: not isolated'

/** What a private root is made with, all of them from util-linux and coreutils. */
export const neededPrograms = ['unshare', 'setpriv', 'mount', 'umount', 'pivot_root', 'chroot'] as const

/** Programs that are missing here. */
export const missingPrograms = (host: Host): readonly string[] =>
  neededPrograms.filter((program) => onPath(host, program) === undefined)

/**
 * The command that runs a program with a folder as its `/`, in mount and process namespaces of its own, and
 * with no more rights than Docker gives a container. Inside, the rest of this machine does not exist: it is
 * unmounted, not just out of sight, so that a program which deletes its file system, as Kaniko does, and one
 * that breaks out of a chroot both find nothing else. Needs root. When the caller dies the kernel ends all
 * of it, and the mounts go with the last process.
 *
 * When any step of it fails, nothing is run, and `notIsolatedText` is printed.
 */
export const inPrivateRoot = async (
  { root, stage, mounts, network }: PrivateRoot,
  command: readonly string[],
): Promise<readonly [program: string, ...args: string[]]> => {
  const spaces = await Promise.all(['mnt', 'pid'].map((space) => readlink(`/proc/self/ns/${space}`)))
  return [
    'setpriv',
    ...['--pdeathsig', 'KILL'],
    'unshare',
    ...['--mount', '--propagation', 'private', '--pid', '--ipc', '--fork', '--kill-child'],
    ...(network ? [] : ['--net']),
    ...['sh', '-c', script, 'private-root', ...spaces, root, stage],
    ...mounts.flatMap(({ source, target, writable }) => [writable ? 'rw' : 'ro', source, target]),
    '--',
    ...command,
  ]
}

/** Those of Docker without the one that makes devices: no rule on devices protects the machine's here. */
const capabilities = [
  ...['chown', 'dac_override', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid', 'setpcap'],
  ...['net_bind_service', 'net_raw', 'sys_chroot', 'audit_write', 'setfcap'],
]
const kept = ['-all', ...capabilities.map((name) => `+${name}`)].join(',')

/**
 * The programs that the last steps need are seen through `stage`, read-only. It is the root of the mount
 * namespace, so that is all there is behind the private root itself.
 */
const script = `
refuse() { echo "${notIsolatedText}: $1" >&2; exit ${notIsolated}; }
[ "$(readlink /proc/self/ns/mnt)" != "$1" ] || refuse 'it has the mounts of this machine'
[ "$(readlink /proc/self/ns/pid)" != "$2" ] || refuse 'it has the processes of this machine'
[ $$ = 1 ] || refuse 'it is not the first process'
root=$3 stage=$4
shift 4
set -e
trap 'refuse "a step failed"' EXIT
mount --make-rprivate /
see() {
  if [ -d "$2" ]; then mkdir -p "$3"; else mkdir -p "\${3%/*}"; [ -e "$3" ] || : > "$3"; fi
  mount --bind "$2" "$3"
  [ "$1" = rw ] || mount -o remount,bind,ro "$3"
}
mount -t tmpfs -o mode=0755 none "$stage"
for each in /bin /sbin /lib /lib32 /lib64 /usr; do
  if [ -L "$each" ]; then ln -s "$(readlink "$each")" "$stage$each"
  elif [ -d "$each" ]; then see ro "$each" "$stage$each"; fi
done
mkdir "$stage/root" "$stage/machine" "$stage/proc"
# umount looks into it.
mount -t proc -o ro,nosuid,nodev,noexec none "$stage/proc"
mount --bind "$root" "$stage/root"
root=$stage/root
mkdir -p "$root/proc" "$root/dev"
mount -t proc -o nosuid,nodev,noexec none "$root/proc"
for each in bus fs irq sys sysrq-trigger; do
  [ ! -e "$root/proc/$each" ] || see ro "$root/proc/$each" "$root/proc/$each"
done
mount -t tmpfs -o mode=0755,nosuid none "$root/dev"
for each in full null random tty urandom zero; do see rw "/dev/$each" "$root/dev/$each"; done
ln -s /proc/self/fd "$root/dev/fd"
while [ "$1" != -- ]; do see "$1" "$2" "$root$3"; shift 3; done
shift
ip link set lo up 2> /dev/null || :
cd "$stage"
pivot_root . machine
cd /
umount -l /machine
rmdir /machine
trap - EXIT
exec setpriv --bounding-set ${kept} --inh-caps -all chroot /root "$@"
`
