import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunFolder } from '../host/run-folder.ts'
import { buildahProgressReader } from './buildah-progress.ts'
import { assertExported, runBuild } from './build-command.ts'
import type { BuildRequest, BuildResult, CacheSpace } from './engine.ts'
import {
  globalArguments,
  makeStorageRoot,
  podmanCommand,
  podmanEnv,
  type PodmanSession,
} from './podman-session.ts'

import { contentsOf, removeTree, trimStore } from './podman-store.ts'

/** A cache space is a storage root of its own; Podman keeps cache mounts in TMPDIR, so that is its own too. */
export const openPodmanSpace = async (
  session: PodmanSession,
  folder: RunFolder,
  name: string,
  label: string,
): Promise<CacheSpace> => {
  const { host, user } = session
  const storage = await makeStorageRoot(folder, name, user)
  const at = (file: string): string => join(storage.tmpDir, '..', file)
  // The store is made by the first command on it. That is no part of a build: Docker's is there already.
  await podmanCommand(session, storage, ['images', '--quiet'])
  const run = (request: BuildRequest, output: readonly string[]): Promise<BuildResult> =>
    runBuild(host, {
      program: 'podman',
      args: [...globalArguments(session, storage), ...buildArguments(request), ...output, request.contextDir],
      env: podmanEnv(session, storage),
      ...(user === undefined ? {} : { user }),
      timeoutMs: request.timeoutMs,
      reader: buildahProgressReader(),
      readImageId: () => readFile(at('t/iid'), 'utf8'),
    })
  return {
    label,
    contents: () => contentsOf(storage),
    build: (request) =>
      run(request, ['--tag', `localhost/go-container-bench/out:${label}`, '--iidfile', at('t/iid')]),
    trim: async (keep) => trimStore(session, storage, keep),
    export: async (request, stage) => {
      const exported = at('t/export')
      await removeTree(session, exported)
      const output = ['--output', `type=local,dest=${exported}`]
      assertExported(await run({ ...request, target: stage, noCache: false }, output), stage)
      return exported
    },
    [Symbol.asyncDispose]: () => removeTree(session, at('.')),
  }
}

const buildArguments = (request: BuildRequest): readonly string[] => [
  ...['build', '--layers', '--pull=never', '--file', request.dockerfile],
  ...(request.noCache ? ['--no-cache'] : []),
  ...(request.target === undefined ? [] : ['--target', request.target]),
  ...(request.network === undefined ? [] : ['--network', request.network]),
  ...Object.entries(request.buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
]
