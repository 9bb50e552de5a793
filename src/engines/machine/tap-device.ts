import type { Host, User } from '../../host/host.ts'

/** Whether this user can create network interfaces: slirp4netns and pasta both need a tap device. */
export const canOpenTap = async (host: Host, user: User | undefined): Promise<boolean> => {
  const { end } = await host.exec('sh', ['-c', '[ -r /dev/net/tun ] && [ -w /dev/net/tun ]'], { user })
  return end.kind === 'exited' && end.code === 0
}
