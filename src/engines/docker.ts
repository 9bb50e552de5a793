import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDisposal } from '../host/disposal.ts'
import { succeed } from '../host/exec.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import type { EngineFacts } from '../model.ts'
import type { DockerApi, StoredImage } from './docker-api.ts'
import { openBuildKitSpace, type BuildKitClient } from './buildkit-space.ts'
import { dockerBuild } from './docker-build.ts'
import {
  detectDocker,
  openDocker,
  rootfulDaemon,
  type DaemonKind,
  type DockerConnection,
} from './docker-connection.ts'
import { dockerFacts } from './docker-facts.ts'
import type { Engine, RunningEngine } from './engine.ts'
import { installPackages } from './install/packages.ts'

/** Docker as root, through the daemon that answers, or through one of our own beside it when none does. */
export const docker: Engine = {
  name: 'docker',
  title: 'Docker, with the daemon that answers or one started for the run',
  usual: true,
  detect: (host) => detectDocker(host),
  install: (host) => installPackages(host, 'docker', rootfulDaemon.packages),
  start: (host, folder, origin) => startDocker(host, folder, { name: 'docker', origin }),
}

type Start = Pick<EngineFacts, 'name' | 'origin'> & { readonly daemon?: DaemonKind }

/** Connects to a daemon of this kind, or starts one, and builds with the BuildKit inside it. */
export const startDocker = async (host: Host, folder: RunFolder, start: Start): Promise<RunningEngine> => {
  const { name, origin, daemon = rootfulDaemon } = start
  await using disposal = makeDisposal()
  const connection = disposal.use(await openDocker(host, folder, name, { daemon }))
  const { client, notes, networkDriver } = connection
  const network = networkDriver === undefined ? {} : { networkDriver }
  const facts = await dockerFacts(host, client, { name, origin, notes, ...network })
  if (connection.withoutBridge) refuseCopying(facts)
  const builds = dockerBuild(connection)
  return runningDocker({ host, folder, connection, facts, builds, close: disposal.move() })
}

/** A daemon that cannot use overlay here falls back to these without a word; they copy the whole base for every step. */
const refuseCopying = ({ name, storageDriver }: EngineFacts): void => {
  if (storageDriver !== 'vfs' && storageDriver !== 'native') return
  throw new Error(
    `${name}: the daemon started for this run would use the storage driver ${storageDriver}, which is no fair measure. ` +
      'Use a file system that overlay works on (set RUNNER_TEMP), or install fuse-overlayfs.',
  )
}

const transferWithinMs = 900_000

type Parts = {
  readonly host: Host
  readonly folder: RunFolder
  readonly connection: DockerConnection
  readonly facts: EngineFacts
  readonly builds: BuildKitClient
  readonly close: AsyncDisposable
}

/** An engine whose images, records and cache mounts are all in the daemon. */
export const runningDocker = (parts: Parts): RunningEngine => {
  const { host, folder, facts, builds, close } = parts
  const { client, api } = parts.connection
  const spacesDir = `${facts.name}-spaces`
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
    imageId: (reference) => api.imageId(reference),
    openSpace: async (label) => {
      const dir = join(await folder.sub(spacesDir), String(++spaces))
      return openBuildKitSpace({ host, store: api, client: builds, dir, label })
    },
    [Symbol.asyncDispose]: async () => {
      const ours = [...loaded]
      // A second call finds nothing left to do, and no daemon of ours that it could ask.
      loaded.clear()
      try {
        for (const reference of ours) await api.removeImage(reference)
      } finally {
        await close[Symbol.asyncDispose]()
        await rm(join(folder.path, spacesDir), { recursive: true, force: true })
      }
    },
  }
}

const named = async (api: DockerApi, reference: string): Promise<readonly StoredImage[]> =>
  (await api.images()).filter(({ RepoTags }) => RepoTags.includes(reference))
