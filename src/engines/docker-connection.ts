import { makeDisposal } from '../host/disposal.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import { dockerApi, type DockerApi } from './docker-api.ts'
import { hasBuildx, chooseClient, type ClientNeeds, type DockerClient } from './docker-client.ts'
import { startOwnDaemon } from './docker-daemon.ts'
import { dockerEndpoint, reachableEndpoint } from './docker-endpoint.ts'
import type { Detection } from './engine.ts'
import { onPath } from './on-path.ts'

/** A daemon and a client that builds on it. Disposing stops the daemon when it was started for the run. */
export type DockerConnection = AsyncDisposable & {
  readonly client: DockerClient
  readonly api: DockerApi
  /** The daemon has no bridge, because it is ours: RUN steps that name no network get the machine's. */
  readonly withoutBridge: boolean
  /** What a reader of the engine's facts should know. */
  readonly notes: readonly string[]
}

/** Looks for a daemon that answers, or for what is needed to start one, and for a client. */
export const detectDocker = async (host: Host, needs: ClientNeeds = 'buildkit'): Promise<Detection> => {
  const endpoint = await reachableEndpoint(host)
  if (endpoint === undefined) return detectOwnDaemon(host, needs)
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
  needs: ClientNeeds = 'buildkit',
): Promise<DockerConnection> => {
  await using disposal = makeDisposal()
  const running = await reachableEndpoint(host)
  const endpoint = running ?? `unix://${disposal.use(await startOwnDaemon(host, folder, name)).socketPath}`
  const { client, skipped } = await chooseClient(host, endpoint, needs)
  if (client === undefined) throw new Error(noClient(skipped).reason)
  for (const reason of skipped) host.log(`${name}: passed over ${reason}`)
  host.log(
    `${name}: ${client.program} ${client.version} builds${client.style === 'buildx' ? ' through buildx' : ''}`,
  )
  const api = await dockerApi(dockerEndpoint.socketPath(endpoint))
  const ownDaemon =
    'daemon started for this run, without a bridge: RUN steps that name no network have the network host'
  const notes = [
    ...skipped.map((reason) => `passed over ${reason}`),
    ...(running === undefined ? [ownDaemon] : []),
  ]
  const close = disposal.move()
  return {
    ...{ client, api, notes, withoutBridge: running === undefined },
    [Symbol.asyncDispose]: () => close[Symbol.asyncDispose](),
  }
}

/** A daemon of our own needs root: dockerd's rootless mode is an engine of its own. */
const detectOwnDaemon = async (host: Host, needs: ClientNeeds): Promise<Detection> => {
  const remedy = 'start Docker, or install it (Debian, Ubuntu: apt-get install docker.io)'
  if (host.uid !== 0) return { kind: 'missing', reason: 'no Docker daemon answers', remedy }
  const absent = ['docker', 'dockerd', 'containerd', 'runc'].filter((program) => !onPath(host, program))
  if (absent.length > 0) {
    return {
      kind: 'missing',
      reason: `no Docker daemon answers, and ${absent.join(', ')} is not installed`,
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
