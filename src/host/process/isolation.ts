import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../host.ts'

/** How a command runs that must not see the processes of this job, in whose environments its tokens are. */
export type Isolation = {
  /** The command for `sh`, in process and mount namespaces of its own. */
  readonly wrap: (command: string) => readonly [program: string, ...args: string[]]
}

/**
 * Finds a way to isolate a command on this machine: directly as root; through sudo where it asks for no password, so that
 * the command may use sudo too; else in a user namespace. Undefined where none of them works.
 *
 * The command has a /proc with its own processes only, and does not see the files through which a step hands outputs,
 * variables and state to the runner. Whoever is root inside, or may become it, can undo the latter.
 */
export const findIsolation = async (host: Host): Promise<Isolation | undefined> => {
  const hidden = join(host.env['RUNNER_TEMP'] ?? '/nonexistent', '_runner_file_commands')
  const inside = ['sh', '-c', script, 'sh', existsSync(hidden) ? hidden : '']
  for (const [before, after] of waysFor(host)) {
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

/** What comes before the namespaces, and what gives up the rights that making them needed. */
type Way = readonly [before: readonly [program: string, ...args: string[]], after: readonly string[]]

const waysFor = ({ uid, env }: Host): readonly Way[] => {
  if (uid === 0) return [[['unshare'], []]]
  const gid = process.getegid?.() ?? uid
  const own = Object.keys(env)
    .filter((name) => replacedBySudo.test(name))
    .map((name) => `${name}=${env[name] ?? ''}`)
  return [
    [
      ['sudo', '-n', '-E', 'unshare'],
      ['setpriv', '--reuid', String(uid), '--regid', String(gid), '--init-groups', 'env', ...own],
    ],
    [
      ['unshare', '--user', '--map-current-user', '--keep-caps'],
      ['setpriv', '--ambient-caps=-all', '--inh-caps=-all'],
    ],
  ]
}

/** sudo replaces or removes these, whatever it is told to keep (sudoers(5)). */
const replacedBySudo = /^(?:PATH|HOME|USER|LOGNAME|SHELL|MAIL|TERMINFO|BASH_ENV|ENV|LD_\w+)$/

const namespaces = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc']

/** Not `exec`: the kernel keeps signals that nobody handles from the first process of a namespace. */
const script = '[ -z "$1" ] || mount -t tmpfs -o size=64k tmpfs "$1" || exit 125; shift; "$@"; exit $?'
