import type { RunningEngine } from '../../engines/engine.ts'
import { refuseAll } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import { imagesFor } from './load-images.ts'
import type { UserBuild } from './user-build.ts'

type Asked = Pick<RunningEngine, 'noPlatforms' | 'noImages' | 'followsSyntaxLine'>

/**
 * Throws an InputError with what every engine lacks that cannot build for the platforms of the head, which is the last of these builds,
 * or cannot take the images of all of them: the builds of one run share a store. An engine that was not named is skipped later, with its
 * reason, unless no other is left. What only the base asks for is no error, because the head repairs it.
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

/** Without its platforms, what it lacks of their images says nothing more. */
const lacksOf = (engine: Asked, builds: readonly UserBuild[]): readonly string[] => {
  const platforms = builds.at(-1)?.options.platforms ?? []
  const reason = engine.noPlatforms(platforms)
  return reason === undefined
    ? imageLacks(engine, builds)
    : [`platform: ${platforms.join(', ')} cannot be built: ${reason}`]
}

const imageLacks = (engine: Asked, builds: readonly UserBuild[]): readonly string[] => {
  const lackOf = (some: readonly UserBuild[]) => engine.noImages(imagesFor(engine, some))
  const ofHead = lackOf(builds.slice(-1))
  if (ofHead !== undefined) return [`the Dockerfile cannot be built: ${ofHead}`]
  if (builds.some((each) => lackOf([each]) !== undefined)) return []
  const ofAll = lackOf(builds)
  return ofAll === undefined ? [] : [`the Dockerfile cannot be compared with that of the base: ${ofAll}`]
}
