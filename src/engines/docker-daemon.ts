import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startDaemon, type Daemon } from '../host/daemon.ts'
import { makeDisposal } from '../host/disposal.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import { waitForSocket } from './wait-for-socket.ts'

/** A Docker daemon of our own: its data, sockets and containerd are in the run's folder. */
export type OwnDaemon = AsyncDisposable & { readonly socketPath: string }

/**
 * Starts containerd and dockerd beside whatever else runs here. A containerd of our own, because dockerd
 * would otherwise use the system's, and leave its namespaces there. No bridge and no firewall rules: the
 * machine's network stays as it is, and builds use the network `none` or `host`. Garbage collection is off,
 * or the daemon could drop the caches that a scenario starts from. `name` is that of its folder in the run's: each
 * engine has a daemon of its own.
 */
export const startOwnDaemon = async (host: Host, folder: RunFolder, name = 'docker'): Promise<OwnDaemon> => {
  const dir = await folder.sub(name)
  const at = (file: string): string => join(dir, file)
  const env = { ...host.env, PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin` }
  await writeFile(at('daemon.json'), JSON.stringify({ builder: { gc: { enabled: false } } }))
  await using stack = makeDisposal()
  const launch = async (program: string, args: readonly string[]): Promise<Daemon> => {
    const daemon = stack.use(startDaemon(program, args, { env, logFile: at(`${program}.log`) }))
    if (daemon.pid > 0) await folder.adopt(daemon.pid, program)
    return daemon
  }
  const containerd = await launch('containerd', [
    ...['--root', at('c'), '--state', at('cs'), '--address', at('c.sock'), '--log-level', 'warn'],
  ])
  await waitForSocket(host, 'containerd', containerd, at('c.sock'))
  const dockerd = await launch('dockerd', [
    ...[
      '--config-file',
      at('daemon.json'),
      '--data-root',
      at('d'),
      '--exec-root',
      at('e'),
      '--pidfile',
      at('d.pid'),
    ],
    ...['--host', `unix://${at('d.sock')}`, '--containerd', at('c.sock'), '--bridge', 'none'],
    ...['--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false'],
  ])
  await waitForSocket(host, 'dockerd', dockerd, at('d.sock'))
  const started = stack.move()
  return { socketPath: at('d.sock'), [Symbol.asyncDispose]: () => started[Symbol.asyncDispose]() }
}
