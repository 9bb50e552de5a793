import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { makeDisposal } from '../../host/disposal.ts'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { recordUndo } from '../../host/run-folder/undo.ts'
import type { EngineFacts } from '../../model.ts'
import { commonArguments, outputArguments, withHostNetwork } from '../build/arguments.ts'
import { unlessCutOff } from '../buildkit/export-image.ts'
import { progressOf } from '../buildkit/json-progress.ts'
import type { RecordStore } from '../buildkit/record-store.ts'
import { buildxFlags, noWayToRegistry, remoteCacheArguments } from '../buildkit/remote-cache.ts'
import { type BuildKitClient, inNamespace, openBuildKitSpace } from '../buildkit/space.ts'
import { noStaleMounts } from '../abilities.ts'
import { type Attestations, attestValues, noAttestationsInDocker, noScanIn } from '../attestations.ts'
import type { RunningEngine } from '../engine.ts'
import type { DockerClient } from './client.ts'
import { type DockerConnection, openDocker } from './connection.ts'
import { usersBuilder } from './container-builder.ts'
import type { DockerUse } from './detect.ts'
import { dockerFacts } from './engine-facts.ts'
import { leftInDaemon } from './left-in-daemon.ts'
import { openDockerContainer } from './open-container.ts'
import { pullIntoDaemon } from './pull-image.ts'
import { pushFrom } from './push-image.ts'
import { readFrom } from './read-image.ts'
import { shareImages } from './shared-images.ts'
import { openUnpackFirst, type UnpackFirst, unpackNothing } from './unpack-first.ts'
import {
  noImagesInDocker,
  noPlatformsInDocker,
  noRemoteCacheInDocker,
  unsupportedByDocker,
} from './unsupported.ts'

type Start = Pick<EngineFacts, 'name' | 'origin'> &
  DockerUse & {
    /** The client that builds; default: `docker build`. */
    readonly buildWith?: (host: Host, connection: DockerConnection) => Promise<BuildKitClient>
    /** For the facts, when it is not what the client reports. */
    readonly builder?: string
  }

/** Connects to a daemon, or starts one, and builds with the BuildKit inside it. */
export const startDocker = async (host: Host, folder: RunFolder, start: Start): Promise<RunningEngine> => {
  const { name, origin, buildWith, builder, ...use } = start
  await using disposal = makeDisposal()
  const connection = disposal.use(await openDocker(host, folder, name, use))
  const { client, networkDriver } = connection
  const notes = [...connection.notes, ...(await otherBuilder(host, client))]
  const reported = await dockerFacts(host, client, { name, origin, notes, networkDriver })
  const facts = builder === undefined ? reported : { ...reported, builder }
  if (connection.withoutBridge) assertDriver(facts, use.daemon?.storage)
  const builds = await (buildWith ?? dockerBuild)(host, connection)
  return runningDocker({ host, folder, connection, facts, builds, close: disposal.move() })
}

/** Builds as `docker build` does: with the BuildKit inside the daemon, into the daemon's own images. */
const dockerBuild = async (host: Host, connection: DockerConnection): Promise<BuildKitClient> => {
  const { client, withoutBridge } = connection
  const { program, env, style } = client
  const command = style === 'buildx' ? ['buildx', 'build'] : ['build']
  const progress = await progressOf(host, program, command, env)
  return {
    program,
    env,
    newReader: progress.newReader,
    sharesContexts: false,
    arguments: async (request, output, { namespace, idFile }) => [
      ...command,
      ...(style === 'buildx' ? ['--builder', 'default'] : []),
      ...['--progress', progress.name],
      ...commonArguments(inNamespace(withoutBridge ? withHostNetwork(request) : request, namespace)),
      ...remoteCacheArguments(request, buildxFlags),
      ...attestValues(request).flatMap((value) => ['--attest', value]),
      ...outputArguments(output, idFile),
      request.contextDir,
    ],
    readImage: readFrom(host, client),
    exports: pushFrom(host, connection),
  }
}

/** A note when the user's current builder is not the daemon's own, with which this engine builds. */
const otherBuilder = async (host: Host, client: DockerClient): Promise<readonly string[]> => {
  const current = client.style === 'buildx' ? await usersBuilder(host, client) : undefined
  if (current === undefined || current.driver === 'docker') return []
  return [
    `builds in the daemon, although your current builder ${current.name} has the driver ${current.driver} (engine docker-container)`,
  ]
}

