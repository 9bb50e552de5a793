import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { uninterrupted } from '../../host/process/interrupt.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { recordUndo, type Undo } from '../../host/run-folder/undo.ts'
import { buildkitdSettings } from '../buildkit/daemon.ts'
import type { DockerClient } from './client.ts'
import { dockerEndpoint } from './endpoint.ts'

/** A builder of buildx whose BuildKit runs in a container. */
export type ContainerBuilder = AsyncDisposable & {
  readonly name: string
  /** The client's environment, which decides where buildx keeps what it knows of builders. */
  readonly env: DockerClient['env']
  /** Made for the run; else it is the user's, and stays as it is but for the records of our builds. */
  readonly ours: boolean
  /** As `buildx inspect` told it. */
  readonly facts: BuilderFacts
}

export type BuilderFacts = {
  readonly name: string
  readonly driver: string
  readonly nodes: number
  /** Its first node is not behind a local socket or a context. */
  readonly remote: boolean
  readonly buildkit?: string
  readonly snapshotter?: string
}

/** Reads what `docker buildx inspect` prints: `Name:   value` of the builder, then of each of its nodes. */
export const parseBuilder = (text: string): BuilderFacts | undefined => {
  const values = (name: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^\\s*${name}:\\s+(\\S+)`, 'gm'))].map(([, value = '']) => value)
  const [[name, ...nodes], [driverName]] = [values('Name'), values('Driver')]
  if (name === undefined || driverName === undefined) return undefined
  const remote = values('Endpoint').some((endpoint) => /^(?!unix:)\w+:\/\//.test(endpoint))
  const [buildkit] = values('BuildKit(?: version)?')
  const [snapshotter] = values('org.mobyproject.buildkit.worker.snapshotter')
  return {
    ...{ name, driver: driverName, nodes: nodes.length, remote },
    ...(buildkit === undefined ? {} : { buildkit }),
    ...(snapshotter === undefined ? {} : { snapshotter }),
  }
}

const startWithinMs = 300_000
const driver = 'docker-container'

/** Which builder an engine takes; the name is the engine's. */
export type BuilderChoice = {
  readonly name: string
  /** The image of one that is made. */
  readonly image: string
  readonly takesCurrent: boolean
}

/** The user's current builder, when it may be taken, is of this kind and on one machine; else one of our own. */
export const openContainerBuilder = async (
  host: Host,
  folder: RunFolder,
  client: DockerClient,
  choice: BuilderChoice,
): Promise<ContainerBuilder> =>
  (choice.takesCurrent ? await currentBuilder(host, client) : undefined) ??
  (await ownBuilder(host, folder, client, choice))

/** Their builders are noted in the user's folder, and nowhere in that of the run. */
const userEnv = ({ env }: Host, client: DockerClient): DockerClient['env'] => ({
  ...client.env,
  BUILDX_CONFIG: env['BUILDX_CONFIG'],
})

/**
 * The builder that the user's `docker buildx build` would use; undefined when nothing is told of it. It is asked for with
 * the user's own variables, for their context decides.
 */
export const usersBuilder = async (host: Host, client: DockerClient): Promise<BuilderFacts | undefined> => {
  const { DOCKER_HOST, DOCKER_CONTEXT } = host.env
  const env = { ...userEnv(host, client), DOCKER_HOST, DOCKER_CONTEXT }
  return parseBuilder(
    (await host.exec(client.program, ['buildx', 'inspect'], { env, timeoutMs: 30_000 })).stdout,
  )
}

/** Whether a builder is of this kind and on one machine, this one. */
export const isContainerBuilder = (builder: BuilderFacts | undefined): builder is BuilderFacts =>
  builder?.driver === driver && builder.nodes === 1 && !builder.remote

const currentBuilder = async (host: Host, client: DockerClient): Promise<ContainerBuilder | undefined> => {
  const told = await usersBuilder(host, client)
  if (!isContainerBuilder(told)) return undefined
  const env = userEnv(host, client)
  const options = { env, timeoutMs: startWithinMs }
  const started = await host.exec(client.program, ['buildx', 'inspect', '--bootstrap', told.name], options)
  const facts = parseBuilder(succeed(started)) ?? told
  return { name: told.name, env, ours: false, facts, [Symbol.asyncDispose]: async () => {} }
}

/**
 * A builder that only this run knows: buildx notes it in the run's folder, as `client` has it. It has the
 * machine's network, so that it works on a daemon without a bridge.
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
  await writeFile(settings, buildkitdSettings())
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
      throw new Error('docker buildx inspect told nothing of the builder made for the run')
    let there = true
    const close = async (): Promise<void> => {
      if (there) await remove()
      there = false
    }
    return { name, env, ours: true, facts, [Symbol.asyncDispose]: close }
  } catch (cause) {
    await remove()
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${withoutImage(image)}\n${said}`, { cause })
  }
}

const withoutImage = (image: string): string =>
  `no builder could be made from ${image}: let the daemon have that image (docker pull ${image}), or name ` +
  `docker-container and make a builder of another image your current one (docker buildx create --use ` +
  `--driver ${driver} --driver-opt image=IMAGE).`

/** What a killed run leaves of its builder in a daemon that is not ours, by the names that buildx gives. */
const leftBy = (name: string, { env }: DockerClient): Undo => ({
  socketPath: dockerEndpoint.socketPath(env['DOCKER_HOST'] ?? ''),
  paths: [
    `/containers/buildx_buildkit_${name}0?force=true&v=true`,
    `/volumes/buildx_buildkit_${name}0_state?force=true`,
  ],
})
