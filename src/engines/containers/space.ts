import { join } from 'node:path'
import { cgroupOf } from '../../host/process/cgroups.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { commonArguments, withHostNetwork } from '../build/arguments.ts'
import { runAtOnce } from '../build/run-at-once.ts'
import { assertExported, type BuildCommand, forExport, runBuild } from '../build/run-build.ts'
import type { BuildRequest, BuildResult, CacheSpace } from '../engine.ts'
import { buildahProgressReader } from './buildah-progress.ts'
import { containersExport } from './export-image.ts'
import { type Image, readImageOf } from './read-image.ts'
import { type MadeFiles, openMadeFiles } from './made-files.ts'
import {
  containersCommand,
  containersEnv,
  type ContainersSession,
  globalArguments,
  makeStorageRoot,
  movingStartOf,
  startOf,
  type StorageRoot,
} from './session.ts'
import { variantArguments } from './variant-arguments.ts'
import { atOncePrefix, contentsOf, idOfName, mountsOf, removeTree, trimStore } from './store.ts'

/** Opens a cache space: a storage root of its own, with a TMPDIR of its own because cache mounts are kept there. */
export const openContainersSpace = async (
  session: ContainersSession,
  folder: RunFolder,
  name: string,
  label: string,
): Promise<CacheSpace> => {
  const storage = await makeStorageRoot(folder, name, session.user)
  const tags = tagsOf(`localhost/go-container-bench/out:${label}`)
  // The first command creates the store. That must not count as build time: Docker's store exists already.
  await containersCommand(session, storage, ['images', '--quiet'])
  const commandOf: CommandOf = (request, own, output) =>
    buildCommand(session, own, [...buildArguments(session, folder, request), ...output], request)
  const run = (request: BuildRequest, output: readonly string[]): Promise<BuildResult> =>
    runBuild(session.host, commandOf(request, storage, output))
  let last: Image = { tag: tags.plain, several: false }
  const made = openMadeFiles(storage)
  const build = async (request: BuildRequest): Promise<BuildResult> => {
    last = tags.of(request)
    await made.note()
    return withListId(await run(request, imageOutput(last, storage)), last, storage)
  }
  const atOnce = startAtOnce({ session, folder, name, storage, tags, commandOf })
  return {
    label,
    isLost: () => false,
    contents: () => contentsOf(storage),
    mounts: () => mountsOf(storage, session.host.signal),
    build,
    buildAtOnce: async (requests) => runAtOnce(session.host, await Promise.all(requests.map(atOnce))),
    trim: async (keep) => trimStore(session, storage, keep),
    export: exportInto({ session, made, run, target: join(storage.tmpDir, 'export') }),
    readImage: (read) => readImageOf(session, storage, last, read),
    imageExport: (request) => containersExport({ session, storage, tag: tags.plain, request, build }),
    [Symbol.asyncDispose]: () => removeTree(session, join(folder.path, name)),
  }
}

type Exporting = {
  readonly session: ContainersSession
  readonly made: MadeFiles
  readonly run: (request: BuildRequest, output: readonly string[]) => Promise<BuildResult>
  readonly target: string
}

const exportInto =
  ({ session, made, run, target }: Exporting): CacheSpace['export'] =>
  async (request, stage, madeAt = []) => {
    await removeTree(session, target)
    if (!(await made.copy(madeAt, target)))
      assertExported(await run(forExport(request, stage), filesOutput(target)), stage)
    return target
  }

type CommandOf = (request: BuildRequest, own: StorageRoot, output: readonly string[]) => BuildCommand

type AtOnce = {
  readonly session: ContainersSession
  readonly folder: RunFolder
  readonly name: string
  readonly storage: StorageRoot
  readonly tags: ReturnType<typeof tagsOf>
  readonly commandOf: CommandOf
}

const startAtOnce =
  ({ session, folder, name, storage, tags, commandOf }: AtOnce) =>
  async (request: BuildRequest, index: number): Promise<BuildCommand> => {
    const own = { ...storage, tmpDir: await folder.sub(`${name}/t/${atOncePrefix}${index}`, session.user) }
    const image = tags.of(request)
    const command = commandOf(request, own, imageOutput({ ...image, tag: `${image.tag}-${index}` }, own))
    // Cache mounts are in TMPDIR: those of the prime are for all.
    return request.noCache ? command : { ...command, env: containersEnv(session, storage) }
  }

