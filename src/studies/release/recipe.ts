import { basename, dirname } from 'node:path'
import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import type { PlatformImage } from '../../engines/foreign-images.ts'
import { firstLineOf } from '../../host/error-text.ts'
import { nativePlatform } from '../../host/machine.ts'
import { readTextLinked } from '../../host/inside/read.ts'
import { readForPlatforms } from '../../measure/refusals/emulation.ts'
import type { Bench } from '../bench.ts'
import type { Place } from '../parts/places.ts'
import { isFixture } from '../project.ts'
import { Unmeasurable } from '../parts/unmeasurable.ts'
import { releaseOf } from './values.ts'
import { writeForPlatforms } from './write-for-platforms.ts'

/** The recipe of a value. Throws `Unmeasurable` with the reason where this engine or this Dockerfile cannot build it. */
export const releaseRecipe = async (
  bench: Bench,
  { engine: name, project }: Place,
  value: string,
  plainRecipe: BuildRecipe,
): Promise<BuildRecipe> => {
  const { platforms, attestations } = releaseOf(value)
  const engine = bench.engine(name)
  const reason = engine.noPlatforms(platforms) ?? (attestations && engine.noAttestations(attestations))
  if (reason !== undefined) throw new Unmeasurable({ code: 'absent', reason })
  const recipe = { ...plainRecipe, platforms, ...(attestations !== undefined && { attestations }) }
  const scanners = [attestations?.sbomScanner ?? []].flat()
  for (const scanner of scanners) await fetchScanner(engine, scanner)
  await bench.pin(engine, project, scanners.map(ofMachine))
  if (isFixture(project)) return withOwnDockerfile(bench, project.id, recipe)
  const { emulated, images } = await readForPlatforms(recipe)
  if (emulated !== undefined) throw new Unmeasurable({ code: 'unsupported', reason: emulated })
  await fetchImages(engine, images, plainRecipe.images ?? [])
  await bench.pin(engine, project, images)
  return { ...recipe, images }
}

const ofMachine = (reference: string): PlatformImage => ({ reference, platform: undefined })

/** Those that the project was not prepared with: it has platforms of its own. */
const fetchImages = async (
  engine: RunningEngine,
  images: readonly PlatformImage[],
  prepared: readonly PlatformImage[],
): Promise<void> => {
  const lack = engine.noImages(images)
  if (lack !== undefined) throw new Unmeasurable({ code: 'unsupported', reason: lack })
  for (const { reference, platform } of images) {
    if (prepared.some((each) => each.reference === reference && each.platform === platform)) continue
    await engine.pullImage(reference, platform).catch((error: unknown) => {
      const reason = `${reference} cannot be fetched for ${platform ?? nativePlatform()}: ${firstLineOf(error)}`
      throw new Unmeasurable({ code: 'unavailable', reason })
    })
  }
}

/** A build would fetch it too, as part of its time. */
const fetchScanner = async (engine: RunningEngine, scanner: string): Promise<void> => {
  try {
    await engine.pullImage(scanner)
  } catch (error) {
    const reason = `the image of the scanner, ${scanner}, cannot be fetched here: ${firstLineOf(error)}`
    throw new Unmeasurable({ code: 'unavailable', reason })
  }
}

/** All values of a project are built from it, so that they differ in nothing else. */
const withOwnDockerfile = async (
  { folder }: Bench,
  project: string,
  recipe: BuildRecipe,
): Promise<BuildRecipe> => ({
  ...recipe,
  dockerfile: await writeForPlatforms(folder, project, await textOf(recipe)),
})

const textOf = async ({ dockerfile }: BuildRecipe): Promise<string> =>
  (await readTextLinked(dirname(dockerfile), basename(dockerfile))) ?? ''
