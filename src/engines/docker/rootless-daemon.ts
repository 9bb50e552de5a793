import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDisposal } from '../../host/disposal.ts'
import { eraseAtExit } from '../../host/erase-at-exit.ts'
import { handOver } from '../../host/hand-over.ts'
import type { Host, User } from '../../host/host.ts'
import { deathOrSilence } from '../../host/process/answering.ts'
import { type Daemon, startDaemon } from '../../host/process/daemon.ts'
import { succeed } from '../../host/process/exec.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'
import { belongsTo } from '../../host/process/process-owner.ts'
import { waitForSocket } from '../../host/process/wait-for-socket.ts'
import { removeBelow } from '../../host/run-folder/remove-below.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { writeText } from '../../host/writing.ts'
import { ensureUnprivilegedUser } from '../install/unprivileged-user.ts'
import {
  copyCertificates,
  copyRegistryCertificates,
  daemonFiles,
  readDaemonSettings,
} from '../machine/company-settings.ts'
import { openFuse, type Start, throughFuse } from '../machine/fuse-device.ts'
import { answerForRootlessKit } from '../machine/rootlesskit-api.ts'
import { chooseRootlessNetwork, type RootlessNetwork, type RootlessUser } from '../machine/rootlesskit.ts'
import { allowUserNamespaces } from '../machine/user-namespace-profile.ts'
import { daemonTitle, type EngineDaemon } from '../traits.ts'
import { daemonConfig, networkUntouched, type OwnDaemon, plainSetUp } from './daemon.ts'

/** A rootless daemon as the engine's traits state it. */
export const rootlessDockerd: EngineDaemon = { program: 'dockerd', under: 'rootlesskit' }

const title = daemonTitle(rootlessDockerd)

/**
 * Starts dockerd without root: as the unprivileged user when this process is root, else as the user of this process.
 * Home, data, sockets and state are in the run's folder, so nothing is shared with that user's own daemon. dockerd starts
 * its own containerd, and both run in a process namespace of RootlessKit: however that ends, the kernel ends everything in
 * it.
 */
