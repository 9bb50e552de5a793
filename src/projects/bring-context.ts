import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageArchive, RunningEngine } from '../engines/engine.ts'
import { succeed } from '../host/exec.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import type { Inputs } from '../inputs.ts'
import type { Revision } from '../model.ts'
import { editCandidates, readEdit } from './edits/edit-file.ts'
import { readRevision } from './edits/main-packages.ts'
import { pinImages, type ImagesMoved } from './images/pinned-images.ts'
import { asked, type UserBuild } from './user-build.ts'
import type { Workload } from './workload.ts'

/** The base image that a user's Dockerfile is given, when it is given one. */
export type Base = { readonly buildArgs: Readonly<Record<string, string>>; readonly archive?: ImageArchive }

export type Bringing = { readonly host: Host; readonly folder: RunFolder; readonly inputs: Inputs }

export type Brought = {
  readonly revisions: ReadonlyMap<Revision, Workload>
  readonly imagesMoved: ImagesMoved
}

/** Images into every engine, clones to whom they must be readable, secrets into files. */
export const bringContext = async (
  { host, folder, inputs }: Bringing,
  engines: readonly RunningEngine[],
  builds: ReadonlyMap<Revision, UserBuild>,
  base: Base & Pick<Workload, 'editFiles'>,
): Promise<Brought> => {
  const images = new Set([...builds.values()].flatMap(({ dockerfile }) => dockerfile.externalImages))
  for (const engine of engines) {
    for (const image of images) {
      if (image === base.archive?.reference) await engine.loadImage(base.archive)
      else await engine.pullImage(image)
    }
  }
  const secrets = await secretFiles(folder, inputs)
  const reader = engines.flatMap(({ runsAs }) => runsAs ?? [])[0]
  if (reader !== undefined) {
    const paths = [join(folder.path, 'p'), ...Object.values(secrets)]
    succeed(
      await host.exec('chown', ['-hR', `${reader.uid}:${reader.gid}`, ...paths], { timeoutMs: 300_000 }),
    )
  }
  const revisions = [...builds].map(([revision, build]): [Revision, Workload] => [
    revision,
    workloadOf(build, inputs, base, { secrets, editFiles: base.editFiles }),
  ])
  return { revisions: new Map(revisions), imagesMoved: await pinImages(engines, images) }
}

const secretFiles = async (
  folder: RunFolder,
  { build }: Inputs,
): Promise<Readonly<Record<string, string>>> => {
  const dir = await folder.sub('secrets')
  const files: Record<string, string> = {}
  const contents = await Promise.all(
    Object.entries(build.secretFiles).map(async ([id, path]) => [id, await readFile(path)] as const),
  )
  // A copy of each: the engine's user may not reach the file itself.
  for (const [index, [id, content]] of [...contents, ...Object.entries(build.secrets)].entries()) {
    const path = join(dir, String(index))
    await writeFile(path, content, { mode: 0o600 })
    files[id] = path
  }
  return files
}

/** The files that source-change may edit; throws when the one that was named cannot be. */
export const editsOf = async (
  builds: ReadonlyMap<Revision, UserBuild>,
  { edit }: Inputs,
): Promise<readonly string[]> => {
  const candidate = builds.get('candidate')
  if (candidate === undefined) return []
  const revisions = await Promise.all([...builds.values()].map(readRevision))
  if (edit !== 'auto') return [asked(() => readEdit(edit, revisions))]
  return editCandidates(revisions, candidate.dockerfile).candidates.map(({ path }) => path)
}

type Beside = Pick<Workload, 'editFiles'> & { readonly secrets: Readonly<Record<string, string>> }

const workloadOf = (
  { contextDir, dockerfilePath, buildContexts }: UserBuild,
  { build }: Inputs,
  base: Base,
  { secrets, editFiles }: Beside,
): Workload => ({
  ...{ contextDir, dockerfile: dockerfilePath, buildContexts, secrets, editFiles, ssh: build.ssh },
  buildArgs: { ...build.buildArgs, ...base.buildArgs },
  ...(build.target === undefined ? {} : { target: build.target }),
  ...(build.network === undefined ? {} : { network: build.network }),
})
