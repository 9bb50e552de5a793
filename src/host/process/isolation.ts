import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { containerCapabilities } from './capabilities.ts'

/** How a command runs that must not see the processes of this job, in whose environments its tokens are. */
type Isolation = {
  /** The command for `sh`, in process and mount namespaces of its own. */
  readonly wrap: (command: string) => readonly [program: string, ...args: string[]]
}

/** Where an isolated command works, absolute. */
export type Workplace = {
  /** It starts here, and may write here. */
  readonly dir: string
  /** Folders that are empty for it: what contains `dir` has nothing else in it. Those that do not exist stay absent. */
  readonly covered: readonly string[]
}

/**
 * Finds a way to isolate a command on this machine: directly as root; through sudo where it asks for no password, so that
 * the command may use sudo too; else in a user namespace. Undefined where none of them works.
 *
 * The command has a /proc with its own processes only, and does not see the files through which a step hands outputs,
 * variables and state to the runner, nor what is covered for it. It cannot undo that, not even as root: it never has the capability to mount or
 * unmount, and the settings through which root can have the kernel start programs elsewhere are read-only. But root may
 * still write to the files of the machine, and whoever may talk to a Docker daemon may become root outside.
 */
export const findIsolation = async (
  host: Host,
  { dir, covered }: Workplace,
): Promise<Isolation | undefined> => {
  const ofRunner = join(host.env['RUNNER_TEMP'] ?? '/nonexistent', '_runner_file_commands')
  const hidden = [ofRunner, ...covered].filter((path) => existsSync(path))
  for (const { before, asRoot, after } of waysFor(host)) {
    const count = String(hidden.length)
    const inside = ['sh', '-c', script, 'sh', asRoot ? settings : '', dir, count, ...hidden]
    const wrap: Isolation['wrap'] = (command) => [
      ...before,
      ...namespaces,
      ...inside,
      ...after,
      ...['sh', '-c', command],
    ]
    const [program, ...args] = wrap('true')
    const { end } = await host.exec(program, args, { timeoutMs: 20_000 })
    host.signal.throwIfAborted()
    if (end.kind === 'exited' && end.code === 0) return { wrap }
  }
  return undefined
}

type Way = {
  /** What comes before the namespaces. */
  readonly before: readonly [program: string, ...args: string[]]
  /** Whether the namespaces are made by root, so that root inside is root outside. */
  readonly asRoot: boolean
  /** What gives up the rights that making them needed. */
  readonly after: readonly string[]
}

const waysFor = ({ uid, env }: Host): readonly Way[] => {
  if (uid === 0) return [{ before: ['unshare'], asRoot: true, after: ['setpriv', ...containerCapabilities] }]
  const gid = process.getegid?.() ?? uid
  const own = Object.keys(env)
    .filter((name) => replacedBySudo.test(name))
    .map((name) => `${name}=${env[name] ?? ''}`)
  const user = ['--reuid', String(uid), '--regid', String(gid), '--init-groups']
  return [
    {
      before: ['sudo', '-n', '-E', 'unshare'],
      asRoot: true,
      after: ['setpriv', ...user, ...containerCapabilities, 'env', ...own],
    },
    {
      before: ['unshare', '--user', '--map-current-user', '--keep-caps'],
      asRoot: false,
      after: ['setpriv', '--ambient-caps=-all', '--inh-caps=-all'],
    },
  ]
}

/** sudo replaces or removes these, whatever it is told to keep (sudoers(5)). */
const replacedBySudo = /^(?:PATH|HOME|USER|LOGNAME|SHELL|MAIL|TERMINFO|BASH_ENV|ENV|LD_\w+)$/

const namespaces = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc']

/** Of the kernel: some of them name programs that it starts as root, outside of all namespaces. */
const settings = '/proc/sys /proc/sysrq-trigger'

/**
 * The folder to work in is mounted again, above what covers the folders that contain it: as `.`, because its path leads
 * nowhere by then. Only entering it by its path leaves the old one, from which `..` would lead to what is covered.
 * Not `exec`: the kernel keeps signals that nobody handles from the first process of a namespace.
 */
const script = `
settings=$1 dir=$2 count=$3
shift 3
for each in $settings; do
  [ ! -e "$each" ] || { mount --bind "$each" "$each" && mount -o remount,bind,ro "$each"; } || exit 125
done
[ -z "$settings" ] || mount -o remount,bind,ro /sys || exit 125
cd "$dir" || exit 125
while [ "$count" -gt 0 ]; do
  mount -t tmpfs -o size=64k,mode=755 tmpfs "$1" || exit 125
  case "$dir/" in
    "$1"/*) (umask 022 && mkdir -p "$dir") && mount --no-canonicalize --bind . "$dir" || exit 125 ;;
  esac
  count=$((count - 1))
  shift
done
cd "$dir" || exit 125
"$@"
exit $?`
