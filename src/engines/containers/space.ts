import { join } from 'node:path'
import { cgroupOf } from '../../host/process/cgroups.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { commonArguments, withHostNetwork } from '../build/arguments.ts'
import { assertExported, runBuild } from '../build/run-build.ts'
import type { BuildRequest, BuildResult, CacheSpace } from '../engine.ts'
import { buildahProgressReader } from './buildah-progress.ts'
import { readImageOf } from './read-image.ts'
import {
  containersCommand,
  containersEnv,
  type ContainersSession,
  globalArguments,
  makeStorageRoot,
  startOf,
  type StorageRoot,
} from './session.ts'
import { variantArguments } from './variant-arguments.ts'
import { contentsOf, mountsOf, removeTree, trimStore } from './store.ts'

/** Opens a cache space: a storage root of its own, with a TMPDIR of its own because cache mounts are kept there. */
export const openContainersSpace = async (
  session: ContainersSession,
  folder: RunFolder,
  name: string,
  label: string,
): Promise<CacheSpace> => {
  const storage = await makeStorageRoot(folder, name, session.user)
  const [imageIdFile, exported] = [join(storage.tmpDir, 'iid'), join(storage.tmpDir, 'export')]
  const tag = `localhost/go-container-bench/out:${label}`
  // The first command creates the store. That must not count as build time: Docker's store exists already.
  await containersCommand(session, storage, ['images', '--quiet'])
  const argumentsOf = (request: BuildRequest): readonly string[] => [
    ...globalArguments(session, storage),
    ...buildArguments(session, folder, request),
    ...usageArguments(session, storage),
  ]
  const run = (request: BuildRequest, output: readonly string[]): Promise<BuildResult> =>
    runBuild(session.host, {
      ...commandOf(session, storage),
      ...startOf(session, [...argumentsOf(request), ...output, request.contextDir]),
      timeoutMs: request.timeoutMs,
      imageIdFile,
    })
  return {
    label,
    isLost: () => false,
    contents: () => contentsOf(storage),
    mounts: () => mountsOf(storage, session.host.signal),
    build: (request) => run(request, ['--tag', tag, '--iidfile', imageIdFile]),
    trim: async (keep) => trimStore(session, storage, keep),
    export: async (request, stage) => {
      await removeTree(session, exported)
      const output = ['--output', `type=local,dest=${exported}`]
      assertExported(await run({ ...request, target: stage, noCache: false }, output), stage)
      return exported
    },
    readImage: (read) => readImageOf(session, storage, tag, read),
    [Symbol.asyncDispose]: () => removeTree(session, join(folder.path, name)),
  }
}

const usageFileOf = ({ logsUsage }: ContainersSession, { tmpDir }: StorageRoot): string | undefined =>
  logsUsage ? join(tmpDir, 'usage') : undefined

/** Hidden flags that every version since Buildah 1.22 has. */
const usageArguments = (session: ContainersSession, storage: StorageRoot): readonly string[] => {
  const file = usageFileOf(session, storage)
  return file === undefined ? [] : ['--log-rusage', '--rusage-logfile', file]
}

const commandOf = (session: ContainersSession, storage: StorageRoot) => ({
  env: containersEnv(session, storage),
  reader: buildahProgressReader(),
  usageFile: usageFileOf(session, storage),
  elsewhere: undefined,
})

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
]
