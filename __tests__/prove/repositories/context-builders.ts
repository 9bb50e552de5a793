import { join } from 'node:path'
import type { CacheSpace } from '../../../src/engines/engine.ts'
import { kaniko } from '../../../src/engines/kaniko.ts'
import { openDocker } from '../../../src/engines/docker/connection.ts'
import { makeDisposal } from '../../../src/host/disposal.ts'
import type { Host } from '../../../src/host/host.ts'
import { CommandError, succeed } from '../../../src/host/process/exec.ts'
import type { RunFolder } from '../../../src/host/run-folder/run-folder.ts'
import type { EngineFacts } from '../../../src/model.ts'
import { isOlder } from '../../../src/host/version-order.ts'
import type { IgnoreRules } from '../../../src/projects/context/build-inputs/ignore-rules.ts'
import { unpackWithTar } from '../../support/unpack-with-tar.ts'

/** An engine that builds a Dockerfile and leaves the files of its image in a folder. */
export type FileBuilder = {
  readonly name: string
  /** All rules that a run with this engine compares by. */
  readonly rules: readonly IgnoreRules[]
  /** The rules of exactly this version. */
  readonly exactly: IgnoreRules
  /**
   * Says for each COPY and ADD whether it came from the cache; undefined where this engine never takes it from there.
   * Throws when the build fails.
   */
  readonly build: (context: string, target: string) => Promise<readonly (boolean | undefined)[]>
}

/** Docker, Podman and, where its program is installed, Kaniko: as root, with stores of their own. */
export const openBuilders = async (
  host: Host,
  folder: RunFolder,
): Promise<AsyncDisposable & { readonly all: readonly FileBuilder[] }> => {
  await using closing = makeDisposal()
  const { client } = closing.use(await openDocker(host, folder, 'docker'))
  const docker = dockerBuilder(host, client)
  const podman = await podmanBuilder(host, await folder.sub('podman'))
  const found = await kaniko.detect(host)
  const running =
    found.kind === 'found'
      ? closing.use(await kaniko.start(host, folder, 'selected', 'repository'))
      : undefined
  const space = running === undefined ? undefined : closing.use(await running.openSpace('contexts'))
  const ofKaniko =
    running === undefined || space === undefined ? [] : [kanikoBuilder(host, running.facts, space)]
  const opened = closing.move()
  return {
    all: [docker, podman, ...ofKaniko],
    [Symbol.asyncDispose]: () => Promise.resolve(opened[Symbol.asyncDispose]()),
  }
}

const timeoutMs = 120_000

type DockerClient = Awaited<ReturnType<typeof openDocker>>['client']

const dockerBuilder = (host: Host, { program, env, version, style }: DockerClient): FileBuilder => ({
  name: `Docker ${version}`,
  rules: ['buildkit', 'docker-20'],
  exactly: isOlder(version, '23.0.0') ? 'docker-20' : 'buildkit',
  build: async (context, target) => {
    const command = style === 'buildx' ? ['buildx', 'build', '--builder', 'default'] : ['build']
    const args = [...command, '--progress', 'plain', '--output', `type=local,dest=${target}`, context]
    const result = await host.exec(program, args, { env, timeoutMs })
    if (result.end.kind !== 'exited' || result.end.code !== 0) throw new CommandError(result)
    const steps = [...result.stderr.matchAll(/^#(\d+) \[\s*\d+\/\d+\] (?:COPY|ADD) /gm)].map(
      ([, step]) => step,
    )
    return [...new Set(steps)].map((step) => new RegExp(`^#${step ?? ''} CACHED`, 'm').test(result.stderr))
  },
})

const podmanBuilder = async (host: Host, dir: string): Promise<FileBuilder> => {
  const stores = ['--root', `${dir}/r`, '--runroot', `${dir}/rr`]
  const [, version = ''] = /(\d+\.\d+\.\d+)/.exec(succeed(await host.exec('podman', ['--version']))) ?? []
  return {
    name: `Podman ${version}`,
    rules: ['buildah', 'podman-4'],
    exactly: isOlder(version, '4.4.0') ? 'podman-4' : 'buildah',
    build: async (context, target) => {
      const args = [...stores, 'build', '--layers', '--output', `type=local,dest=${target}`, context]
      const output = succeed(await host.exec('podman', args, { timeoutMs }))
      const steps = output.split(/^STEP \d+\/\d+: /m).filter((step) => /^(?:COPY|ADD) /.test(step))
      return steps.map((step) => step.includes('Using cache'))
    },
  }
}

/** Its cache of layers stays from one context to the next, as the stores of the others do. */
const kanikoBuilder = (host: Host, { versions }: EngineFacts, space: CacheSpace): FileBuilder => ({
  name: `Kaniko ${versions.client ?? ''}`,
  rules: ['kaniko'],
  exactly: 'kaniko',
  build: async (context, target) => {
    const { steps, failure } = await space.build({
      contextDir: context,
      dockerfile: join(context, 'Dockerfile'),
      target: undefined,
      buildArgs: {},
      buildContexts: {},
      secrets: {},
      ssh: [],
      network: 'none',
      noCache: false,
      timeoutMs,
    })
    if (failure !== undefined) throw new Error(failure.message)
    await space.readImage((archive) => unpackWithTar(host, archive, target))
    // It never caches ADD.
    const copies = steps.filter(({ name }) => /^(?:COPY|ADD) /.test(name))
    return copies.map(({ name, hit }) => (name.startsWith('ADD ') ? undefined : hit))
  },
})
