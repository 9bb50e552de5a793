import { basename, dirname } from 'node:path'
import { readDockerfile } from '../dockerfile/dockerfile.ts'
import { differingReadings, refusals } from '../dockerfile/refusals.ts'
import type { BuildRecipe } from '../engines/engine.ts'
import { readTextInside } from '../host/inside/read.ts'
import { nativePlatform, platformsOf } from '../host/machine.ts'
import { ownPlatforms } from '../host/own-platforms.ts'

/** What of a recipe would be emulated, or cannot be built for its platforms, as a clause; undefined: nothing. */
export const emulatedIn = async (recipe: BuildRecipe): Promise<string | undefined> => {
  const text = (await readTextInside(dirname(recipe.dockerfile), basename(recipe.dockerfile))) ?? ''
  const readings = (recipe.platforms ?? []).map((platform) =>
    readDockerfile(text, { ...recipe, ...platformsOf({ platforms: [platform] }) }),
  )
  const native = nativePlatform()
  const reasons = readings.flatMap((reading) => refusals(reading, { native, own: ownPlatforms() }))
  const all = new Set([...reasons, ...differingReadings(readings)])
  return all.size === 0 ? undefined : [...all].join('; ')
}
