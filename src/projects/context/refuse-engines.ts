import type { RunningEngine } from '../../engines/engine.ts'
import { InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import { imagesFor } from './load-images.ts'
import type { UserBuild } from './user-build.ts'

type Asked = Pick<RunningEngine, 'noPlatforms' | 'noImages' | 'followsSyntaxLine'>

/**
 * Throws an InputError with what every engine lacks that cannot build for the platforms of these builds, or cannot take all of their
 * images: the builds of one run share a store. An engine that was not named is skipped later, with its reason, unless no other is left.
 * The head's build is the last.
 */
export const refuseEngines = (
  engines: readonly Asked[],
  builds: readonly UserBuild[],
  inputs: Pick<Inputs, 'engines'>,
): void => {
  const lacks = engines.map((engine) => lacksOf(engine, builds))
  const areNamed = typeof inputs.engines !== 'string'
  if (areNamed || lacks.every((each) => each.length > 0)) refuseAll(lacks.flat())
}

const refuseAll = (problems: readonly string[]): void => {
  if (problems.length > 0) throw new InputError(problems)
}

/** Without its platforms, what it lacks of their images says nothing more. */
const lacksOf = (engine: Asked, builds: readonly UserBuild[]): readonly string[] => {
  const ofPlatforms = platformLacks(engine, builds)
  return ofPlatforms.length > 0 ? ofPlatforms : imageLacks(engine, builds)
}

const platformLacks = (engine: Asked, builds: readonly UserBuild[]): readonly string[] => {
  const all = new Map(builds.map(({ options: { platforms } }) => [platforms.join(', '), platforms]))
  return [...all].flatMap(([names, platforms]) => {
    const reason = engine.noPlatforms(platforms)
    return reason === undefined ? [] : [`platform: ${names} cannot be built: ${reason}`]
  })
}

const imageLacks = (engine: Asked, builds: readonly UserBuild[]): readonly string[] => {
  const lackOf = (some: readonly UserBuild[]) => engine.noImages(imagesFor(engine, some))
  const ofHead = lackOf(builds.slice(-1))
  if (ofHead !== undefined) return [`the Dockerfile cannot be built: ${ofHead}`]
  const ofAll = lackOf(builds)
  return ofAll === undefined ? [] : [`the Dockerfile cannot be compared with that of the base: ${ofAll}`]
}
