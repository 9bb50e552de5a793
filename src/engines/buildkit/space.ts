import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { Output } from '../build/arguments.ts'
import { assertExported, runBuild } from '../build/run-build.ts'
import type { StepReader } from '../build/steps.ts'
import type { BuildRequest, BuildResult, CacheSpace } from '../engine.ts'
import { openLedger } from './ledger.ts'
import type { RecordStore } from './record-store.ts'

/** A client of BuildKit, and how it is told what to build. */
export type BuildKitClient = {
  readonly program: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly newReader: () => StepReader
  /**
   * The arguments of one build, outside its time. `dir` is a folder of the space; the client writes the id of the
   * image, or the metadata that it is in, to `idFile`.
   */
  arguments(request: BuildRequest, output: Output, files: BuildFiles): Promise<readonly string[]>
}

export type BuildFiles = {
  /** The cache-mount namespace of the space. */
  readonly namespace: string
  readonly dir: string
  readonly idFile: string
}

export type BuildKitSpaceOptions = {
  readonly host: Host
  readonly store: RecordStore
  readonly client: BuildKitClient
  /** A folder of this space alone. */
  readonly dir: string
  readonly label: string
}

/**
 * A cache space in the common store of a BuildKit: a namespace of its own for the cache mounts, and a ledger of
 * the records and images that its builds added. BuildKit gives records no owner, so the ledger is the
 * difference of the store's listings right before and right after each build. In a store that others use too,
 * runs therefore build by turns.
 */
export const openBuildKitSpace = async (options: BuildKitSpaceOptions): Promise<CacheSpace> => {
  const { host, store, client, dir, label } = options
  await mkdir(dir, { recursive: true })
  const ledger = openLedger(store, label)
  const files = { namespace: label, dir, idFile: join(dir, 'iid') }
  let serial = 0
  const run = (request: BuildRequest, output: Output): Promise<BuildResult> =>
    alone(options, () =>
      ledger.recording(async () =>
        runBuild(host, {
          program: client.program,
          args: await client.arguments(request, output, files),
          env: client.env,
          timeoutMs: request.timeoutMs,
          reader: client.newReader(),
          imageIdFile: files.idFile,
        }),
      ),
    )
  return {
    label,
    contents: () => ledger.contents(),
    build: (request) => run(request, { kind: 'image', tag: ledger.tag(serial++) }),
    trim: (keep) => alone(options, () => ledger.trim(keep)),
    export: async (request, stage) => {
      const folder = join(dir, 'export')
      await rm(folder, { recursive: true, force: true })
      const built = await run({ ...request, target: stage, noCache: false }, { kind: 'files', folder })
      assertExported(built, stage)
      return folder
    },
    [Symbol.asyncDispose]: async () => {
      await alone(options, () => ledger.close())
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** While another run builds, its records would be taken for ours, and it may hold on to some of ours. */
const alone = <T>({ host, store }: BuildKitSpaceOptions, work: () => Promise<T>): Promise<T> => {
  const onWait = (): void => host.log('Another run builds in the same daemon: waiting for its build to end.')
  return store.alone === undefined ? work() : store.alone(work, { signal: host.signal, onWait })
}

/** `BUILDKIT_CACHE_MOUNT_NS` must be of `[a-z0-9-]` only: BuildKit treats an id with a slash differently. */
export const inNamespace = (request: BuildRequest, namespace: string): BuildRequest => ({
  ...request,
  buildArgs: { ...request.buildArgs, BUILDKIT_CACHE_MOUNT_NS: namespace },
})
