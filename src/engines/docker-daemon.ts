import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startDaemon, type Daemon } from '../host/daemon.ts'
import { makeDisposal } from '../host/disposal.ts'
import type { Host } from '../host/host.ts'
import { errorCode } from '../host/json.ts'
import type { RunFolder } from '../host/run-folder.ts'
import { unixHttp } from '../host/unix-http.ts'

const readyWithinMs = 60_000

/** A Docker daemon of our own: its data, sockets and containerd are in the run's folder. */
export type OwnDaemon = AsyncDisposable & { readonly socketPath: string }

/**
 * Starts containerd and dockerd beside whatever else runs here. A containerd of our own, because dockerd
 * would otherwise use the system's, and leave its namespaces there. No bridge and no firewall rules: the
 * machine's network stays as it is, and builds use the network `none` or `host`. Garbage collection is off,
 * or the daemon could drop the caches that a scenario starts from.
 */
export const startOwnDaemon = async (host: Host, folder: RunFolder): Promise<OwnDaemon> => {
  const dir = await folder.sub('docker')
  const at = (name: string): string => join(dir, name)
  const env = { ...host.env, PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin` }
  await writeFile(at('daemon.json'), JSON.stringify({ builder: { gc: { enabled: false } } }))
  await using stack = makeDisposal()
  const launch = async (name: string, args: readonly string[]): Promise<Daemon> => {
    const daemon = stack.use(startDaemon(name, args, { env, logFile: at(`${name}.log`) }))
    if (daemon.pid > 0) await folder.adopt(daemon.pid, name)
    return daemon
  }
  const containerd = await launch('containerd', [
    ...['--root', at('c'), '--state', at('cs'), '--address', at('c.sock'), '--log-level', 'warn'],
  ])
  await waitFor(host, 'containerd', containerd, () => answers(at('c.sock')))
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
  await waitFor(host, 'dockerd', dockerd, () => answers(at('d.sock')))
  const started = stack.move()
  return { socketPath: at('d.sock'), [Symbol.asyncDispose]: () => started[Symbol.asyncDispose]() }
}

/** containerd speaks gRPC: a connection that is accepted is answer enough. */
const answers = async (socketPath: string): Promise<boolean> => {
  try {
    await unixHttp({ socketPath, method: 'GET', path: '/_ping', timeoutMs: 2_000 })
    return true
  } catch (error) {
    return !['ENOENT', 'ECONNREFUSED', 'EACCES'].includes(errorCode(error) ?? '')
  }
}

const waitFor = async (
  host: Host,
  name: string,
  daemon: Daemon,
  ready: () => Promise<boolean>,
): Promise<void> => {
  for (let waitedMs = 0; waitedMs < readyWithinMs; waitedMs += 100) {
    host.signal.throwIfAborted()
    const end = daemon.ended()
    if (end !== undefined)
      throw new Error(`${name} ${end} at its start. Its last lines:\n${await daemon.logTail(15)}`)
    if (await ready()) return
    await sleep(100)
  }
  throw new Error(
    `${name} was not ready within ${readyWithinMs / 1000} s. Its last lines:\n${await daemon.logTail(15)}`,
  )
}
