import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runBuild } from '../build/run-build.ts'
import type { BuildRequest, BuildResult } from '../engine.ts'
import { type ExportTarget, type ImageExport, type ImageExported, withoutExport } from '../image-export.ts'
import { buildahProgressReader } from './buildah-progress.ts'
import {
  containersEnv,
  type ContainersSession,
  globalArguments,
  movingStartOf,
  type StorageRoot,
} from './session.ts'

type ContainersExport = {
  readonly session: ContainersSession
  readonly storage: StorageRoot
  /** Of the image. */
  readonly tag: string
  readonly request: BuildRequest
  /** Builds it. */
  readonly build: (request: BuildRequest) => Promise<BuildResult>
}

/** What `push` does: its layers are packed and compressed again each time. */
export const containersExport = (parts: ContainersExport): ImageExport =>
  (parts.request.platforms ?? []).length > 1
    ? withoutExport(`exports of ${parts.session.kind.name} are measured for one platform only`)
    : exportOfOne(parts)

const exportOfOne = (parts: ContainersExport): ImageExport => ({
  refuses: ({ kind }) =>
    kind === 'load'
      ? `${parts.session.kind.name} builds into its own images, so there is nothing to load`
      : undefined,
  prepare: async () => (await parts.build({ ...parts.request, noCache: true })).failure,
  run: (target) => push(parts, target),
  keepsCompressed: false,
})

const push = async (parts: ContainersExport, target: ExportTarget): Promise<ImageExported> => {
  const { session, storage, tag, request } = parts
  const archive = join(storage.tmpDir, 'export.tar')
  // Neither program writes to an archive that exists.
  await rm(archive, { force: true })
  const { durationMs, counters, unknown, failure } = await runBuild(session.host, {
    ...movingStartOf(session, storage, [
      ...globalArguments(session, storage),
      ...['push', '--quiet', '--tls-verify=false', ...compressionArguments(target)],
      ...[tag, destinationOf(target, archive)],
    ]),
    env: containersEnv(session, storage),
    timeoutMs: request.timeoutMs,
    reader: buildahProgressReader(),
    imageIdFile: join(storage.tmpDir, 'none'),
    usageFile: undefined,
    hasRemoteCache: false,
    elsewhere: undefined,
  })
  const written = target.kind === 'archive' && failure === undefined ? await stat(archive) : undefined
  await rm(archive, { force: true })
  return { durationMs, counters, unknown, failure, archiveBytes: written?.size }
}

const compressionArguments = (target: ExportTarget): readonly string[] =>
  target.kind === 'load' ? [] : ['--format', 'oci', '--compression-format', target.compression]

const destinationOf = (target: ExportTarget, archive: string): string =>
  target.kind === 'push' ? `docker://${target.reference}` : `oci-archive:${archive}`
