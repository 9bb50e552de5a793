import { basename, dirname } from 'node:path'
import { type Dockerfile, readDockerfile } from '../../dockerfile/dockerfile.ts'
import { platformsOfStages } from '../../dockerfile/needed-images.ts'
import { isSamePlatform } from '../../dockerfile/platforms.ts'
import { parseDockerfile } from '../../dockerfile/syntax/syntax.ts'
import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import { readTextLinked } from '../../host/inside/read.ts'
import { nativePlatform, platformsOf } from '../../host/machine.ts'
import { ownPlatforms } from '../../host/own-platforms.ts'

/** An image that a stage begins with, and the ONBUILD instructions that it brings. */
type BaseTriggers = {
  readonly image: string
  /** As in `linux/arm64`; undefined: that of the machine. */
  readonly platform: string | undefined
  /** Without the word ONBUILD; undefined: they cannot be read. */
  readonly triggers: readonly string[] | undefined
}

type Reading = Pick<RunningEngine, 'triggersOf'>

/** Whether it is a base image of this program, which has Go and nothing else. */
export const isMadeHere = (image: string): boolean => image.startsWith('localhost/go-container-bench/go:')

/** Those of all images of others that these stages begin with, each image for each platform once. */
const triggersOfBases = async (
  { triggersOf }: Reading,
  { stages, question }: Pick<Dockerfile, 'stages' | 'question'>,
  counts: Dockerfile['stages'] = stages,
): Promise<readonly BaseTriggers[]> => {
  const platforms = platformsOfStages({ stages, question })
  const all = new Map<string, BaseTriggers>()
  for (const { base, index } of counts) {
    if (base.kind !== 'image' || isMadeHere(base.reference)) continue
    const image = base.reference
    const own = platforms[index] ?? question.platform
    const platform = isSamePlatform(own, question.platform) ? undefined : own
    const key = `${platform ?? ''} ${image}`
    if (!all.has(key)) all.set(key, { image, platform, triggers: await triggersOf(image, platform) })
  }
  return [...all.values()]
}

/** The same for a recipe, for each of its platforms, of the stages that its target needs. Throws where `readDockerfile` does. */
const triggersFor = async (engine: Reading, recipe: BuildRecipe): Promise<readonly BaseTriggers[]> => {
  const text = (await readTextLinked(dirname(recipe.dockerfile), basename(recipe.dockerfile))) ?? ''
  const { platforms = [] } = recipe
  const all: BaseTriggers[] = []
  for (const asked of platforms.length === 0 ? [[]] : platforms.map((each) => [each])) {
    const dockerfile = readDockerfile(text, { ...recipe, ...platformsOf({ platforms: asked }) })
    all.push(...(await triggersOfBases(engine, dockerfile, dockerfile.needed)))
  }
  return all
}

/** What a base image would run for another platform than this machine's, as a clause; undefined: nothing that can be read. */
export const emulatedTriggersIn = async (
  engine: Reading,
  recipe: BuildRecipe,
): Promise<string | undefined> => {
  if ((recipe.platforms ?? []).length === 0) return undefined
  const reasons = (await triggersFor(engine, recipe)).flatMap(({ image, platform, triggers = [] }) => {
    if (platform === undefined || ownPlatforms().some((each) => isSamePlatform(each, platform))) return []
    const run = triggers.find(runs)
    return run === undefined
      ? []
      : [
          `the image ${image} for ${platform} has ONBUILD ${cut(run)}, which would be emulated on ${nativePlatform()}; use FROM --platform=$BUILDPLATFORM there, or an image without it`,
        ]
  })
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join('; ')
}

/** A sentence for each base image that adds instructions to the builds of a recipe. */
export const notesOnTriggers = async (engine: Reading, recipe: BuildRecipe): Promise<readonly string[]> =>
  (await triggersFor(engine, recipe).catch(() => [])).flatMap(({ image, platform, triggers = [] }) =>
    triggers.length === 0
      ? []
      : [
          `The base image ${image}${platform === undefined ? '' : ` for ${platform}`} has ONBUILD instructions, which are part of its builds although no Dockerfile shows them: ${shown(triggers)}.`,
        ],
  )

/** What the same-work screen does not see of the base images of this Dockerfile, a clause each. */
export const unseenTriggers = async (engine: Reading, dockerfile: Dockerfile): Promise<readonly string[]> =>
  (await triggersOfBases(engine, dockerfile, dockerfile.needed)).flatMap(({ image, triggers }) => {
    if (triggers === undefined) return [`it is not known whether the image ${image} has ONBUILD instructions`]
    return triggers.length === 0
      ? []
      : [`the base image ${image} has ONBUILD instructions: ${shown(triggers)}`]
  })

/** A text with several instructions, or one that cannot be read, may run something. */
const runs = (trigger: string): boolean => {
  try {
    const { instructions } = parseDockerfile(trigger)
    return instructions.length !== 1 || instructions[0]?.name === 'RUN'
  } catch {
    return true
  }
}

const mostShown = 3
const longestShown = 100

const cut = (trigger: string): string =>
  trigger.length > longestShown ? `${trigger.slice(0, longestShown)}…` : trigger

const shown = (triggers: readonly string[]): string => {
  const more = triggers.length - mostShown
  const first = triggers.slice(0, mostShown).map(cut).join('; ')
  return more > 0 ? `${first}; and ${more} more` : first
}
