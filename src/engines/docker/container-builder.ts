import { basename, join } from 'node:path'
import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { recordUndo, type Undo } from '../../host/run-folder/undo.ts'
import { writeText } from '../../host/writing.ts'
import { buildkitdSettings } from '../buildkit/daemon.ts'
import { type BuilderFacts, parseBuilder } from './builder-facts.ts'
import { digestOf, imageId } from './image-id.ts'
import type { DockerClient } from './client.ts'
import { dockerEndpoint } from './endpoint.ts'

/** A buildx builder whose BuildKit runs in a container. */
export type ContainerBuilder = AsyncDisposable & {
  readonly name: string
  /** The client's environment, which decides where buildx keeps its records of builders. */
  readonly env: DockerClient['env']
  /** Created for the run; else it is the user's, and nothing in it changes but the records of our builds. */
  readonly ours: boolean
  /** As `buildx inspect` shows it. */
  readonly facts: BuilderFacts
  /** The image that it was created from; undefined when it is the user's. */
  readonly image: string | undefined
  /** The digest of the image in its container; undefined when it is the user's, or the daemon does not say. */
  readonly digest: string | undefined
}

const startWithinMs = 300_000
const driver = 'docker-container'

/** Which builder an engine uses. */
export type BuilderChoice = {
  /** Of the engine. */
  readonly name: string
  /** The image for a builder that is created for the run. */
  readonly image: string
  /** Used in its place if it cannot be pulled and the daemon has this one. Undefined: nothing takes its place. */
  readonly loadedImage: string | undefined
  /** Whether the user's current builder may be used. */
  readonly usesCurrent: boolean
}

/** Opens the user's current builder if it may be used and fits, else one created for the run. */
export const openContainerBuilder = async (
  host: Host,
  folder: RunFolder,
  client: DockerClient,
  choice: BuilderChoice,
): Promise<ContainerBuilder> =>
  (choice.usesCurrent ? await currentBuilder(host, client) : undefined) ??
  (await createdBuilder(host, folder, client, choice))

const createdBuilder = async (
  host: Host,
  folder: RunFolder,
  client: DockerClient,
  { name, image, loadedImage }: BuilderChoice,
): Promise<ContainerBuilder> => {
  try {
    return await ownBuilder(host, folder, client, { name, image })
  } catch (cause) {
    host.signal.throwIfAborted()
    const loaded = loadedImage === undefined ? undefined : await imageId(host, client, loadedImage)
    if (loadedImage === undefined || loaded === undefined) throw cause
    host.log(`${name}: ${image} cannot be pulled; using ${loadedImage}, which the daemon has (${loaded})`)
    const builder = await ownBuilder(host, folder, client, { name, image: loadedImage })
    if ((await imageId(host, client, containerOf(builder.name), 'container')) === loaded) return builder
    await builder[Symbol.asyncDispose]()
    // buildx asks the registry first, where the tag may have been moved.
    throw new Error(`${name}: the image ${loadedImage} was exchanged while a builder was created from it`, {
      cause,
    })
  }
}

/** The user's builders are recorded in the user's folder, not in the run's. */
const userEnv = ({ env }: Host, client: DockerClient): DockerClient['env'] => ({
  ...client.env,
  BUILDX_CONFIG: env['BUILDX_CONFIG'],
})

/**
 * The builder that the user's `docker buildx build` would use; undefined when that cannot be found out. Asked with the
 * user's own variables, because their Docker context decides.
 */
export const usersBuilder = async (host: Host, client: DockerClient): Promise<BuilderFacts | undefined> => {
  const { DOCKER_HOST, DOCKER_CONTEXT, DOCKER_TLS, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH } = host.env
  const own = { DOCKER_HOST, DOCKER_CONTEXT, DOCKER_TLS, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH }
  const env = { ...userEnv(host, client), ...own }
  return parseBuilder(
    (await host.exec(client.program, ['buildx', 'inspect'], { env, timeoutMs: 30_000 })).stdout,
  )
}

/** Whether a builder has this driver and a single node, on this machine. */
export const isContainerBuilder = (builder: BuilderFacts | undefined): builder is BuilderFacts =>
  builder?.driver === driver && builder.nodes === 1 && !builder.remote

const currentBuilder = async (host: Host, client: DockerClient): Promise<ContainerBuilder | undefined> => {
  const current = await usersBuilder(host, client)
  if (!isContainerBuilder(current)) return undefined
  const env = userEnv(host, client)
  const options = { env, timeoutMs: startWithinMs }
  const started = await host.exec(client.program, ['buildx', 'inspect', '--bootstrap', current.name], options)
  const facts = parseBuilder(succeed(started)) ?? current
  return {
    name: current.name,
    env,
    ours: false,
    facts,
    image: undefined,
    digest: undefined,
    [Symbol.asyncDispose]: async () => {},
  }
}

/**
 * Creates a builder that only this run knows, because the environment of `client` has buildx record it in the run's
 * folder. It uses the machine's network, so that it works on a daemon without a bridge.
 */
const ownBuilder = async (
  host: Host,
  folder: RunFolder,
  client: DockerClient,
  { name: engine, image }: Pick<BuilderChoice, 'name' | 'image'>,
): Promise<ContainerBuilder> => {
  const dir = await folder.sub(`${engine}-builder`)
  const settings = join(dir, 'buildkitd.toml')
  const name = `${basename(folder.path)}-${engine}`.toLowerCase().replace(/[^a-z0-9-]/g, '-')
  await writeText(settings, buildkitdSettings())
  const { env } = client
  const buildx = async (...args: readonly string[]): Promise<string> => {
    const options = { env, timeoutMs: startWithinMs, signal: uninterrupted }
    return succeed(await host.exec(client.program, ['buildx', ...args], options))
  }
  const forget = await recordUndo(folder.path, name, leftBy(name, client))
  const remove = async (): Promise<void> => {
    await buildx('rm', '--force', name)
    await forget()
  }
  await buildx(
    ...['create', '--name', name, '--driver', driver, '--config', settings],
    ...['--driver-opt', `image=${image},network=host`],
  )
  try {
    const facts = parseBuilder(await buildx('inspect', '--bootstrap', name))
    if (facts === undefined)
      throw new Error('docker buildx inspect does not show the builder created for the run')
    let exists = true
    const close = async (): Promise<void> => {
      if (exists) await remove()
      exists = false
    }
    const digest = await digestOf(host, client, containerOf(name))
    return { name, env, ours: true, facts, image, digest, [Symbol.asyncDispose]: close }
  } catch (cause) {
    await remove()
    throw new Error(`${withoutImage(image)}\n${messageOf(cause)}`, { cause })
  }
}

/** The names that buildx chooses. */
const containerOf = (builder: string): string => `buildx_buildkit_${builder}0`

const withoutImage = (image: string): string =>
  `no builder could be created from ${image}: pull that image into the daemon (docker pull ${image}), or use ` +
  `docker-container with a current builder of your own (docker buildx create --use --driver ${driver} ` +
  `--driver-opt image=IMAGE).`

/** What a killed run leaves of its builder in a daemon that outlives it. */
const leftBy = (name: string, { env }: DockerClient): Undo => ({
  socketPath: dockerEndpoint.socketPath(env['DOCKER_HOST'] ?? ''),
  paths: [
    `/containers/${containerOf(name)}?force=true&v=true`,
    `/volumes/${containerOf(name)}_state?force=true`,
  ],
})
