import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { makePrivateFolder } from '../../host/run-folder/private-folder.ts'
import type { Output } from '../build/arguments.ts'
import { countFiles } from '../build/count-files.ts'
import { assertExported, forExport } from '../build/run-build.ts'
import type { StepReader } from '../build/steps.ts'
import type { BuildRequest, BuildResult, CacheSpace, RunningEngine } from '../engine.ts'
import type { MountCensus } from '../mount-census.ts'
import { openDownloads } from './downloads.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { isBaseRecord, isCacheMount, isContext, isDownload } from './record-kinds.ts'
import { buildKitExport, type ExportWays } from './export-image.ts'
import type { CacheRecord, RecordStore } from './record-store.ts'
import { type BuildFiles, runAllRecorded, runRecorded, type SpaceParts } from './recorded-build.ts'

/** Why what a daemon uses cannot be counted: one that this run did not start is in none of its groups. */
export const elsewhereOf = (death: RunningEngine['death']): string | undefined =>
  death === undefined
    ? 'a daemon that was not started for this run does the work, in control groups that it shares with others'
    : undefined

/** A client of BuildKit, and the arguments that tell it what to build. */
export type BuildKitClient = {
  readonly program: string
  readonly env: Host['env']
  readonly newReader: () => StepReader
  /** Whether the contexts of all its builds are received into the same records, of which only what differs is sent. */
  readonly sharesContexts: boolean
  /** Prepares one build, before its time starts, and returns its arguments. */
  arguments(request: BuildRequest, output: Output, files: BuildFiles): Promise<readonly string[]>
  readonly readImage: ReadImage
  readonly exports: ExportWays
}

/** Has `read` read the archive of the image of the last build, which has this tag. */
export type ReadImage = <T>(
  tag: string,
  files: BuildFiles,
  read: (archive: string) => Promise<T>,
) => Promise<T>

type BuildKitSpaceOptions = {
  readonly host: Host
  readonly store: RecordStore
  readonly client: BuildKitClient
  /** Of the engine. */
  readonly death: RunningEngine['death']
  /** A folder for this space alone. */
  readonly dir: string
  readonly label: string
}

/**
 * Opens a cache space in the shared store of a BuildKit: a namespace of its own for the cache mounts, and a ledger of the
 * records and images that its builds added. Records have no owner in BuildKit, so the ledger is the difference between
 * the listings of the store right before and right after each build. Runs that share a store therefore take turns.
 *
 * A new space is for a build without cache, so what this run downloaded for the same revision is removed first.
 */
export const openBuildKitSpace = async (options: BuildKitSpaceOptions): Promise<CacheSpace> => {
  const { store, client, dir, label } = options
  const isShared = (record: CacheRecord): boolean =>
    isDownload(record) || (client.sharesContexts && isContext(record))
  // Root's client unpacks into it what a build exports, with the modes that a step gave it.
  await makePrivateFolder(dir)
  const ledger = openLedger(store, label, (record) => !isBaseRecord(record.Description) && !isShared(record))
  const downloads = await alone(options, () => openDownloads(store, label, isShared))
  const files = { namespace: label, dir, idFile: join(dir, 'iid') }
  let tag = ''
  const nextTag = tagsOf(ledger)
  const parts = { ...options, ledger, downloads, files, nextTag, commandOf: buildCommand(options) }
  const run = (request: BuildRequest, output: Output): Promise<BuildResult> =>
    alone(options, () => runRecorded(parts, request, output))
  const tagged = async (request: BuildRequest) => {
    tag = nextTag()
    return { result: await run(request, { kind: 'image', tag }), tag }
  }
  return {
    label,
    isLost: () => false,
    contents: async () => [...(await ledger.contents()), ...(await downloads.contents())].toSorted(),
    mounts: async () => censusOf((await ledger.records()).filter(isCacheMount), options),
    build: async (request) => (await tagged(request)).result,
    buildAtOnce: (requests) => alone(options, () => runAllRecorded(parts, requests)),
    trim: (keep) => alone(options, () => ledger.trim(keep)),
    export: async (request, stage) => {
      const folder = join(dir, 'export')
      await rm(folder, { recursive: true, force: true })
      const built = await run(forExport(request, stage), { kind: 'files', folder })
      assertExported(built, stage)
      return folder
    },
    readImage: (read) => client.readImage(tag, files, read),
    imageExport: (request) =>
      buildKitExport({ ways: client.exports, dir, request, run, build: tagged, nextTag }),
    [Symbol.asyncDispose]: () => close(options, ledger, downloads),
  }
}

const tagsOf = (ledger: Ledger): (() => string) => {
  let serial = 0
  return () => ledger.tag(serial++)
}

const close = async (
  options: BuildKitSpaceOptions,
  ...all: readonly Pick<Ledger, 'close'>[]
): Promise<void> => {
  await alone(options, async () => {
    for (const each of all) await each.close()
  })
  await rm(options.dir, { recursive: true, force: true })
}

const buildCommand =
  ({ client, death }: BuildKitSpaceOptions): SpaceParts['commandOf'] =>
  async (request, output, files) => ({
    program: client.program,
    args: await client.arguments(request, output, files),
    env: client.env,
    user: undefined,
    timeoutMs: request.timeoutMs,
    reader: client.newReader(),
    imageIdFile: files.idFile,
    usageFile: undefined,
    hasRemoteCache: request.remoteCache !== undefined,
    elsewhere: elsewhereOf(death),
  })

const censusOf = async (
  mounts: readonly CacheRecord[],
  { host, store: { filesOf } }: BuildKitSpaceOptions,
): Promise<MountCensus> => {
  if (filesOf !== undefined)
    return countFiles(
      mounts.map(({ ID }) => filesOf(ID)),
      host.signal,
    )
  return {
    files: undefined,
    bytes: mounts.reduce((sum, { Size }) => sum + Size, 0),
    unknown: 'BuildKit lists the size of a cache mount, but not how many files are in it',
  }
}

/** While another run builds, its records would be mistaken for ours, and it may keep some of ours in use. */
export const alone = <T>(
  { host, store }: Pick<BuildKitSpaceOptions, 'host' | 'store'>,
  work: () => Promise<T>,
): Promise<T> => {
  const onWait = (): void =>
    host.log('Another run is building in the same daemon: waiting for its build to end.')
  return store.alone === undefined ? work() : store.alone(work, { signal: host.signal, onWait })
}

/** `BUILDKIT_CACHE_MOUNT_NS` must consist of `[a-z0-9-]` only: BuildKit treats an id with a slash differently. */
export const inNamespace = (request: BuildRequest, namespace: string): BuildRequest => ({
  ...request,
  buildArgs: { ...request.buildArgs, BUILDKIT_CACHE_MOUNT_NS: namespace },
})
