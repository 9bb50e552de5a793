import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findUnprivilegedUser } from '../../engines/install/unprivileged-user.ts'
import type { ExecOptions, Host, User } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import { commandMs, type PreflightContext } from '../context.ts'
import type { Access, MachineFacts, MapHelper } from '../machine-facts.ts'

/** The user that rootless engines run as: without root, the user of this process. */
export const findUser = async ({ host, root, read }: PreflightContext): Promise<User | undefined> => {
  if (host.uid === 0) return findUnprivilegedUser(host, join(root, 'etc'))
  const accounts = (await read('/etc/passwd')) ?? ''
  const [name, , , gid] =
    accounts
      .split('\n')
      .map((line) => line.split(':'))
      .find((fields) => fields[2] === String(host.uid)) ?? []
  if (name !== undefined) return { name, uid: host.uid, gid: Number(gid) }
  // Users of a directory service are not in the file.
  const { end, stdout } = await host.exec('id', ['-un', String(host.uid)], { timeoutMs: commandMs })
  const isKnown = end.kind === 'exited' && end.code === 0
  return isKnown ? { name: stdout.trim(), uid: host.uid, gid: host.uid } : undefined
}

/** From subuid(5) and subgid(5). */
export const subIdsOf = async (
  { read, host }: PreflightContext,
  user: User | undefined,
): Promise<MachineFacts['subIds']> => {
  const [uids, gids] = [rangesIn(await read('/etc/subuid')), rangesIn(await read('/etc/subgid'))]
  const owners = [user?.name, String(user?.uid ?? host.uid)]
  const widest = (ranges: readonly Range[]): number =>
    Math.max(0, ...ranges.filter(({ owner }) => owners.includes(owner)).map(({ count }) => count))
  const ends = [...uids, ...gids].map(({ first, count }) => first + count)
  return { uids: widest(uids), gids: widest(gids), firstFree: Math.max(100_000, ...ends) }
}

type Range = { readonly owner: string; readonly first: number; readonly count: number }

const rangesIn = (text = ''): readonly Range[] =>
  [...text.matchAll(/^([^:#]+):(\d+):(\d+)$/gm)].map(([, owner = '', first, count]) => ({
    owner,
    first: Number(first),
    count: Number(count),
  }))

/** A name service such as sss, with which the files say nothing. */
export const subIdServiceOf = async ({ read }: PreflightContext): Promise<string | undefined> => {
  const [, service] = /^subid:\s*(\S+)/m.exec((await read('/etc/nsswitch.conf')) ?? '') ?? []
  return service === 'files' ? undefined : service
}

const setuid = 0o4000

/** Debian makes these programs setuid root, Fedora gives them a file capability. */
export const helperOf = async (
  { host }: PreflightContext,
  path: string | undefined,
): Promise<MapHelper | undefined> => {
  if (path === undefined) return undefined
  const { mode, uid } = await stat(path).catch(() => ({ mode: 0, uid: -1 }))
  if ((mode & setuid) !== 0 && uid === 0) return { path, privileged: true }
  const getcap = onPath(host, 'getcap')
  if (getcap === undefined) return { path, privileged: undefined }
  const { end, stdout } = await host.exec(getcap, [path], { timeoutMs: commandMs })
  const answered = end.kind === 'exited' && end.code === 0
  return { path, privileged: answered ? /cap_set[ug]id/.test(stdout) : undefined }
}

/** Whether sudo would let this user do anything without a password. */
export const sudoWorks = async (host: Host): Promise<boolean> => {
  if (host.uid === 0) return false
  const { end } = await host.exec('sudo', ['-n', 'true'], { timeoutMs: commandMs })
  return end.kind === 'exited' && end.code === 0
}

/**
 * The error when this user tries to create a user namespace. It shows the seccomp filter of a container, which no file
 * does. Where AppArmor restricts user namespaces it may let `unshare` (util-linux) through: another check covers that.
 */
export const namespaceRefusal = async (host: Host, user: User | undefined): Promise<string | undefined> => {
  if (host.uid === 0 && user === undefined) return undefined
  const { end, tail } = await host.exec('unshare', ['--user', 'true'], asUser(host, user))
  return end.kind === 'exited' && end.code !== 0 ? tail.trim().split('\n').at(-1) : undefined
}

/** Tried as that user; while it does not exist yet, the mode of the file shows what any user may do. */
export const accessOf = async (
  { host, root }: PreflightContext,
  user: User | undefined,
  device: string,
): Promise<Access> => {
  const path = join(root, device)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 'absent'
  if (host.uid === 0 && user === undefined) return (found.mode & 0o006) === 0o006 ? 'open' : 'closed'
  const script = ['-c', '[ -r "$1" ] && [ -w "$1" ]', 'sh', path]
  const { end } = await host.exec('sh', script, asUser(host, user))
  return end.kind === 'exited' && end.code === 0 ? 'open' : 'closed'
}

/** Only root can start a program as another user. */
const asUser = ({ uid }: Host, user: User | undefined): ExecOptions => ({
  timeoutMs: commandMs,
  user: uid === 0 ? user : undefined,
})

/** From the environment; by the XDG base directory specification the folder must belong to the user. */
export const runtimeDirOf = async ({ env, uid }: Host): Promise<MachineFacts['runtimeDir']> => {
  const path = env['XDG_RUNTIME_DIR'] ?? ''
  if (path === '') return undefined
  const folder = await stat(path).catch(() => undefined)
  const socket = await stat(join(path, 'bus')).catch(() => undefined)
  return {
    path,
    usable: folder?.isDirectory() === true && folder.uid === uid,
    bus: socket !== undefined || (env['DBUS_SESSION_BUS_ADDRESS'] ?? '') !== '',
  }
}
