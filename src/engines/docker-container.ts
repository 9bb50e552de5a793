import { makeDisposal } from '../host/disposal.ts'
import type { Host } from '../host/host.ts'
import { withLock } from '../host/lock.ts'
import { succeed } from '../host/process/exec.ts'
import { uninterrupted } from '../host/process/interrupt.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { EngineFacts } from '../model.ts'
import { attestValues, noAttestationsInDocker } from './attestations.ts'
import { buildkitPhases } from './build/phase-sources.ts'
import { commonArguments, outputArguments } from './build/arguments.ts'
import type { ImageLayouts } from './buildkit/image-layout.ts'
import { type ProgressFormat, progressOf } from './buildkit/json-progress.ts'
import { buildxFlags, noWayToRegistry, remoteCacheArguments } from './buildkit/remote-cache.ts'
import { clientRecords, type RecordStore } from './buildkit/record-store.ts'
import { runningBuildKit } from './buildkit/running.ts'
import { type BuildKitClient, inNamespace } from './buildkit/space.ts'
import { chooseClient } from './docker/client.ts'
import { type DockerConnection, openDocker } from './docker/connection.ts'
import { builderImage, builderImageOf, builderVersion, loadedImage } from './docker/builder-image.ts'
import {
  type BuilderChoice,
  type ContainerBuilder,
  isContainerBuilder,
  openContainerBuilder,
  usersBuilder,
} from './docker/container-builder.ts'
import { rootfulDaemonWithBuildx } from './docker/daemon-kind.ts'
import { detectDocker, type DockerUse } from './docker/detect.ts'
import { leftInDaemon } from './docker/left-in-daemon.ts'
import { rootfulEndpoint } from './docker/endpoint.ts'
import { sharedFacts } from './docker/engine-facts.ts'
import { readFrom } from './docker/read-image.ts'
import { noPlatformsInDocker } from './docker/unsupported.ts'
import type { Engine, RunningEngine } from './engine.ts'
import { installPackages } from './install/packages.ts'
import { knownVersions } from './known-versions.ts'

const { needsRoot, daemon, packages, needs } = rootfulDaemonWithBuildx
const use: DockerUse = { daemon: rootfulDaemonWithBuildx, needs: 'buildx' }

const engineWith = (choice: BuilderChoice): Engine => ({
  name: choice.name,
  title: 'Docker with BuildKit in a container: your current builder of that kind, or one created for the run',
  usual: false,
  needsRoot,
  daemon,
  packages,
  storage: { kind: 'builder' },
  needs,
  phases: buildkitPhases,
  docs: {
    builds:
      `your current buildx builder if it has the \`docker-container\` driver, else one created for the run from \`moby/buildkit:v${builderVersion}\` by its digest, or, where that cannot be pulled, from \`${loadedImage}\` if the daemon has it ` +
      '(`docker-container@0.34.2`: always one from `moby/buildkit:v0.34.2`); the image is loaded into the daemon, which is part of the time and also reported as the counter `dockerLoadMs`',
    whenNotRunning: 'as `docker`',
    maintained: 'yes: BuildKit 0.34.2 and buildx 0.38.2 are of November 2026',
    cacheSpace: 'as `docker`, in the builder',
  },
  noRemoteCache: async () => undefined,
  noAttestations: async () => undefined,
  detect: (host) => detectDocker(host, use),
  install: (host) => installPackages(host, choice.name, packages),
  start: (host, folder, origin) => startWithBuilder(host, folder, origin, choice),
})

/** BuildKit in a container, through buildx. A version is BuildKit's, and its builder is always created for the run. */
export const dockerContainer: Engine = {
  ...engineWith({
    name: 'docker-container',
    image: builderImage,
    loadedImage,
    usesCurrent: true,
  }),
  isUsers: async (host) => {
    const endpoint = await rootfulEndpoint(host)
    if (endpoint === undefined) return false
    const { client } = await chooseClient(host, endpoint, 'buildx')
    return client !== undefined && isContainerBuilder(await usersBuilder(host, client))
  },
  atVersion: (version) =>
    engineWith({
      name: `docker-container@${version}`,
      image: builderImageOf(version),
      loadedImage: undefined,
      usesCurrent: false,
    }),
}

