import type { Host } from '../../host/host.ts'

/** What gives a command root's rights: nothing as root, `sudo -n` where it asks for no password; undefined elsewhere. */
export const rootPrefix = async (host: Host): Promise<readonly string[] | undefined> => {
  if (host.uid === 0) return []
  const { end } = await host.exec('sudo', ['-n', 'true'], { timeoutMs: 10_000 })
  return end.kind === 'exited' && end.code === 0 ? ['sudo', '-n'] : undefined
}
