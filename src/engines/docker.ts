import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { makeDisposal } from '../host/disposal.ts'
import type { Host } from '../host/host.ts'
import { succeed } from '../host/process/exec.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { EngineFacts } from '../model.ts'
import { type BuildKitClient, openBuildKitSpace } from './buildkit/space.ts'
import { dockerBuild } from './docker/build.ts'
import type { DockerClient } from './docker/client.ts'
import {
  detectDocker,
  type DockerConnection,
  type DockerUse,
  openDocker,
  rootfulDaemon,
} from './docker/connection.ts'
import { usersBuilder } from './docker/container-builder.ts'
import { dockerFacts } from './docker/facts.ts'
import { shareImages } from './docker/shared-images.ts'
import { dockerAtVersion } from './docker/version.ts'
import type { Engine, RunningEngine } from './engine.ts'
import { installPackages } from './install/packages.ts'

/** Docker as root, through the daemon that answers, or through one of our own beside it when none does. */
export const docker: Engine = {
  name: 'docker',
  title: 'Docker, with the daemon that answers or one started for the run',
  usual: true,
  needs: { program: 'dockerd', builder: 'buildkit', dockerDaemon: 'rootful' },
  detect: (host) => detectDocker(host),
  install: (host) => installPackages(host, 'docker', rootfulDaemon.packages),
  start: (host, folder, origin) => startDocker(host, folder, { name: 'docker', origin }),
  atVersion: (version, source) =>
    dockerAtVersion(
      { engine: docker, daemon: rootfulDaemon, archives: ['docker'], start: startDocker },
      version,
      source,
    ),
}

type Start = Pick<EngineFacts, 'name' | 'origin'> &
  DockerUse & {
    /** How the client is told what to build; default: as `docker build`. */
    readonly buildWith?: (host: Host, connection: DockerConnection) => Promise<BuildKitClient>
    /** For the facts, where it is not what the client says. */
    readonly builder?: string
  }

/** Connects to a daemon of this kind, or starts one, and builds with the BuildKit inside it. */
export const startDocker = async (host: Host, folder: RunFolder, start: Start): Promise<RunningEngine> => {
  const { name, origin, buildWith, builder, ...use } = start
  await using disposal = makeDisposal()
  const connection = disposal.use(await openDocker(host, folder, name, use))
  const { client, networkDriver } = connection
  const network = networkDriver === undefined ? {} : { networkDriver }
  const notes = [...connection.notes, ...(await otherBuilder(host, client))]
  const told = await dockerFacts(host, client, { name, origin, notes, ...network })
  const facts = builder === undefined ? told : { ...told, builder }
  if (connection.withoutBridge) refuseCopying(facts)
  const builds = (await buildWith?.(host, connection)) ?? dockerBuild(connection)
  return runningDocker({ host, folder, connection, facts, builds, close: disposal.move() })
}

/** The current builder of a user may be in a container, or elsewhere: this engine is the daemon's own. */
const otherBuilder = async (host: Host, client: DockerClient): Promise<readonly string[]> => {
  const current = client.style === 'buildx' ? await usersBuilder(host, client) : undefined
  if (current === undefined || current.driver === 'docker') return []
  return [
    `builds in the daemon: your current builder ${current.name} has the driver ${current.driver} (engine docker-container)`,
  ]
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
  const { client, api, death } = parts.connection
  const spacesDir = `${facts.name}-spaces`
  const images = shareImages(api, `${basename(folder.path)}-${facts.name.replace(/[^\w.-]/g, '-')}`)
  let spaces = 0
  const command = async (args: readonly string[]): Promise<string> =>
    succeed(await host.exec(client.program, args, { env: client.env, timeoutMs: transferWithinMs }))
  return {
    facts,
    takesSyntax: true,
    ...(death === undefined ? {} : { death }),
    loadImage: (archive) =>
      images.hold(archive.reference, async () => {
        if ((await api.imageId(archive.reference)) === archive.configDigest) return
        await command(['load', '--quiet', '--input', archive.path])
      }),
    pullImage: (reference) =>
      images.hold(reference, async () => {
        if ((await api.imageId(reference)) !== undefined) return
        await command(['pull', '--quiet', reference])
      }),
    imageId: (reference) => api.imageId(reference),
    openSpace: async (label) => {
      const dir = join(await folder.sub(spacesDir), String(++spaces))
      return openBuildKitSpace({ host, store: api, client: builds, dir, label })
    },
    [Symbol.asyncDispose]: async () => {
      try {
        await images.release()
      } finally {
        await close[Symbol.asyncDispose]()
        await rm(join(folder.path, spacesDir), { recursive: true, force: true })
      }
    },
  }
}
