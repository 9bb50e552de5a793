import type { Start } from '../machine/fuse-device.ts'

/** Where root's Podman keeps which layers were pulled from and pushed to where; no option and no variable names another folder. */
const recordOfRoot = '/var/lib/containers/cache'

/**
 * The same start, by root, with a record of its own in this folder: a mount that only the program and what it starts see. Without it, a build would not push what any earlier one of this machine pushed.
 */
export const withOwnRecord = ({ program, args, user }: Start, folder: string): Start => ({
  program: 'unshare',
  args: [
    ...['--mount', '--propagation', 'private', '--', 'sh', '-c', mountAndStart, 'sh', folder],
    ...[program, ...args],
  ],
  user,
})

const mountAndStart = `mkdir -p ${recordOfRoot} && mount --bind "$1" ${recordOfRoot} && shift && exec "$@"`
