import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDisposal } from '../../host/disposal.ts'
import type { Host, User } from '../../host/host.ts'
import { deathOf, startDaemon } from '../../host/process/daemon.ts'
import { succeed } from '../../host/process/exec.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'
import { waitForSocket } from '../../host/process/wait-for-socket.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { ensureUnprivilegedUser } from '../install/unprivileged-user.ts'
import {
  copyCertificates,
  copyRegistryCertificates,
  daemonFiles,
  readDaemonSettings,
} from '../machine/company-settings.ts'
import { answerForRootlessKit } from '../machine/rootlesskit-api.ts'
import { chooseRootlessNetwork, type RootlessNetwork, type RootlessUser } from '../machine/rootlesskit.ts'
import { allowUserNamespaces } from '../machine/user-namespace-profile.ts'
import { daemonConfig, networkUntouched, type OwnDaemon } from './daemon.ts'

/**
 * Starts dockerd without root, as the unprivileged user when this process is root, else as its own user. Home,
 * data, sockets and state are in the run's folder: nothing is shared with that user's own daemon. dockerd brings
 * its containerd itself, and both live in a process namespace of RootlessKit: when that ends, however it does,
 * the kernel ends all that is in it.
 */
export const startRootlessDaemon = async (
  host: Host,
  folder: RunFolder,
  name: string,
): Promise<OwnDaemon> => {
  const user = host.uid === 0 ? await ensureUnprivilegedUser(host) : undefined
  const dir = await folder.sub(name, user)
  const at = (entry: string): string => join(dir, entry)
  for (const entry of ['h', 'x', 'd', 'e']) await folder.sub(join(name, entry), user)
  const as = { user, env: await prepareHome(host, at, user) }
  await using stack = makeDisposal()
  const allowance = await allowUserNamespaces(host, folder, 'rootlesskit')
  if (allowance !== undefined) stack.use(allowance)
  const network = await chooseRootlessNetwork(host, as)
  stack.defer(() => removeData(host, as, at('d')))
  // Keys of registries, which `cleanup: false` must not keep.
  stack.defer(() => rm(at('h'), { recursive: true, force: true }))
  if (network.driver === 'host') stack.use(await answerForRootlessKit(at('x/api.sock'), user))
  const args = [...network.args, ...namespace(at('k')), ...dockerd(at, network)]
  const owner = user === undefined ? {} : { user }
  const daemon = stack.use(
    startDaemon('rootlesskit', args, { env: as.env, logFile: at('dockerd.log'), ...owner }),
  )
  if (daemon.pid > 0) await folder.ownProcess(daemon.pid, `rootlesskit of ${name}`)
  await waitForSocket(host, 'dockerd under rootlesskit', daemon, at('d.sock'))
  // Killed together with its parent; recorded all the same, because all others depend on it.
  await folder.ownProcess(Number(await readFile(at('k/child_pid'), 'utf8')), 'child of rootlesskit')
  const started = stack.move()
  return {
    socketPath: at('d.sock'),
    networkDriver: network.driver,
    notes: notesOf(user, network),
    death: () => deathOf({ 'dockerd under rootlesskit': daemon }),
    [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
  }
}

/** Settings and certificates of the machine, where a daemon with this home finds them; returns its environment. */
const prepareHome = async (
  host: Host,
  at: (entry: string) => string,
  user: User | undefined,
): Promise<RootlessUser['env']> => {
  const settings = await readDaemonSettings(daemonFiles(host))
  await writeFile(at('daemon.json'), daemonConfig(settings))
  await copyRegistryCertificates(host, at('h'))
  const certificates = await copyCertificates(host, at('h'))
  if (user !== undefined) succeed(await host.exec('chown', ['-R', `${user.uid}:${user.gid}`, at('.')]))
  const name = user === undefined ? {} : { USER: user.name, LOGNAME: user.name }
  return {
    ...{ ...host.env, ...name, ...certificates, ...settings.env },
    HOME: at('h'),
    PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
    XDG_RUNTIME_DIR: at('x'),
    XDG_CONFIG_HOME: undefined,
    XDG_DATA_HOME: undefined,
    DBUS_SESSION_BUS_ADDRESS: undefined,
    TMPDIR: undefined,
  }
}

/** /etc and /run are copies that may be written to: for a resolv.conf of the namespace, and sockets of plugins. */
const namespace = (stateDir: string): readonly string[] => [
  ...['--state-dir', stateDir, '--copy-up=/etc', '--copy-up=/run', '--propagation=rslave', '--pidns'],
]

/** What the system's own Docker has in /run is linked into the copy, and not ours to write to. */
const freshRun = 'rm -rf /run/docker /run/containerd /run/xtables.lock; exec dockerd "$@"'

/** Our answers stand in for those of RootlessKit. */
const askingUs = `ROOTLESSKIT_STATE_DIR=$XDG_RUNTIME_DIR; ${freshRun}`

const dockerd = (at: (entry: string) => string, { driver }: RootlessNetwork): readonly string[] => [
  ...['sh', '-c', driver === 'host' ? askingUs : freshRun, 'dockerd'],
  ...['--config-file', at('daemon.json'), '--data-root', at('d'), '--exec-root', at('e')],
  ...['--pidfile', at('d.pid'), '--host', `unix://${at('d.sock')}`],
  ...networkUntouched,
]

/** Layers belong to sub-ids: root removes them with the run's folder, their user inside a namespace. */
const removeData = async (host: Host, { user, env }: RootlessUser, path: string): Promise<void> => {
  if (user !== undefined) return
  const options = { env, timeoutMs: 600_000, signal: uninterrupted }
  succeed(await host.exec('rootlesskit', ['rm', '-rf', '--', path], options))
}

const notesOf = (user: User | undefined, { driver, passedOver }: RootlessNetwork): readonly string[] => [
  `daemon started for this run${user === undefined ? '' : ` as the user ${user.name}`}`,
  driver === 'host'
    ? `without a network of its own (${passedOver.join('; ')}): RUN steps that name no network have the machine's`
    : `without a bridge: RUN steps that name no network share that of the daemon, through ${driver}`,
  ...(driver === 'host' ? [] : passedOver.map((reason) => `passed over ${reason}`)),
]
