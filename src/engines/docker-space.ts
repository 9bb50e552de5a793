import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import type { BuildRequest, BuildResult, CacheSpace } from './engine.ts'
import { plainProgressReader } from './buildkit-progress.ts'
import { assertExported, runBuild } from './build-command.ts'
import type { DockerApi } from './docker-api.ts'
import type { DockerClient } from './docker-client.ts'
import { openLedger } from './docker-ledger.ts'

export type DockerSpaceOptions = {
  readonly host: Host
  readonly api: DockerApi
  readonly client: DockerClient
  /** A folder of this space alone. */
  readonly dir: string
  readonly label: string
}

/**
 * A cache space in a daemon's common store: a namespace of its own for the cache mounts, and a ledger of
 * the records and images that its builds added. BuildKit gives records no owner, so the ledger is the
 * difference of the store's listings right before and right after each build.
 */
export const openDockerSpace = async (options: DockerSpaceOptions): Promise<CacheSpace> => {
  const { host, client, dir, label } = options
  await mkdir(dir, { recursive: true })
  const ledger = openLedger(options.api, label)
  let serial = 0
  const run = (request: BuildRequest, output: readonly string[]): Promise<BuildResult> =>
    ledger.recording(() =>
      runBuild(host, {
        program: client.program,
        args: [...buildArguments(client, label, request), ...output, request.contextDir],
        env: client.env,
        timeoutMs: request.timeoutMs,
        reader: plainProgressReader(),
        readImageId: () => readFile(join(dir, 'iid'), 'utf8'),
      }),
    )
  return {
    label,
    contents: () => ledger.contents(),
    build: async (request) => {
      await rm(join(dir, 'iid'), { force: true })
      const tag = ledger.tag(serial++)
      return run(request, ['--tag', tag, '--iidfile', join(dir, 'iid')])
    },
    trim: (keep) => ledger.trim(keep),
    export: async (request, stage) => {
      const folder = join(dir, 'export')
      await rm(folder, { recursive: true, force: true })
      const output = ['--output', `type=local,dest=${folder}`]
      assertExported(await run({ ...request, target: stage, noCache: false }, output), stage)
      return folder
    },
    [Symbol.asyncDispose]: async () => {
      await ledger.trim([])
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** `BUILDKIT_CACHE_MOUNT_NS` must be of `[a-z0-9-]` only: BuildKit treats an id with a slash differently. */
const buildArguments = (client: DockerClient, label: string, request: BuildRequest): readonly string[] => [
  ...(client.style === 'buildx' ? ['buildx', 'build', '--builder', 'default'] : ['build']),
  ...['--progress', 'plain', '--file', request.dockerfile],
  ...(request.noCache ? ['--no-cache'] : []),
  ...(request.target === undefined ? [] : ['--target', request.target]),
  ...(request.network === undefined ? [] : ['--network', request.network]),
  ...Object.entries(request.buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
  ...['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${label}`],
]
