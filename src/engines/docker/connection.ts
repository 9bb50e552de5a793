import { makeDisposal } from '../../host/disposal.ts'
import type { Host } from '../../host/host.ts'
import { onPath } from '../../host/on-path.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { Detection } from '../engine.ts'
import { dockerApi, type DockerApi } from './api.ts'
import { chooseClient, type ClientNeeds, type DockerClient, hasBuildx } from './client.ts'
import { type OwnDaemon, startOwnDaemon } from './daemon.ts'
import { dockerEndpoint, rootfulEndpoint } from './endpoint.ts'

/** A daemon and a client that builds on it. Disposing stops the daemon when it was started for the run. */
export type DockerConnection = AsyncDisposable & {
  readonly client: DockerClient
  readonly api: DockerApi
  /** The daemon has no bridge, because it is ours: RUN steps that name no network get the machine's. */
  readonly withoutBridge: boolean
  /** How the daemon ended, when it was started for the run. */
  readonly death?: OwnDaemon['death']
  /** Of a daemon started for the run, where it is not simply the machine's. */
  readonly networkDriver?: string
  /** What a reader of the engine's facts should know. */
  readonly notes: readonly string[]
}

/** Which daemons an engine takes, and how it starts one where none answers. */
export type DaemonKind = {
  /** For messages, after "no". */
  readonly title: string
  reachable(host: Host): Promise<string | undefined>
  /** Programs that are needed to start one. */
  readonly programs: readonly string[]
  readonly needsRoot: boolean
  /** The packages of Debian and Ubuntu that bring these programs. */
  readonly packages: readonly string[]
  start(host: Host, folder: RunFolder, name: string): Promise<OwnDaemon>
}

/** dockerd's rootless mode is an engine of its own. */
export const rootfulDaemon: DaemonKind = {
  title: 'Docker daemon that runs as root',
  reachable: rootfulEndpoint,
  programs: ['docker', 'dockerd', 'containerd', 'runc'],
  needsRoot: true,
  packages: ['docker.io'],
  start: startOwnDaemon,
}

/** What an engine wants of Docker. */
export type DockerUse = {
  /** Default: one that runs as root. */
  readonly daemon?: DaemonKind
  /** Default: anything that builds with BuildKit. */
  readonly needs?: ClientNeeds
}

/** Looks for a daemon that answers, or for what is needed to start one, and for a client. */
export const detectDocker = async (
  host: Host,
  { daemon = rootfulDaemon, needs = 'buildkit' }: DockerUse = {},
): Promise<Detection> => {
  const endpoint = await daemon.reachable(host)
  if (endpoint === undefined) return detectOwnDaemon(host, daemon, needs)
  const { client, skipped } = await chooseClient(host, endpoint, needs)
  return client === undefined
    ? noClient(skipped)
    : { kind: 'found', what: `daemon at ${endpoint}`, answers: true }
}

/** Connects to the daemon that answers, or to one started for the run. `name` is the engine's, for messages. */
export const openDocker = async (
  host: Host,
  folder: RunFolder,
  name: string,
  { daemon = rootfulDaemon, needs = 'buildkit' }: DockerUse = {},
): Promise<DockerConnection> => {
  await using disposal = makeDisposal()
  const running = await daemon.reachable(host)
  const own = running === undefined ? disposal.use(await daemon.start(host, folder, name)) : undefined
  const endpoint = running ?? `unix://${own?.socketPath ?? ''}`
  const { client: found, skipped } = await chooseClient(host, endpoint, needs)
  if (found === undefined) throw new Error(noClient(skipped).reason)
  // buildx notes every build below the user's client settings, for ever, unless it is given a folder.
  const client = { ...found, env: { ...found.env, BUILDX_CONFIG: await folder.sub(`${name}-buildx`) } }
  for (const reason of skipped) host.log(`${name}: passed over ${reason}`)
  host.log(
    `${name}: ${client.program} ${client.version} builds${client.style === 'buildx' ? ' through buildx' : ''}`,
  )
  const api = await dockerApi(dockerEndpoint.socketPath(endpoint))
  const notes = [...skipped.map((reason) => `passed over ${reason}`), ...(own?.notes ?? [])]
  const close = disposal.move()
  return {
    ...{ client, api, notes, withoutBridge: own !== undefined },
    ...(own === undefined ? {} : { death: own.death }),
    ...(own?.networkDriver === undefined ? {} : { networkDriver: own.networkDriver }),
    [Symbol.asyncDispose]: () => close[Symbol.asyncDispose](),
  }
}

const detectOwnDaemon = async (
  host: Host,
  { title, programs, packages, needsRoot }: DaemonKind,
  needs: ClientNeeds,
): Promise<Detection> => {
  const remedy = `start Docker, or install it (Debian, Ubuntu: apt-get install ${packages.join(' ')})`
  if (needsRoot && host.uid !== 0) return { kind: 'missing', reason: `no ${title} answers`, remedy }
  const absent = programs.filter((program) => !onPath(host, program))
  if (absent.length > 0) {
    return {
      kind: 'missing',
      reason: `no ${title} answers, and ${absent.join(', ')} is not installed`,
      remedy,
    }
  }
  if (needs === 'buildx' && !(await hasBuildx(host))) return noClient(['none has the buildx plugin'])
  return {
    kind: 'found',
    what: 'dockerd is installed and not running: one will be started for the run',
    answers: false,
  }
}

const noClient = (skipped: readonly string[]): Detection & { kind: 'missing' } => ({
  kind: 'missing',
  reason: `no docker client on PATH can build with BuildKit: ${skipped.join('; ') || 'there is none'}`,
  remedy: 'install the buildx plugin (package docker-buildx-plugin or docker-buildx)',
})
