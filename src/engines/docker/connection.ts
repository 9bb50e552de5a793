import { makeDisposal } from '../../host/disposal.ts'
import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { dockerApi, type DockerApi } from './api.ts'
import { chooseClient, type DockerClient } from './client.ts'
import { rootfulDaemon } from './daemon-kind.ts'
import type { OwnDaemon } from './daemon.ts'
import { type DockerUse, noClient } from './detect.ts'
import { dockerEndpoint } from './endpoint.ts'

/** A daemon and a client that builds on it. Disposing stops the daemon when it was started for the run. */
export type DockerConnection = AsyncDisposable & {
  readonly client: DockerClient
  readonly api: DockerApi
  /** The daemon was started for the run, without a bridge: by default, RUN steps use the machine's network. */
  readonly withoutBridge: boolean
  /** How the daemon ended; undefined: it was not started for the run. */
  readonly death: OwnDaemon['death'] | undefined
  /** The network of a daemon started for the run; undefined: the machine's, or up to the daemon. */
  readonly networkDriver: string | undefined
  /** What a reader of the engine's facts should know. */
  readonly notes: readonly string[]
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
  // Otherwise buildx would keep a record of every build in the user's client settings for ever.
  const client = { ...found, env: { ...found.env, BUILDX_CONFIG: await folder.sub(`${name}-buildx`) } }
  const skippedClients = skipped.map((reason) => `skipped ${reason}`)
  for (const line of skippedClients) host.log(`${name}: ${line}`)
  const through = client.style === 'buildx' ? ' through buildx' : ''
  host.log(`${name}: building with ${client.program} ${client.version}${through}`)
  const api = await dockerApi(dockerEndpoint.socketPath(endpoint))
  const close = disposal.move()
  return {
    client,
    api,
    withoutBridge: own !== undefined,
    death: own?.death,
    networkDriver: own?.networkDriver,
    notes: [...skippedClients, ...(own?.notes ?? [])],
    [Symbol.asyncDispose]: () => close[Symbol.asyncDispose](),
  }
}
