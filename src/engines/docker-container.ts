import { makeDisposal } from '../host/disposal.ts'
import type { Host } from '../host/host.ts'
import { withLock } from '../host/lock.ts'
import { succeed } from '../host/process/exec.ts'
import { uninterrupted } from '../host/process/interrupt.ts'
import type { EngineFacts } from '../model.ts'
import { commonArguments, outputArguments } from './build/arguments.ts'
import type { ImageLayouts } from './buildkit/image-layout.ts'
import { type ProgressFormat, progressOf } from './buildkit/json-progress.ts'
import { clientRecords, type RecordStore } from './buildkit/record-store.ts'
import { runningBuildKit } from './buildkit/running.ts'
import { type BuildKitClient, inNamespace } from './buildkit/space.ts'
import { chooseClient } from './docker/client.ts'
import { detectDocker, type DockerConnection, openDocker } from './docker/connection.ts'
import {
  type BuilderChoice,
  type ContainerBuilder,
  isContainerBuilder,
  openContainerBuilder,
  usersBuilder,
} from './docker/container-builder.ts'
import { rootfulEndpoint } from './docker/endpoint.ts'
import { dockerFacts } from './docker/facts.ts'
import type { Engine } from './engine.ts'
import { installPackages } from './install/packages.ts'

/** Of BuildKit's own images, by what buildx itself takes when no image is named, or by a version. */
const image = (tag: string): string => `moby/buildkit:${tag}`

const engineOf = (choice: BuilderChoice): Engine => ({
  name: choice.name,
  title: 'Docker with BuildKit in a container: your current builder of that kind, or one made for the run',
  usual: false,
  needs: { program: 'dockerd', builder: 'buildkit', dockerDaemon: 'rootful' },
  detect: (host) => detectDocker(host, { needs: 'buildx' }),
  install: (host) => installPackages(host, choice.name, ['docker.io', 'docker-buildx']),
  start: async (host, folder, origin) => {
    await using disposal = makeDisposal()
    const connection = disposal.use(await openDocker(host, folder, choice.name, { needs: 'buildx' }))
    const { client, death } = connection
    const builder = disposal.use(await openContainerBuilder(host, folder, client, choice))
    host.log(`${choice.name}: ${builder.ours ? 'made' : 'takes your'} builder ${builder.name}`)
    const layouts: ImageLayouts = new Map()
    const progress = await progressOf(host, client.program, ['buildx', 'build'], builder.env)
    const told = await dockerFacts(host, client, { name: choice.name, origin, notes: connection.notes })
    return runningBuildKit({
      ...{ host, folder, layouts, stays: !builder.ours },
      ...(death === undefined ? {} : { death }),
      facts: factsOf(told, builder, choice),
      store: storeOf(host, connection, builder),
      client: containerBuild({ program: client.program, builder, progress, layouts }),
      close: disposal.move(),
    })
  },
})

/** Whether the user's own `docker buildx build` goes through a builder of this kind. */
const isUsers = async (host: Host): Promise<boolean> => {
  const endpoint = await rootfulEndpoint(host)
  const { client } = endpoint === undefined ? {} : await chooseClient(host, endpoint, 'buildx')
  return client !== undefined && isContainerBuilder(await usersBuilder(host, client))
}

/** BuildKit in a container, through buildx. A version is one of BuildKit, and then the builder is always our own. */
export const dockerContainer: Engine = {
  ...engineOf({ name: 'docker-container', image: image('buildx-stable-1'), takesCurrent: true }),
  isUsers,
  atVersion: (version) =>
    engineOf({ name: `docker-container@${version}`, image: image(`v${version}`), takesCurrent: false }),
}

type ContainerBuild = {
  readonly program: string
  readonly builder: ContainerBuilder
  readonly progress: ProgressFormat
  readonly layouts: ImageLayouts
}

/** Builds as `docker buildx build --load`: into the daemon's own images, which the image is sent to at the end. */
const containerBuild = ({ program, builder, progress, layouts }: ContainerBuild): BuildKitClient => ({
  program,
  env: builder.env,
  newReader: progress.newReader,
  arguments: async (request, output, { namespace, idFile }) => [
    ...['buildx', 'build', '--builder', builder.name, '--progress', progress.name],
    ...commonArguments(inNamespace(request, namespace)),
    ...[...layouts].flatMap(([reference, { dir, digest }]) => [
      '--build-context',
      `${reference}=oci-layout://${dir}@${digest}`,
    ]),
    ...(output.kind === 'image' ? ['--load'] : []),
    ...outputArguments(output, idFile),
    request.contextDir,
  ],
})

/** Records are in the builder, images in the daemon that it loads them into. */
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
  alone: (work, waiting) => withLock(`builds of the builder ${name}`, work, waiting),
})

/** The daemon's own BuildKit and storage have no part in it. */
const factsOf = (
  daemon: EngineFacts,
  { facts, ours }: ContainerBuilder,
  choice: BuilderChoice,
): EngineFacts => {
  const { nativeDiff: _, storageDriver: __, unknown: ___, ...told } = daemon
  const { buildkit: ____, ...versions } = told.versions
  const whose = ours ? `made for the run from ${choice.image}` : `your builder ${facts.name}`
  return {
    ...told,
    versions: { ...versions, ...(facts.buildkit === undefined ? {} : { buildkit: facts.buildkit }) },
    ...(facts.snapshotter === undefined ? {} : { storageDriver: facts.snapshotter }),
    builder: `buildx, docker-container driver, ${whose}; the image is loaded into the daemon (--load)`,
  }
}
