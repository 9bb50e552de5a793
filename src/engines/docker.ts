import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDisposal } from '../host/disposal.ts'
import { succeed } from '../host/exec.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import type { EngineFacts } from '../model.ts'
import { dockerApi, type DockerApi, type StoredImage } from './docker-api.ts'
import { chooseClient, type DockerClient } from './docker-client.ts'
import { startOwnDaemon } from './docker-daemon.ts'
import { dockerEndpoint, reachableEndpoint } from './docker-endpoint.ts'
import { dockerFacts } from './docker-facts.ts'
import { openDockerSpace } from './docker-space.ts'
import type { Detection, Engine, RunningEngine } from './engine.ts'
import { installPackages } from './install/packages.ts'
import { onPath } from './on-path.ts'

/** Docker as root, through the daemon that answers, or through one of our own beside it when none does. */
export const docker: Engine = {
  name: 'docker',
  title: 'Docker, with the daemon that answers or one started for the run',
  usual: true,
  detect: async (host) => {
    const endpoint = await reachableEndpoint(host)
    if (endpoint === undefined) return detectOwnDaemon(host)
    const { client, skipped } = await chooseClient(host, endpoint)
    return client === undefined
      ? noClient(skipped)
      : { kind: 'found', what: `daemon at ${endpoint}`, answers: true }
  },
  install: (host) => installPackages(host, 'docker', ['docker.io']),
  start: async (host, folder, origin) => {
    await using disposal = makeDisposal()
    const running = await reachableEndpoint(host)
    const endpoint = running ?? `unix://${disposal.use(await startOwnDaemon(host, folder)).socketPath}`
    const { client, skipped } = await chooseClient(host, endpoint)
    if (client === undefined) throw new Error(noClient(skipped).reason)
    for (const reason of skipped) host.log(`docker: passed over ${reason}`)
    host.log(
      `docker: ${client.program} ${client.version} builds${client.style === 'buildx' ? ' through buildx' : ''}`,
    )
    const api = await dockerApi(dockerEndpoint.socketPath(endpoint))
    const notes = [
      ...skipped.map((reason) => `passed over ${reason}`),
      ...(running === undefined
        ? [
            'daemon started for this run, without a bridge: RUN steps that name no network have the network host',
          ]
        : []),
    ]
    const facts = await dockerFacts(host, client, { origin, notes })
    const withoutBridge = running === undefined
    return runningDocker({ host, folder, client, api, facts, withoutBridge, close: disposal.move() })
  },
}

/** A daemon of our own needs root: dockerd's rootless mode is an engine of its own. */
const detectOwnDaemon = async (host: Host): Promise<Detection> => {
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

const transferWithinMs = 900_000

type Parts = {
  readonly host: Host
  readonly folder: RunFolder
  readonly client: DockerClient
  readonly api: DockerApi
  readonly facts: EngineFacts
  readonly withoutBridge: boolean
  readonly close: AsyncDisposable
}

const runningDocker = (parts: Parts): RunningEngine => {
  const { host, folder, client, api, facts, close } = parts
  const loaded = new Set<string>()
  let spaces = 0
  const command = async (args: readonly string[]): Promise<string> =>
    succeed(await host.exec(client.program, args, { env: client.env, timeoutMs: transferWithinMs }))
  return {
    facts,
    loadImage: async (archive) => {
      const before = await named(api, archive.reference)
      if (before.some(({ Id }) => Id === archive.configDigest)) return
      // One of this name from before the run is not ours to remove, even where its id is told in another way.
      if (before.length === 0) loaded.add(archive.reference)
      await command(['load', '--quiet', '--input', archive.path])
    },
    pullImage: async (reference) => {
      if ((await named(api, reference)).length > 0) return
      loaded.add(reference)
      await command(['pull', '--quiet', reference])
    },
    openSpace: async (label) => {
      const dir = join(await folder.sub('docker-spaces'), String(++spaces))
      return openDockerSpace({ host, api, client, dir, label, withoutBridge: parts.withoutBridge })
    },
    [Symbol.asyncDispose]: async () => {
      const ours = [...loaded]
      // A second call finds nothing left to do, and no daemon of ours that it could ask.
      loaded.clear()
      try {
        for (const reference of ours) await api.removeImage(reference)
      } finally {
        await close[Symbol.asyncDispose]()
        await rm(join(folder.path, 'docker-spaces'), { recursive: true, force: true })
      }
    },
  }
}

const named = async (api: DockerApi, reference: string): Promise<readonly StoredImage[]> =>
  (await api.images()).filter(({ RepoTags }) => RepoTags.includes(reference))
