import type { Host, User } from '../../host/host.ts'

/** Whether this user can make network interfaces of its own: slirp4netns and pasta both need a tap device. */
export const canOpenTap = async (host: Host, user: User | undefined): Promise<boolean> => {
  const as = user === undefined ? {} : { user, cwd: '/' }
  const { end } = await host.exec('sh', ['-c', '[ -r /dev/net/tun ] && [ -w /dev/net/tun ]'], as)
  return end.kind === 'exited' && end.code === 0
}
