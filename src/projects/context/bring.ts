import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildRecipe, ImageArchive, RunningEngine } from '../../engines/engine.ts'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { type ImagesMoved, pinImages } from '../../images/pinned-images.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { ProjectCheckout } from '../subject.ts'
import type { EditLists } from './edits/edit-lists.ts'
import type { UserBuild } from './user-build.ts'

export type ContextLoading = { readonly host: Host; readonly folder: RunFolder; readonly inputs: Inputs }

export type Given = {
  readonly edits: EditLists
  /** Images that are made here, and not pulled. */
  readonly archives: readonly ImageArchive[]
}

export type Brought = {
  readonly revisions: ReadonlyMap<Revision, ProjectCheckout>
  readonly imagesMoved: ImagesMoved
}

/** Images into every engine, clones to whom they must be readable, secrets into files. */
export const loadContext = async (
  { host, folder, inputs }: ContextLoading,
  engines: readonly RunningEngine[],
  builds: ReadonlyMap<Revision, UserBuild>,
  { archives, edits }: Given,
): Promise<Brought> => {
  const dockerfiles = [...builds.values()].map(({ dockerfile }) => dockerfile)
  for (const engine of engines) {
    const ofHead = imagesFor(engine, dockerfiles.slice(-1))
    for (const image of imagesFor(engine, dockerfiles)) {
      const archive = archives.find(({ reference }) => reference === image)
      const brought = archive === undefined ? pull(engine, image, dockerfiles) : engine.loadImage(archive)
      await brought.catch((error: unknown) => {
        host.signal.throwIfAborted()
        if (ofHead.includes(image)) throw error
        // The change may be what replaces it: that the base does not build shows in the warm-up.
        host.log(String(error))
      })
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
  const revisions = [...builds].map(([revision, build]): [Revision, ProjectCheckout] => [
    revision,
    checkoutOf(build, inputs, { secrets, editFiles: edits.get(revision) ?? [] }),
  ])
  const imagesMoved = await pinImages(engines, (engine) => imagesFor(engine, dockerfiles))
  return { revisions: new Map(revisions), imagesMoved }
}

/** All that the build of any revision needs of a registry, each once. */
const imagesFor = ({ takesSyntax = false }: RunningEngine, dockerfiles: readonly Dockerfile[]) => [
  ...new Set(
    dockerfiles.flatMap(({ externalImages, syntaxImage }) =>
      takesSyntax && syntaxImage !== undefined ? [syntaxImage, ...externalImages] : externalImages,
    ),
  ),
]

const pull = async (
  engine: RunningEngine,
  image: string,
  dockerfiles: readonly Dockerfile[],
): Promise<void> => {
  try {
    await engine.pullImage(image)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const isBase = dockerfiles.some(({ globals }) => globals.get('BASE_IMAGE') === image)
    const orMade = isBase
      ? ' On the command line, --base-image auto has one made here, without a registry.'
      : ''
    throw new Error(
      `${engine.facts.name} cannot have ${image}, which the Dockerfile names. Is its registry reachable from here, the ` +
        `name right, the login done?${orMade} ${message}`,
      { cause },
    )
  }
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

type Beside = Pick<ProjectCheckout, 'editFiles'> & Pick<BuildRecipe, 'secrets'>

const checkoutOf = (
  { contextDir, dockerfilePath, buildArgs, buildContexts }: UserBuild,
  { build }: Inputs,
  { secrets, editFiles }: Beside,
): ProjectCheckout => ({
  recipe: {
    contextDir,
    dockerfile: dockerfilePath,
    target: build.target,
    buildArgs,
    buildContexts,
    secrets,
    ssh: build.ssh,
    network: build.network,
  },
  editFiles,
  evidenceStage: undefined,
})
