import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import type { BuildRequest, BuildResult, CacheSpace } from './engine.ts'
import { plainProgressReader } from './buildkit-progress.ts'
import { commonArguments, withHostNetwork } from './build-arguments.ts'
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
  /** The daemon has no bridge, because it is ours: RUN steps that name no network get the machine's. */
  readonly withoutBridge: boolean
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
  const imageIdFile = join(dir, 'iid')
  let serial = 0
  const run = (request: BuildRequest, output: readonly string[]): Promise<BuildResult> =>
    ledger.recording(() =>
      runBuild(host, {
        program: client.program,
        args: [
          ...buildArguments(options, options.withoutBridge ? withHostNetwork(request) : request),
          ...output,
          request.contextDir,
        ],
        env: client.env,
        timeoutMs: request.timeoutMs,
        reader: plainProgressReader(),
        imageIdFile,
      }),
    )
  return {
    label,
    contents: () => ledger.contents(),
    build: (request) => run(request, ['--tag', ledger.tag(serial++), '--iidfile', imageIdFile]),
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
const buildArguments = ({ client, label }: DockerSpaceOptions, request: BuildRequest): readonly string[] => [
  ...(client.style === 'buildx' ? ['buildx', 'build', '--builder', 'default'] : ['build']),
  ...['--progress', 'plain'],
  ...commonArguments(request),
  ...['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${label}`],
]