/**
 * A daemon that cannot use overlay silently falls back to drivers that copy the whole base image for every step. `wanted`:
 * exactly the driver that it was asked for.
 */
const assertDriver = ({ name, storageDriver }: EngineFacts, wanted: string | undefined): void => {
  if (wanted !== undefined) {
    if (storageDriver === wanted) return
    throw new Error(
      `${name}: the daemon was given the storage driver ${wanted}, but uses ${storageDriver ?? 'an unknown one'}`,
    )
  }
  if (storageDriver !== 'vfs' && storageDriver !== 'native') return
  throw new Error(
    `${name}: the daemon started for this run would use the storage driver ${storageDriver}, which would not be a fair measurement. ` +
      'Use a file system that supports overlay (set RUNNER_TEMP), or install fuse-overlayfs.',
  )
}

type Parts = {
  readonly host: Host
  readonly folder: RunFolder
  readonly connection: DockerConnection
  readonly facts: EngineFacts
  readonly builds: BuildKitClient
  readonly close: AsyncDisposable
}

/** An engine whose images, records and cache mounts are all in the daemon. */
const runningDocker = (parts: Parts): RunningEngine => {
  const { host, folder, facts, close } = parts
  const { client, api, death } = parts.connection
  const exports = unlessCutOff(parts.builds.exports, noWayToRegistry(facts, api.machine))
  const builds = { ...parts.builds, exports }
  const store = { ...api, note: leftInDaemon(folder, facts.name, parts.connection, true) }
  const spacesDir = `${facts.name}-spaces`
  const run = `${basename(folder.path)}-${facts.name.replace(/[^\w.-]/g, '-')}`
  const images = shareImages(api, run, (name, undo) => recordUndo(folder.path, name, undo))
  const unpackFirst = unpackFirstIn(parts, store, run)
  let spaces = 0
  const tellsPlatforms = noImagesInDocker(facts)([{ reference: 'any', platform: 'any' }]) === undefined
  const command = transfersBy(parts)
  return {
    ...constantsOf(facts, parts.connection),
    death,
    loadImage: (archive) =>
      images.hold(archive.reference, async () => {
        if ((await api.imageId(archive.reference)) === archive.configDigest) return
        await unpackFirst.archive(archive)
        await command(['load', '--quiet', '--input', archive.path])
      }),
    pullImage: (reference, platform) =>
      pullIntoDaemon({ api, images, tellsPlatforms, unpackFirst, command }, reference, platform),
    imageId: (reference) => api.imageId(reference),
    triggersOf: (reference, platform) => api.triggersOf(reference, platform),
    openContainer: (request) => openDockerContainer({ host, folder, client, facts }, request),
    openSpace: async (label) => {
      const dir = join(await folder.sub(spacesDir), String(++spaces))
      return openBuildKitSpace({ host, store, client: builds, death, dir, label })
    },
    [Symbol.asyncDispose]: async () => {
      await using closing = makeDisposal()
      closing.use(close)
      closing.defer(() => images.release())
      closing.use(unpackFirst)
      closing.defer(() => rm(join(folder.path, spacesDir), { recursive: true, force: true }))
    },
  }
}

const transferWithinMs = 900_000

/** Runs commands of the client that move images. */
const transfersBy =
  ({ host, connection: { client } }: Parts) =>
  async (args: readonly string[]): Promise<string> =>
    succeed(await host.exec(client.program, args, { env: client.env, timeoutMs: transferWithinMs }))

const unpackFirstIn = (
  { host, folder, facts, connection: { client } }: Parts,
  store: RecordStore,
  label: string,
): UnpackFirst =>
  facts.imageStore === 'containerd' && client.style === 'buildx'
    ? openUnpackFirst({ host, client, store, dir: join(folder.path, `${facts.name}-bases`), label })
    : unpackNothing

const constantsOf = (facts: EngineFacts, { api, withoutBridge }: DockerConnection) => ({
  facts,
  runsAs: undefined,
  unsupported: unsupportedByDocker(facts),
  unconfined: {},
  followsSyntaxLine: true,
  mountsContext: false,
  staleMounts: noStaleMounts,
  noPlatforms: (platforms: readonly string[]) => noPlatformsInDocker(facts, platforms),
  noImages: noImagesInDocker(facts),
  noAttestations: (asked: Attestations) =>
    noAttestationsInDocker(facts) ?? (withoutBridge ? noScanIn(facts.name, asked) : undefined),
  noRemoteCache: noRemoteCacheInDocker(facts, api.machine),
})
