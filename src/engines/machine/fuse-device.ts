import { join } from 'node:path'
import type { Host, User } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'

/** How a user reaches the device of FUSE, which file systems in user space need. */
export type FuseAccess =
  | { readonly kind: 'open' }
  /** Not the machine's, but one of the run's: root mounts it over the machine's for a program and all that it starts. */
  | { readonly kind: 'own'; readonly device: string; readonly user: User }

/**
 * Finds a way for this user to open /dev/fuse without changing the machine: on some machines only root may. Throws with the
 * reason where there is none.
 */
export const openFuse = async (
  host: Host,
  folder: RunFolder,
  user: User | undefined,
): Promise<FuseAccess> => {
  if (await canOpen(host, 'sh', ['-c', tryDevice], user)) return { kind: 'open' }
  if (host.uid !== 0 || user === undefined)
    throw new Error('its user cannot open /dev/fuse (as root: chmod 666 /dev/fuse, or modprobe fuse)')
  const device = join(await folder.sub('dev'), 'fuse')
  // 10, 229: Documentation/admin-guide/devices.txt of the kernel.
  await host.exec('mknod', ['--mode', '666', device, 'c', '10', '229'])
  const access: FuseAccess = { kind: 'own', device, user }
  const { program, args } = throughFuse(access, user, 'sh', ['-c', tryDevice])
  if (await canOpen(host, program, args, undefined)) return access
  throw new Error('its user cannot open /dev/fuse, and no device of the run can be mounted in its place')
}

const tryDevice = ': <> /dev/fuse'

const canOpen = async (
  host: Host,
  program: string,
  args: readonly string[],
  user: User | undefined,
): Promise<boolean> => {
  const { end } = await host.exec(program, args, { user, timeoutMs: 20_000 })
  return end.kind === 'exited' && end.code === 0
}

/** A program and the user who starts it. */
export type Start = {
  readonly program: string
  readonly args: readonly string[]
  readonly user: User | undefined
}

/** A start of the program by that user, with the device that the user can open. */
export const throughFuse = (
  access: FuseAccess | undefined,
  user: User | undefined,
  program: string,
  args: readonly string[],
): Start => {
  if (access?.kind !== 'own') return { program, args, user }
  const asUser = ['--reuid', String(access.user.uid), '--regid', String(access.user.gid), '--clear-groups']
  const rest = [access.device, 'setpriv', ...asUser, '--', program, ...args]
  return {
    program: 'unshare',
    args: ['--mount', '--propagation', 'private', '--', 'sh', '-c', mountAndStart, 'sh', ...rest],
    user: undefined,
  }
}

/** In `/`, because the user may not be allowed to enter our working folder. */
const mountAndStart = 'mount --bind "$1" /dev/fuse && shift && cd / && exec "$@"'
