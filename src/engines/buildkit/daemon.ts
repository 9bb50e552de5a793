import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDisposal } from '../../host/disposal.ts'
import type { Host } from '../../host/host.ts'
import { cgroupOf } from '../../host/process/cgroups.ts'
import { type Death, deathOf, startDaemon } from '../../host/process/daemon.ts'
import { waitForSocket } from '../../host/process/wait-for-socket.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { copyCertificates } from '../machine/company-settings.ts'
import { chooseRootlessNetwork, type RootlessNetwork } from '../machine/rootlesskit.ts'

/** A buildkitd of our own: its root, socket and settings are in the run's folder. */
export type OwnBuildkitd = AsyncDisposable & {
  readonly address: string
  readonly env: Host['env']
  /** What steps that name no network have: the machine's, or that of RootlessKit's namespace. */
  readonly networkDriver: string
  /** How it ended; undefined while it lives. */
  readonly death: () => Promise<Death | undefined>
}

/**
 * Settings of every BuildKit that we start. Garbage collection is off, or it could drop the caches that a scenario
 * starts from. Steps that name no network have the daemon's own, and `network: host` is allowed.
 * `cgroup` is where steps have their control groups; absent: where BuildKit has them by itself.
 */
export const buildkitdSettings = (cgroup?: string): string => `insecure-entitlements = ["network.host"]
[worker.oci]
  enabled = true
  gc = false
  snapshotter = "overlayfs"
  networkMode = "host"
${cgroup === undefined ? '' : `  defaultCgroupParent = ${JSON.stringify(cgroup)}\n`}[worker.containerd]
  enabled = false
`

/**
 * Starts buildkitd with the runc that is on PATH; it needs neither Docker nor containerd. Without root it is in the
 * namespaces of RootlessKit, which end all that is in them when it ends.
 */
export const startBuildkitd = async (host: Host, folder: RunFolder): Promise<OwnBuildkitd> => {
  const dir = await folder.sub('buildkit')
  const at = (file: string): string => join(dir, file)
  const [socketPath, tmp] = [at('b.sock'), await folder.sub('buildkit/tmp')]
  const env = {
    ...{ ...host.env, ...(await copyCertificates(host, dir)) },
    PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
    // It mounts there what it hands out.
    TMPDIR: tmp,
    // Without root, runc keeps its state there.
    XDG_RUNTIME_DIR: await folder.sub('buildkit/x'),
  }
  // Below that of the run, so that those of steps that were killed go with it; without root there are none.
  const cgroup = host.uid === 0 ? `/${cgroupOf(folder.path)}` : undefined
  await writeFile(at('buildkitd.toml'), buildkitdSettings(cgroup))
  const network = host.uid === 0 ? undefined : await chooseRootlessNetwork(host, { user: undefined, env })
  const prefix = network === undefined ? [] : inNamespaces(network, at('k'))
  const places = [
    ...['--config', at('buildkitd.toml'), '--root', at('r'), '--addr', `unix://${socketPath}`],
    // Its own would be in /run/buildkit, whoever else runs one.
    ...['--otel-socket-path', at('otel.sock')],
  ]
  const [program = '', ...args] = [...prefix, 'buildkitd', ...(network ? ['--rootless'] : []), ...places]
  await using disposal = makeDisposal()
  const daemon = disposal.use(startDaemon(program, args, { env, logFile: at('buildkitd.log') }))
  if (daemon.pid > 0) await folder.ownProcess(daemon.pid, program)
  await waitForSocket(host, 'buildkitd', daemon, socketPath)
  const started = disposal.move()
  return {
    ...{ address: `unix://${socketPath}`, env, networkDriver: network?.driver ?? 'host' },
    death: () => deathOf({ buildkitd: daemon }),
    [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
  }
}

/** /etc and /run are copies that may be written to. */
const inNamespaces = ({ args }: RootlessNetwork, stateDir: string): readonly string[] => [
  ...['rootlesskit', ...args, '--state-dir', stateDir],
  ...['--copy-up=/etc', '--copy-up=/run', '--propagation=rslave', '--pidns'],
]