const buildCommand = (
  session: ContainersSession,
  storage: StorageRoot,
  args: readonly string[],
  { contextDir, timeoutMs, remoteCache }: BuildRequest,
): BuildCommand => {
  const global = globalArguments(session, storage)
  const all = [...global, ...args, ...usageArguments(session, storage), contextDir]
  return {
    ...(remoteCache === undefined ? startOf(session, all) : movingStartOf(session, storage, all)),
    env: containersEnv(session, storage),
    reader: buildahProgressReader(),
    usageFile: usageFileOf(session, storage),
    hasRemoteCache: remoteCache !== undefined,
    elsewhere: undefined,
    timeoutMs,
    imageIdFile: imageIdFileIn(storage),
  }
}

const isForSeveral = ({ platforms = [] }: BuildRequest): boolean => platforms.length > 1

/** A build adds to a list that has its name, so that each list has another one; the name of an image goes over to the next. */
const tagsOf = (plain: string) => {
  let lists = 0
  return {
    plain,
    of: (request: BuildRequest): Image =>
      isForSeveral(request)
        ? { tag: `${plain}-list-${++lists}`, several: true }
        : { tag: plain, several: false },
  }
}

/** Buildah 1.41 does not write the id of a list. */
const imageOutput = ({ tag, several }: Image, storage: StorageRoot): readonly string[] =>
  several ? ['--manifest', tag] : ['--tag', tag, '--iidfile', imageIdFileIn(storage)]

const withListId = async (
  result: BuildResult,
  { tag, several }: Image,
  storage: StorageRoot,
): Promise<BuildResult> =>
  several && result.failure === undefined ? { ...result, imageId: await idOfName(storage, tag) } : result

const filesOutput = (folder: string): readonly string[] => ['--output', `type=local,dest=${folder}`]

const imageIdFileIn = ({ tmpDir }: StorageRoot): string => join(tmpDir, 'iid')

const usageFileOf = ({ logsUsage }: ContainersSession, { tmpDir }: StorageRoot): string | undefined =>
  logsUsage ? join(tmpDir, 'usage') : undefined

/** Hidden flags that every version since Buildah 1.22 has. */
const usageArguments = (session: ContainersSession, storage: StorageRoot): readonly string[] => {
  const file = usageFileOf(session, storage)
  return file === undefined ? [] : ['--log-rusage', '--rusage-logfile', file]
}

/**
 * As root, containers are in control groups. These are below the run's, so that those of killed steps are removed with
 * it. The last folder is for Buildah, which puts the container itself into this group, and a group with others below it
 * cannot hold processes.
 */
export const cgroupArguments = (
  { rootless, kind }: ContainersSession,
  { path }: RunFolder,
): readonly string[] => (rootless ? [] : ['--cgroup-parent', `/${cgroupOf(path)}/${kind.folder}`])

/** `--layers` and `--force-rm` are Podman's defaults, but not Buildah's. Both hide `--pull-never`, and every version has it. */
const buildArguments = (
  session: ContainersSession,
  folder: RunFolder,
  request: BuildRequest,
): readonly string[] => [
  ...['build', '--layers', '--force-rm', '--pull-never', ...session.ulimits],
  ...variantArguments(session),
  ...commonArguments(session.hostNetwork === undefined ? request : withHostNetwork(request)),
  ...cgroupArguments(session, folder),
  ...remoteCacheArguments(request),
]

/** Every layer is an image of its own in the repository, with the key of its step as its tag. */
const remoteCacheArguments = ({ remoteCache: cache }: BuildRequest): readonly string[] =>
  cache?.kind !== 'registry'
    ? []
    : [
        '--tls-verify=false',
        ...(cache.imports ? ['--cache-from', cache.repository] : []),
        ...(cache.exports === undefined ? [] : ['--cache-to', cache.repository]),
      ]