const startWithBuilder = async (
  host: Host,
  folder: RunFolder,
  origin: EngineFacts['origin'],
  choice: BuilderChoice,
): Promise<RunningEngine> => {
  const { name } = choice
  await using disposal = makeDisposal()
  const connection = disposal.use(await openDocker(host, folder, name, use))
  const { client, death, notes } = connection
  const builder = disposal.use(await openContainerBuilder(host, folder, client, choice))
  host.log(`${name}: ${builder.ours ? 'created the' : 'using your'} builder ${builder.name}`)
  const layouts: ImageLayouts = new Map()
  const progress = await progressOf(host, client.program, ['buildx', 'build'], builder.env)
  const shared = await sharedFacts(host, client, { name, origin, notes, networkDriver: undefined })
  return runningBuildKit({
    host,
    folder,
    facts: factsOf(shared, builder),
    store: { ...storeOf(host, connection, builder), note: leftInDaemon(folder, name, connection, false) },
    client: containerBuild({
      program: client.program,
      builder,
      progress,
      layouts,
      readImage: readFrom(host, client),
    }),
    layouts,
    outlivesRun: !builder.ours,
    // The image is loaded into the daemon.
    noPlatforms: (platforms) => noPlatformsInDocker(shared, platforms),
    noAttestations: () => noAttestationsInDocker(shared),
    noRegistry:
      builder.ours || builder.facts.usesHostNetwork
        ? noWayToRegistry({ ...shared, rootless: false }, connection.api.machine)
        : `the builder ${builder.name} is yours, and only one that was created with the driver option network=host is known to be in the network of this machine`,
    death,
    close: disposal.move(),
  })
}

type ContainerBuild = {
  readonly program: string
  readonly builder: ContainerBuilder
  readonly progress: ProgressFormat
  readonly layouts: ImageLayouts
  /** From the daemon that every build loads its image into. */
  readonly readImage: BuildKitClient['readImage']
}

/** Builds like `docker buildx build --load`: at the end, the image is sent to the daemon. */
const containerBuild = ({
  program,
  builder,
  progress,
  layouts,
  readImage,
}: ContainerBuild): BuildKitClient => ({
  program,
  env: builder.env,
  newReader: progress.newReader,
  sharesContexts: false,
  arguments: async (request, output, { namespace, idFile }) => [
    ...['buildx', 'build', '--builder', builder.name, '--progress', progress.name],
    ...commonArguments(inNamespace(request, namespace)),
    ...remoteCacheArguments(request, buildxFlags),
    ...attestValues(request).flatMap((value) => ['--attest', value]),
    ...[...layouts].flatMap(([reference, { dir, digest }]) => [
      '--build-context',
      `${reference}=oci-layout://${dir}@${digest}`,
    ]),
    ...(output.kind === 'image' ? ['--load'] : []),
    ...outputArguments(output, idFile),
    request.contextDir,
  ],
  readImage,
  exports: { refuses: () => undefined, push: undefined },
})

/** Records are in the builder, images in the daemon that they are loaded into. */
const storeOf = (
  host: Host,
  { client, api }: DockerConnection,
  { name, env }: ContainerBuilder,
): RecordStore => ({
  ...clientRecords(async ([command = '', ...args]) => {
    const force = command === 'prune' ? ['--force'] : []
    const all = ['buildx', command, '--builder', name, ...force, ...args]
    const options = { env, timeoutMs: 120_000, signal: uninterrupted }
    return succeed(await host.exec(client.program, all, options))
  }),
  images: () => api.images(),
  removeImage: (reference) => api.removeImage(reference),
  address: `builder ${name} of ${api.socketPath}`,
  filesOf: undefined,
  alone: (work, waiting) => withLock(`builds of the builder ${name}`, work, waiting),
})

/** The builder has its own BuildKit and storage; everything else holds for it as for the daemon. */
const factsOf = (
  shared: EngineFacts,
  { facts: { name, buildkit, snapshotter }, ours, image, digest }: ContainerBuilder,
): EngineFacts => ({
  ...shared,
  versions: { ...shared.versions, ...knownVersions({ buildkit }) },
  ...(snapshotter === undefined ? {} : { storageDriver: snapshotter }),
  builder: `buildx, docker-container driver, ${ours ? `created for the run from ${image ?? ''}${digest === undefined ? '' : ` (${digest})`}` : `your builder ${name}`}; the image is loaded into the daemon (--load)`,
})