export const startRootlessDaemon = async (
  host: Host,
  folder: RunFolder,
  name: string,
  setUp = plainSetUp,
): Promise<OwnDaemon> => {
  const user = host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
  // Root's until everything is in them: their user could exchange them while root writes.
  const dir = await folder.sub(name)
  const at = (entry: string): string => join(dir, entry)
  for (const entry of ['h', 'x', 'd', 'e', 't']) await folder.sub(join(name, entry))
  const as = { user, env: await prepareHome(host, at, user) }
  await using disposal = makeDisposal()
  const profile = await allowUserNamespaces(host, folder, 'rootlesskit')
  if (profile !== undefined) disposal.use(profile)
  const network = await chooseRootlessNetwork(host, as)
  disposal.defer(() => removeData(host, as, at('d')))
  // It contains keys of registries, which must not stay even with `cleanup: false`.
  eraseAtExit(at('h'))
  disposal.defer(() => removeBelow(host, folder.path, at('h')))
  // Root's, because root creates a socket in it, gives it away and removes it.
  const stateDir = await folder.sub(`${name}-api`)
  if (network.driver === 'host') disposal.use(await answerForRootlessKit(join(stateDir, 'api.sock'), user))
  // Not where the daemon's user could put a link in its place, which root would write and read.
  const logFile = join(await folder.sub(`${name}-logs`), 'dockerd.log')
  const args = [...network.args, ...namespace(at('k')), ...dockerd(at, network, stateDir), ...setUp.flags]
  const fuse = setUp.usesFuse ? await openFuse(host, folder, user) : undefined
  const daemon = disposal.use(launch(as, logFile, throughFuse(fuse, user, 'rootlesskit', args)))
  if (daemon.pid > 0) await folder.ownProcess(daemon.pid, `rootlesskit of ${name}`)
  await waitForSocket(host, title, daemon, at('d.sock'))
  await ownChild(folder, at('k/child_pid'), user)
  const started = disposal.move()
  return {
    socketPath: at('d.sock'),
    networkDriver: network.driver,
    notes: notesOf(user, network),
    death: () => deathOrSilence({ [title]: { daemon, socketPath: at('d.sock') } }),
    [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
  }
}

const launch = ({ env }: RootlessUser, logFile: string, { program, args, user }: Start): Daemon =>
  startDaemon(program, args, { env, logFile, user })

/** It is killed together with its parent, but recorded all the same, because all the others depend on it. */
const ownChild = async (folder: RunFolder, pidFile: string, user: User | undefined): Promise<void> => {
  const child = Number(await readFile(pidFile, 'utf8'))
  if (await belongsTo(child, user)) await folder.ownProcess(child, 'child of rootlesskit')
}

/** Puts the machine's settings and certificates where a daemon with this home finds them; returns its environment. */
const prepareHome = async (
  host: Host,
  at: (entry: string) => string,
  user: User | undefined,
): Promise<RootlessUser['env']> => {
  const settings = await readDaemonSettings(daemonFiles(host))
  await writeText(at('daemon.json'), daemonConfig(settings))
  await copyRegistryCertificates(host, at('h'))
  const certificates = await copyCertificates(host, at('h'))
  await chmod(at('.'), 0o700)
  await handOver(host, [at('.')], user)
  return {
    ...host.env,
    ...(user === undefined ? {} : { USER: user.name, LOGNAME: user.name }),
    ...certificates,
    ...settings.env,
    HOME: at('h'),
    PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
    XDG_RUNTIME_DIR: at('x'),
    XDG_CONFIG_HOME: undefined,
    XDG_DATA_HOME: undefined,
    DBUS_SESSION_BUS_ADDRESS: undefined,
    // Not the machine's folder, where containerd would leave its mount points when it is killed.
    TMPDIR: at('t'),
  }
}

/** /etc and /run are writable copies: for the resolv.conf of the namespace, and for sockets of plugins. */
const namespace = (stateDir: string): readonly string[] => [
  ...['--state-dir', stateDir, '--copy-up=/etc', '--copy-up=/run', '--propagation=rslave', '--pidns'],
]

/** In the copy of /run, what belongs to the system's own Docker is only linked, and must not be written to. */
const freshRun = 'rm -rf /run/docker /run/containerd /run/xtables.lock; exec dockerd "$@"'

/** dockerd gets its answers from us instead of RootlessKit. */
const answeredIn = (stateDir: string): readonly string[] => ['env', `ROOTLESSKIT_STATE_DIR=${stateDir}`]

const dockerd = (
  at: (entry: string) => string,
  { driver }: RootlessNetwork,
  stateDir: string,
): readonly string[] => [
  ...(driver === 'host' ? answeredIn(stateDir) : []),
  ...['sh', '-c', freshRun, 'dockerd'],
  ...['--config-file', at('daemon.json'), '--data-root', at('d'), '--exec-root', at('e')],
  ...['--pidfile', at('d.pid'), '--host', `unix://${at('d.sock')}`],
  ...networkUntouched,
]

/** Layers belong to sub-ids: root removes them with the run's folder, any other user inside a namespace. */
const removeData = async (host: Host, { user, env }: RootlessUser, path: string): Promise<void> => {
  if (user !== undefined) return
  const options = { env, timeoutMs: 600_000, signal: uninterrupted }
  succeed(await host.exec('rootlesskit', ['rm', '-rf', '--', path], options))
}

const notesOf = (user: User | undefined, { driver, skipped }: RootlessNetwork): readonly string[] => [
  `daemon started for this run${user === undefined ? '' : ` as the user ${user.name}`}`,
  driver === 'host'
    ? `without a network of its own (${skipped.join('; ')}): RUN steps use the machine's network unless the build names one`
    : `without a bridge: RUN steps use the daemon's network, through ${driver}, unless the build names one`,
  ...(driver === 'host' ? [] : skipped.map((reason) => `skipped ${reason}`)),
]
