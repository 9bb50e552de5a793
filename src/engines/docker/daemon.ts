import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDisposal } from '../../host/disposal.ts'
import type { Host } from '../../host/host.ts'
import { cgroupOf } from '../../host/process/cgroups.ts'
import { deathOrSilence } from '../../host/process/answering.ts'
import { type Daemon, type Death, startDaemon } from '../../host/process/daemon.ts'
import { waitForSocket } from '../../host/process/wait-for-socket.ts'
import { unmountUnder } from '../../host/run-folder/mounts.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeText } from '../../host/writing.ts'
import { copyCertificates, type DaemonSettings, readDaemonSettings } from '../machine/company-settings.ts'

/** A Docker daemon started for the run: its data, sockets and containerd are in the run's folder. */
export type OwnDaemon = AsyncDisposable & {
  readonly socketPath: string
  /** How it ended; undefined while it lives. */
  readonly death: () => Promise<Death | undefined>
  /** For the facts; undefined: the machine's network. */
  readonly networkDriver: string | undefined
  /** What a reader of the engine's facts should know about it. */
  readonly notes: readonly string[]
}

/** What is set up differently in a daemon started for the run. */
export type DaemonSetUp = {
  /** More arguments of dockerd. */
  readonly flags: readonly string[]
  /** Whether its storage driver opens /dev/fuse. */
  readonly usesFuse: boolean
}

export const plainSetUp: DaemonSetUp = { flags: [], usesFuse: false }

/**
 * Starts containerd and dockerd next to whatever else is running. It needs its own containerd, because dockerd would
 * otherwise use the system's and leave its namespaces there. Without a bridge and firewall rules the machine's network
 * stays as it is, and builds use the network `none` or `host`. `name` is its folder in the run's: each engine has its own
 * daemon.
 */
export const startOwnDaemon = async (
  host: Host,
  folder: RunFolder,
  name = 'docker',
  { flags }: DaemonSetUp = plainSetUp,
): Promise<OwnDaemon> => {
  const dir = await folder.sub(name)
  const at = (file: string): string => join(dir, file)
  const env = await writeSettings(host, dir)
  await using stack = makeDisposal()
  // For a container on the machine's network, dockerd mounts that network in its folder and never unmounts it.
  stack.defer(async () => void (await unmountUnder(host, dir)))
  const launch = async (program: string, args: readonly string[]): Promise<Daemon> => {
    const daemon = stack.use(startDaemon(program, args, { env, logFile: at(`${program}.log`) }))
    if (daemon.pid > 0) await folder.ownProcess(daemon.pid, program)
    return daemon
  }
  const containerd = await launch('containerd', [
    ...['--config', at('containerd.toml'), '--root', at('c'), '--state', at('cs')],
    ...['--address', at('c.sock'), '--log-level', 'warn'],
  ])
  await waitForSocket(host, 'containerd', containerd, at('c.sock'))
  const dockerd = await launch('dockerd', [...dockerdArguments(folder, at), ...flags])
  await waitForSocket(host, 'dockerd', dockerd, at('d.sock'))
  const started = stack.move()
  const note =
    "daemon started for this run, without a bridge: RUN steps use the machine's network unless the build names one"
  return {
    socketPath: at('d.sock'),
    networkDriver: undefined,
    notes: [note],
    death: () =>
      deathOrSilence({
        dockerd: { daemon: dockerd, socketPath: at('d.sock') },
        containerd: { daemon: containerd, socketPath: at('c.sock') },
      }),
    [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
  }
}

const dockerdArguments = (folder: RunFolder, at: (file: string) => string): readonly string[] => [
  ...['--config-file', at('daemon.json'), '--data-root', at('d'), '--exec-root', at('e')],
  ...['--pidfile', at('d.pid'), '--host', `unix://${at('d.sock')}`, '--containerd', at('c.sock')],
  // Below the run's control group, so that those of killed steps can be found and removed.
  ...['--exec-opt', 'native.cgroupdriver=cgroupfs', '--cgroup-parent', `/${cgroupOf(folder.path)}`],
  ...networkUntouched,
]

/** No bridge and no firewall rules. */
export const networkUntouched: readonly string[] = [
  ...['--bridge', 'none', '--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false'],
]

/** The text of a daemon.json. Garbage collection is off, because it could delete the caches that a scenario starts from. */
export const daemonConfig = ({ config }: DaemonSettings): string =>
  JSON.stringify({ ...config, builder: { gc: { enabled: false } } })

/**
 * Keeps containerd from creating a folder for optional programs and a socket for plugins of Kubernetes nodes, and from
 * reading the machine's settings.
 */
const containerdConfig = (dir: string): string => `version = 2
disabled_plugins = [
  "io.containerd.grpc.v1.cri", "io.containerd.cri.v1.images", "io.containerd.cri.v1.runtime", "io.containerd.nri.v1.nri",
]
[plugins."io.containerd.internal.v1.opt"]
path = ${JSON.stringify(join(dir, 'opt'))}
`

/** Writes the settings of containerd and dockerd, and returns their environment. */
const writeSettings = async (host: Host, dir: string): Promise<Host['env']> => {
  const settings = await readDaemonSettings(['/etc/docker/daemon.json'])
  await writeText(join(dir, 'daemon.json'), daemonConfig(settings))
  await writeText(join(dir, 'containerd.toml'), containerdConfig(dir))
  return {
    ...host.env,
    ...(await copyCertificates(host, dir)),
    ...settings.env,
    PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
    // containerd mounts layers there, and leaves them mounted when it is killed.
    TMPDIR: await makeTemporary(dir),
  }
}

const makeTemporary = async (dir: string): Promise<string> => {
  const folder = join(dir, 'tmp')
  await mkdir(folder, { recursive: true })
  return folder
}
