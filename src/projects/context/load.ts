import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NeededImage } from '../../dockerfile/needed-images.ts'
import type { Attestations } from '../../engines/attestations.ts'
import type { BuildRecipe, ImageArchive, RunningEngine } from '../../engines/engine.ts'
import { eraseAtExit } from '../../host/erase-at-exit.ts'
import { messageOf } from '../../host/error-text.ts'
import { findRepository } from '../../host/git/repository.ts'
import { handOver } from '../../host/hand-over.ts'
import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import { type ImagesMoved, pinImages } from '../../images/pinned-images.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { UsedImage } from '../../model.ts'
import type { ProjectCheckout } from '../subject.ts'
import { usedImages } from '../used-images.ts'
import { imagesFor, loadImages } from './load-images.ts'
import type { UserBuild } from './user-build.ts'
import { UnsafePath } from '../../host/inside/check.ts'
import { readGiven } from '../../host/inside/given.ts'
import { writeText } from '../../host/writing.ts'
import { InputError } from '../../inputs/error.ts'

type Loading = { readonly host: Host; readonly folder: RunFolder; readonly inputs: Inputs }

type Materials<Key> = {
  /** Go files that may be edited, the best first. */
  readonly edits: ReadonlyMap<Key, readonly string[]>
  /** Images that were made here and are not pulled. */
  readonly archives: readonly ImageArchive[]
  readonly attestations: Attestations | undefined
}

type LoadedContext<Key> = {
  readonly checkouts: ReadonlyMap<Key, ProjectCheckout>
  readonly images: readonly UsedImage[]
  readonly imagesMoved: ImagesMoved
}

/**
 * For builds by revision, or by another key of which the head's is the last: loads or pulls the images into every engine, writes secrets to files, and gives clones and secrets to the user who
 * must be able to read them.
 */
export const loadContext = async <Key>(
  loading: Loading,
  engines: readonly RunningEngine[],
  builds: ReadonlyMap<Key, UserBuild>,
  { archives, edits, attestations }: Materials<Key>,
): Promise<LoadedContext<Key>> => {
  const { host, folder } = loading
  const all = [...builds.values()]
  const problems = new Set<string>()
  for (const engine of engines) {
    for (const problem of await loadImages(host, engine, all, archives)) problems.add(problem)
    for (const scanner of scannersFor(engine, attestations)) await pullScanner(engine, scanner)
  }
  if (problems.size > 0) throw new InputError([...problems])
  const secrets = await secretFiles(loading)
  const [reader] = engines.flatMap(({ runsAs }) => runsAs ?? [])
  await handOver(host, [join(folder.path, 'p'), ...Object.values(secrets)], reader)
  const checkouts = [...builds].map(([key, build]): [Key, ProjectCheckout] => [
    key,
    checkoutOf(build, {
      ...{ secrets, attestations, editFiles: edits.get(key) ?? [] },
      images: imagesFor({ followsSyntaxLine: false }, [build]),
    }),
  ])
  const { found, moved } = await pinImages(engines, (engine) => [
    ...imagesOf(engine, all),
    ...scannersFor(engine, attestations).map((reference) => ({ reference, platform: undefined })),
  ])
  return { checkouts: new Map(checkouts), images: usedImages(found, archives), imagesMoved: moved }
}

/** None of an engine that cannot take them, and so does not build. */
const imagesOf = (engine: RunningEngine, builds: readonly UserBuild[]): readonly NeededImage[] => {
  const images = imagesFor(engine, builds)
  return engine.noImages(images) === undefined ? images : []
}

/** What lists the content of images, which a build would fetch too, as part of its time. */
const scannersFor = (
  { noAttestations }: RunningEngine,
  attestations: Attestations | undefined,
): readonly string[] =>
  attestations?.sbomScanner === undefined || noAttestations(attestations) !== undefined
    ? []
    : [attestations.sbomScanner]

const pullScanner = async (engine: RunningEngine, scanner: string): Promise<void> => {
  try {
    await engine.pullImage(scanner)
  } catch (cause) {
    throw new Error(
      `${engine.facts.name} cannot pull ${scanner}, which writes the SBOM that attestations: as-yours asks for. Check the ` +
        `connection to its registry, and the login, or leave attestations out. ${messageOf(cause)}`,
      { cause },
    )
  }
}

const secretFrom = async (root: string, path: string): Promise<Buffer> => {
  const inRepository = await readGiven(root, path).catch((error: unknown) => {
    throw error instanceof UnsafePath ? new InputError([`secret-files: ${error.message}`]) : error
  })
  return inRepository ?? readFile(path)
}

/** A copy of each secret: the engine's user may not be able to read the original. */
const secretFiles = async ({ host, folder, inputs: { build } }: Loading): Promise<BuildRecipe['secrets']> => {
  const dir = await folder.sub('secrets')
  eraseAtExit(dir)
  const files: Record<string, string> = {}
  const given = Object.entries(build.secretFiles)
  const root = given.length === 0 ? '' : (await findRepository(host, process.cwd())).root
  const contents = await Promise.all(
    given.map(async ([id, path]) => [id, await secretFrom(root, path)] as const),
  )
  for (const [index, [id, content]] of [...contents, ...Object.entries(build.secrets)].entries()) {
    const path = join(dir, String(index))
    await writeText(path, content, { mode: 0o600 })
    files[id] = path
  }
  return files
}

type CheckedOut = Required<Pick<BuildRecipe, 'secrets' | 'images'>> &
  Pick<Materials<unknown>, 'attestations'> &
  Pick<ProjectCheckout, 'editFiles'>

const checkoutOf = (
  build: UserBuild,
  { secrets, images, attestations, editFiles }: CheckedOut,
): ProjectCheckout => {
  const { contextDir, dockerfilePath, options, buildArgs, buildContexts } = build
  return {
    recipe: {
      contextDir,
      dockerfile: dockerfilePath,
      target: options.target,
      buildArgs,
      buildContexts,
      secrets,
      ssh: options.ssh,
      network: options.network,
      platforms: options.platforms,
      images,
      ...(attestations !== undefined && { attestations }),
    },
    editFiles,
    evidenceStage: undefined,
  }
}
