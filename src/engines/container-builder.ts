import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { succeed } from '../host/exec.ts'
import type { Host } from '../host/host.ts'
import { uninterrupted } from '../host/interrupt.ts'
import type { RunFolder } from '../host/run-folder.ts'
import { buildkitdSettings } from './buildkit-daemon.ts'
import type { DockerClient } from './docker-client.ts'

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
  readonly buildkit?: string
  readonly snapshotter?: string
}

/** Reads what `docker buildx inspect` prints: `Name:   value` of the builder, then of each of its nodes. */
export const parseBuilder = (text: string): BuilderFacts | undefined => {
  const values = (name: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^\\s*${name}:\\s+(\\S+)`, 'gm'))].map(([, value = '']) => value)
  const [[name, ...nodes], [driver]] = [values('Name'), values('Driver')]
  if (name === undefined || driver === undefined) return undefined
  const [buildkit] = values('BuildKit(?: version)?')
  const [snapshotter] = values('org.mobyproject.buildkit.worker.snapshotter')
  return {
    ...{ name, driver, nodes: nodes.length },
    ...(buildkit === undefined ? {} : { buildkit }),
    ...(snapshotter === undefined ? {} : { snapshotter }),
  }
}

const startWithinMs = 300_000

/** The user's current builder, when it is of this kind and on one machine; else one of our own from `image`. */
export const openContainerBuilder = async (
  host: Host,
  folder: RunFolder,
  client: DockerClient,
  image: string,
): Promise<ContainerBuilder> =>
  (await currentBuilder(host, client)) ?? (await ownBuilder(host, folder, client, image))

/** What `docker buildx build` would use. It is asked with the user's own variables, for their context decides. */
const currentBuilder = async (host: Host, client: DockerClient): Promise<ContainerBuilder | undefined> => {
  const { program } = client
  const env = {
    ...client.env,
    DOCKER_HOST: host.env['DOCKER_HOST'],
    DOCKER_CONTEXT: host.env['DOCKER_CONTEXT'],
  }
  const inspect = ['buildx', 'inspect']
  const told = parseBuilder((await host.exec(program, inspect, { env, timeoutMs: 30_000 })).stdout)
  if (told?.driver !== 'docker-container' || told.nodes !== 1) return undefined
  const options = { env, timeoutMs: startWithinMs }
  const started = succeed(await host.exec(program, [...inspect, '--bootstrap', told.name], options))
  const facts = parseBuilder(started) ?? told
  return { name: told.name, env, ours: false, facts, [Symbol.asyncDispose]: async () => {} }
}

/**
 * A builder that only this run knows: buildx keeps it in the run's folder, and not among the user's. It has the
 * machine's network, so that it works on a daemon without a bridge.
 */
const ownBuilder = async (
  host: Host,
  folder: RunFolder,
  client: DockerClient,
  image: string,
): Promise<ContainerBuilder> => {
  const dir = await folder.sub('docker-container-builder')
  const [name, settings] = [basename(folder.path).toLowerCase(), join(dir, 'buildkitd.toml')]
  await writeFile(settings, buildkitdSettings)
  const env = { ...client.env, BUILDX_CONFIG: dir }
  const buildx = async (...args: readonly string[]): Promise<string> => {
    const options = { env, timeoutMs: startWithinMs, signal: uninterrupted }
    return succeed(await host.exec(client.program, ['buildx', ...args], options))
  }
  const remove = async (): Promise<void> => void (await buildx('rm', '--force', name))
  await buildx(
    ...['create', '--name', name, '--driver', 'docker-container', '--config', settings],
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
  } catch (error) {
    await remove()
    throw error
  }
}
