import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host, User } from '../../host/host.ts'
import { withLock } from '../../host/lock.ts'
import { runSetUp } from './set-up.ts'

const systemUser = 'go-container-bench'
/** A rootless engine maps the users of an image to this many sub-ids. */
export const neededSubIds = 65_536

/**
 * The user that rootless engines run as when this process is root: the user behind sudo if it has sub-ids, else our system
 * user. Undefined: neither exists yet. `etc` is the folder of the system's files.
 */
export const findUnprivilegedUser = async (host: Host, etc = '/etc'): Promise<User | undefined> => {
  const accounts = await readAccounts(etc)
  const sudoUid = Number(host.env['SUDO_UID'] ?? 'NaN')
  const candidates = [
    accounts.find(({ uid }) => uid === sudoUid && uid !== 0),
    accounts.find(({ name }) => name === systemUser),
  ]
  for (const user of candidates) if (user !== undefined && (await hasSubIds(user, etc))) return user
  return undefined
}

/** The same, but creates the system user if there is none, and logs that first. It has no home, shell or password, and stays. */
export const ensureUnprivilegedUser = async (host: Host): Promise<User> =>
  (await findUnprivilegedUser(host)) ?? withLock(`the user ${systemUser}`, () => createUser(host))

/** Another run may have created it in the meantime. */
const createUser = async (host: Host): Promise<User> => {
  const found = await findUnprivilegedUser(host)
  if (found !== undefined) return found
  const existing = (await readAccounts('/etc')).find(({ name }) => name === systemUser)
  if (existing === undefined) {
    host.log(
      `Creating the system user ${systemUser} for rootless engines to run as (remove it with: userdel ${systemUser})`,
    )
    const flags = [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
    ]
    await runSetUp(host, ['useradd', ...flags, systemUser])
  }
  await addSubIds(host)
  const user = await findUnprivilegedUser(host)
  if (user === undefined)
    throw new Error(
      `The user ${systemUser} was created, but has no sub-id ranges in /etc/subuid and /etc/subgid`,
    )
  return user
}

/** Adds the next free range, the same for both kinds: `useradd` gives system users none. */
const addSubIds = async (host: Host): Promise<void> => {
  const taken = [...(await readSubIds('/etc/subuid')), ...(await readSubIds('/etc/subgid'))]
  const start = Math.max(100_000, ...taken.map(({ first, count }) => first + count))
  const range = `${start}-${start + neededSubIds - 1}`
  await runSetUp(host, ['usermod', '--add-subuids', range, '--add-subgids', range, systemUser])
}

const readAccounts = async (etc: string): Promise<readonly User[]> =>
  (await readFile(join(etc, 'passwd'), 'utf8').catch(() => '')).split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    return name === undefined || uid === undefined || gid === undefined
      ? []
      : [{ name, uid: Number(uid), gid: Number(gid) }]
  })

const hasSubIds = async (user: User, etc: string): Promise<boolean> => {
  for (const file of ['subuid', 'subgid']) {
    const own = (await readSubIds(join(etc, file))).filter(
      ({ owner }) => owner === user.name || owner === String(user.uid),
    )
    if (!own.some(({ count }) => count >= neededSubIds)) return false
  }
  return true
}

type SubIds = { readonly owner: string; readonly first: number; readonly count: number }

const readSubIds = async (file: string): Promise<readonly SubIds[]> =>
  (await readFile(file, 'utf8').catch(() => '')).split('\n').flatMap((line) => {
    const [owner, first, count] = line.split(':')
    return owner === undefined || first === undefined || count === undefined
      ? []
      : [{ owner, first: Number(first), count: Number(count) }]
  })
