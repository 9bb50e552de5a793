import { basename, dirname } from 'node:path'
import { type Dockerfile, readDockerfile } from '../../dockerfile/dockerfile.ts'
import { eachOnce, type NeededImage, neededImages } from '../../dockerfile/needed-images.ts'
import { differingReadings, refusals } from '../../dockerfile/refusals.ts'
import type { BuildRecipe } from '../../engines/engine.ts'
import { readTextLinked } from '../../host/inside/read.ts'
import { nativePlatform, platformsOf } from '../../host/machine.ts'
import { ownPlatforms } from '../../host/own-platforms.ts'

/** What a Dockerfile is for the platforms of a recipe. */
type ForPlatforms = {
  /** What would be emulated, or cannot be built for them, as a clause; undefined: nothing. */
  readonly emulated: string | undefined
  /** The images that are needed, each for each of its platforms once. */
  readonly images: readonly NeededImage[]
}

export const readForPlatforms = async (recipe: BuildRecipe): Promise<ForPlatforms> => {
  const text = (await readTextLinked(dirname(recipe.dockerfile), basename(recipe.dockerfile))) ?? ''
  const readings = (recipe.platforms ?? []).map((platform) =>
    readDockerfile(text, { ...recipe, ...platformsOf({ platforms: [platform] }) }),
  )
  return { emulated: emulatedIn(readings), images: eachOnce(readings.flatMap(neededImages)) }
}

const emulatedIn = (readings: readonly Dockerfile[]): string | undefined => {
  const native = nativePlatform()
  const reasons = readings.flatMap((reading) => refusals(reading, { native, own: ownPlatforms() }))
  const all = new Set([...reasons, ...differingReadings(readings)])
  return all.size === 0 ? undefined : [...all].join('; ')
}
