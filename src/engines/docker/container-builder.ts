import { basename, join } from 'node:path'
import { messageOf } from '../../host/error-text.ts'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { recordUndo, type Undo } from '../../host/run-folder/undo.ts'
import { writeText } from '../../host/writing.ts'
import { buildkitdSettings } from '../buildkit/daemon.ts'
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
  /** The digest of the image in its container; undefined when it is the user's, or the daemon does not say. */
  readonly digest: string | undefined
}

export type BuilderFacts = {
  readonly name: string
  readonly driver: string
  readonly nodes: number
  /** One of its nodes is behind neither a local socket nor a context. */
  readonly remote: boolean
  /** The version of BuildKit, when it is shown. */
  readonly buildkit: string | undefined
  readonly snapshotter: string | undefined
}

const startWithinMs = 300_000
const driver = 'docker-container'

/** Which builder an engine uses. */
export type BuilderChoice = {
  /** Of the engine. */
  readonly name: string
  /** The image for a builder that is created for the run. */
  readonly image: string
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
  (await ownBuilder(host, folder, client, choice))

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
  const { DOCKER_HOST, DOCKER_CONTEXT } = host.env
  const env = { ...userEnv(host, client), DOCKER_HOST, DOCKER_CONTEXT }
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
  { name: engine, image }: BuilderChoice,
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
    const digest = await imageOf(host, client, containerOf(name))
    return { name, env, ours: true, facts, digest, [Symbol.asyncDispose]: close }
  } catch (cause) {
    await remove()
    throw new Error(`${withoutImage(image)}\n${messageOf(cause)}`, { cause })
  }
}

/** The digest of the image of a container, from its registry if it has one: a tag may mean another image tomorrow. */
const imageOf = async (
  host: Host,
  { program, env }: DockerClient,
  container: string,
): Promise<string | undefined> => {
  const ask = async (...args: readonly string[]): Promise<string> =>
    (await host.exec(program, args, { env, timeoutMs: 30_000 })).stdout.trim()
  const id = await ask('inspect', '--format', '{{.Image}}', container)
  if (id === '') return undefined
  const digests = await ask('image', 'inspect', '--format', '{{join .RepoDigests " "}}', id)
  return /sha256:[0-9a-f]{64}/.exec(`${digests} ${id}`)?.[0]
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

/** Parses `docker buildx inspect`: `Name:   value` for the builder, then for each of its nodes. */
export const parseBuilder = (text: string): BuilderFacts | undefined => {
  const values = (name: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^\\s*${name}:\\s+(\\S+)`, 'gm'))].map(([, value = '']) => value)
  const [[name, ...nodes], [driverName]] = [values('Name'), values('Driver')]
  if (name === undefined || driverName === undefined) return undefined
  return {
    name,
    driver: driverName,
    nodes: nodes.length,
    remote: values('Endpoint').some((endpoint) => /^(?!unix:)\w+:\/\//.test(endpoint)),
    buildkit: values('BuildKit(?: version)?')[0],
    snapshotter: values('org.mobyproject.buildkit.worker.snapshotter')[0],
  }
}
