import { openDocker } from '../../../src/engines/docker/connection.ts'
import { makeDisposal } from '../../../src/host/disposal.ts'
import type { Host } from '../../../src/host/host.ts'
import { CommandError, succeed } from '../../../src/host/process/exec.ts'
import type { RunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { isOlder } from '../../../src/host/version-order.ts'
import type { IgnoreRules } from '../../../src/projects/context/build-inputs/ignore-rules.ts'

/** An engine that builds a Dockerfile and leaves the files of its image in a folder. */
export type FileBuilder = {
  readonly name: string
  /** All rules that a run with this engine compares by. */
  readonly rules: readonly IgnoreRules[]
  /** The rules of exactly this version. */
  readonly exactly: IgnoreRules
  /** Says for each COPY and ADD whether it came from the cache. Throws when the build fails. */
  readonly build: (context: string, target: string) => Promise<readonly boolean[]>
}

/** Docker and Podman, as root, with stores of their own. */
export const openBuilders = async (
  host: Host,
  folder: RunFolder,
): Promise<AsyncDisposable & { readonly all: readonly FileBuilder[] }> => {
  await using closing = makeDisposal()
  const { client } = closing.use(await openDocker(host, folder, 'docker'))
  const docker = dockerBuilder(host, client)
  const podman = await podmanBuilder(host, await folder.sub('podman'))
  const opened = closing.move()
  return {
    all: [docker, podman],
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
