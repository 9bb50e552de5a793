import { readlink } from 'node:fs/promises'
import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { containerCapabilities } from '../../host/process/capabilities.ts'
import { confined } from './confinement.ts'

/** A folder or file of this machine that is visible inside a private root. */
export type RootMount = { readonly source: string; readonly target: string; readonly writable: boolean }

type PrivateRoot = {
  /** The folder that becomes `/`, on a disk. The command may change or delete everything in it. */
  readonly root: string
  /** An empty folder for the mounts that are needed to set it up. */
  readonly stage: string
  readonly mounts: readonly RootMount[]
  /** False: a network namespace with no device but its own loopback. */
  readonly network: boolean
  /** The control group that everything in it belongs to, as a folder; undefined: that of the caller. */
  readonly group: string | undefined
}

/** The exit status when the command was not run because it would not have been isolated. */
const notIsolated = 125

/** What is then printed, among other things. */
export const notIsolatedText = 'private root: not isolated'

/** What a private root is created with, from util-linux, coreutils and Perl. */
const neededPrograms = [
  ...(['unshare', 'setpriv', 'mount', 'umount', 'pivot_root', 'chroot', 'perl'] as const),
]

/** Those of them that are not installed. */
export const missingPrograms = (host: Host): readonly string[] =>
  neededPrograms.filter((program) => onPath(host, program) === undefined)

/**
 * The command that runs a program with a folder as its `/`, in mount and process namespaces of its own, and with no more
 * rights than Docker gives a container. Inside, the rest of this machine does not exist: it is unmounted, not just hidden,
 * so a program that deletes its file system, as Kaniko does, or breaks out of a chroot finds nothing else. It cannot use
 * the keys that the kernel keeps for root. Needs root.
 * When the caller dies, the kernel ends all of it, and the mounts disappear with the last process.
 *
 * If any step of the set-up fails, the program does not run, and `notIsolatedText` is printed.
 */
export const inPrivateRoot = async (
  { root, stage, mounts, network, group }: PrivateRoot,
  command: readonly string[],
): Promise<readonly [program: string, ...args: string[]]> => {
  const spaces = await Promise.all(['mnt', 'pid'].map((space) => readlink(`/proc/self/ns/${space}`)))
  return [
    'setpriv',
    ...['--pdeathsig', 'KILL'],
    'unshare',
    ...['--mount', '--propagation', 'private', '--pid', '--ipc', '--fork', '--kill-child'],
    ...(network ? [] : ['--net']),
    ...['sh', '-c', script, 'private-root', ...spaces, root, stage, group ?? ''],
    ...mounts.flatMap(({ source, target, writable }) => [writable ? 'rw' : 'ro', source, target]),
    '--',
    ...command,
  ]
}

/**
 * The programs that the last steps need are visible through `stage`, read-only. `stage` is the root of the mount
 * namespace, so there is nothing else behind the private root.
 */
const script = `
refuse() { echo "${notIsolatedText}: $1" >&2; exit ${notIsolated}; }
[ "$(readlink /proc/self/ns/mnt)" != "$1" ] || refuse 'it has the mounts of this machine'
[ "$(readlink /proc/self/ns/pid)" != "$2" ] || refuse 'it has the processes of this machine'
[ $$ = 1 ] || refuse 'it is not the first process'
root=$3 stage=$4 group=$5
shift 5
set -e
trap 'refuse "a step failed"' EXIT
[ -z "$group" ] || echo 0 > "$group/cgroup.procs"
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
mkdir "$stage/root" "$stage/machine" "$stage/proc" "$stage/dev"
# Perl reads it.
see ro /dev/null "$stage/dev/null"
# umount looks into it.
mount -t proc -o ro,nosuid,nodev,noexec none "$stage/proc"
mount --bind "$root" "$stage/root"
root=$stage/root
mkdir -p "$root/proc" "$root/dev"
mount -t proc -o nosuid,nodev,noexec none "$root/proc"
for each in bus fs irq sys sysrq-trigger; do
  [ ! -e "$root/proc/$each" ] || see ro "$root/proc/$each" "$root/proc/$each"
done
for each in acpi asound scsi; do
  [ ! -d "$root/proc/$each" ] || mount -t tmpfs -o ro,size=4k none "$root/proc/$each"
done
for each in kcore keys key-users latency_stats sched_debug timer_list timer_stats; do
  [ ! -e "$root/proc/$each" ] || see ro /dev/null "$root/proc/$each"
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
${confined('/bin/true')}
trap - EXIT
exec ${confined(`setpriv ${containerCapabilities.join(' ')} chroot /root`)} "$@"
`
