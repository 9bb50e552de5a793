import { join } from 'node:path'
import { makeDisposal } from '../../host/disposal.ts'
import type { Host } from '../../host/host.ts'
import { cgroupOf } from '../../host/process/cgroups.ts'
import { deathOrSilence } from '../../host/process/answering.ts'
import { type Death, startDaemon } from '../../host/process/daemon.ts'
import { waitForSocket } from '../../host/process/wait-for-socket.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeText } from '../../host/writing.ts'
import { copyCertificates } from '../machine/company-settings.ts'
import { chooseRootlessNetwork, type RootlessNetwork } from '../machine/rootlesskit.ts'

/** A buildkitd started for the run: its root, socket and settings are in the run's folder. */
type OwnBuildkitd = AsyncDisposable & {
  readonly address: string
  readonly env: Host['env']
  /** The network of steps by default: the machine's, or that of RootlessKit's namespace. */
  readonly networkDriver: string
  /** How it ended; undefined while it lives. */
  readonly death: () => Promise<Death | undefined>
}

/**
 * Starts buildkitd with the runc on PATH; it needs neither Docker nor containerd. Without root it runs in namespaces of
 * RootlessKit, and everything in them ends with RootlessKit.
 */
export const startBuildkitd = async (host: Host, folder: RunFolder): Promise<OwnBuildkitd> => {
  const dir = await folder.sub('buildkit')
  const at = (file: string): string => join(dir, file)
  const env = await environmentOf(host, folder, dir)
  // Below the run's control group, so that those of killed steps are removed with it; without root there are none.
  const cgroup = host.uid === 0 ? `/${cgroupOf(folder.path)}` : undefined
  await writeText(at('buildkitd.toml'), buildkitdSettings(cgroup))
  const network = host.uid === 0 ? undefined : await chooseRootlessNetwork(host, { user: undefined, env })
  const [program = '', ...args] = [
    ...(network === undefined ? [] : inNamespaces(network, at('k'))),
    'buildkitd',
    ...(network === undefined ? [] : ['--rootless']),
    ...['--config', at('buildkitd.toml'), '--root', at('r'), '--addr', `unix://${at('b.sock')}`],
    // The default, in /run/buildkit, would be shared with every other buildkitd.
    ...['--otel-socket-path', at('otel.sock')],
  ]
  await using disposal = makeDisposal()
  const daemon = disposal.use(startDaemon(program, args, { env, logFile: at('buildkitd.log') }))
  if (daemon.pid > 0) await folder.ownProcess(daemon.pid, program)
  await waitForSocket(host, 'buildkitd', daemon, at('b.sock'))
  const started = disposal.move()
  return {
    address: `unix://${at('b.sock')}`,
    env,
    networkDriver: network?.driver ?? 'host',
    death: () => deathOrSilence({ buildkitd: { daemon, socketPath: at('b.sock') } }),
    [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
  }
}

/**
 * The settings of every BuildKit that we start. Garbage collection is off, because it could delete the caches that a
 * scenario starts from. By default steps use the daemon's network, and `network: host` is allowed. `cgroup` is where
 * steps get their control groups; default: BuildKit's own choice.
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

const environmentOf = async (host: Host, folder: RunFolder, dir: string): Promise<Host['env']> => ({
  ...host.env,
  ...(await copyCertificates(host, dir)),
  PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
  // Its temporary mounts are there.
  TMPDIR: await folder.sub('buildkit/tmp'),
  // Without root, runc keeps its state there.
  XDG_RUNTIME_DIR: await folder.sub('buildkit/x'),
})

/** /etc and /run are writable copies. */
const inNamespaces = ({ args }: RootlessNetwork, stateDir: string): readonly string[] => [
  ...['rootlesskit', ...args, '--state-dir', stateDir],
  ...['--copy-up=/etc', '--copy-up=/run', '--propagation=rslave', '--pidns'],
]
