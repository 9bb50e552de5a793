import { basename, dirname } from 'node:path'
import { type Dockerfile, readDockerfile } from '../../dockerfile/dockerfile.ts'
import { readMounts } from '../../dockerfile/mounts.ts'
import { type Instruction, parseDockerfile } from '../../dockerfile/syntax/syntax.ts'
import type { DockerfileFeature } from '../../engines/abilities.ts'
import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import { readTextLinked } from '../../host/inside/read.ts'
import { platformsOf } from '../../host/machine.ts'
import { featuresOfMount } from './unsupported.ts'

type Confining = Pick<RunningEngine, 'facts' | 'unconfined' | 'triggersOf'>

/**
 * What code of a fork asks for that an engine does not confine to the build, as a clause that names the places; undefined
 * when there is nothing. The author names the base images too, so their ONBUILD instructions are read like the
 * Dockerfile; and a variable in a mount may get any value from such an image, so it may be any mount.
 */
export const unconfinedIn = async (engine: Confining, recipe: BuildRecipe): Promise<string | undefined> => {
  const { unconfined } = engine
  if (Object.keys(unconfined).length === 0) return undefined
  const question = { ...recipe, ...platformsOf(recipe) }
  const text = (await readTextLinked(dirname(recipe.dockerfile), basename(recipe.dockerfile))) ?? ''
  const dockerfile = readDockerfile(text, question)
  const uses = [...usesIn(dockerfile), ...(await usesOfBases(engine, dockerfile))]
  const reasons = Object.entries(unconfined).flatMap(([feature, reason]) => {
    const places = uses.filter((use) => use.features.includes(feature)).map(({ place }) => place)
    return places.length === 0 ? [] : [`${reason} (${[...new Set(places)].join(', ')})`]
  })
  return reasons.length === 0 ? undefined : reasons.join('; ')
}

type Use = { readonly features: readonly string[]; readonly place: string }

/** Of all stages: old versions of Buildah build those too that the target does not need. */
const usesIn = ({ stages }: Dockerfile): readonly Use[] =>
  stages.flatMap(({ instructions }) =>
    instructions.flatMap((instruction) =>
      featuresIn(instruction).map((features) => ({
        features,
        place: `line ${instruction.line} of the Dockerfile`,
      })),
    ),
  )

const usesOfBases = async (
  { facts, triggersOf }: Confining,
  { stages }: Dockerfile,
): Promise<readonly Use[]> => {
  const images = new Set(stages.flatMap(({ base }) => (base.kind === 'image' ? [base.reference] : [])))
  const uses: Use[] = []
  for (const image of images) {
    const triggers = await triggersOf(image)
    if (triggers === undefined)
      uses.push({ features: everything, place: `what ${facts.name} cannot show: the ONBUILD of ${image}` })
    for (const trigger of triggers ?? [])
      for (const features of featuresOfTrigger(trigger))
        uses.push({ features, place: `ONBUILD ${trigger.slice(0, mostShown)} of the image ${image}` })
  }
  return uses
}

const mostShown = 200

/** Buildah reads each trigger as a Dockerfile, in which there may be more than one instruction. */
const featuresOfTrigger = (trigger: string): readonly (readonly DockerfileFeature[])[] => {
  // A text that two parsers could read differently is not worth understanding: no real trigger has several lines.
  if (/[\r\n]/.test(trigger)) return [everything]
  try {
    const { instructions } = parseDockerfile(trigger)
    // A trigger of a trigger: it is run in the next stage that is built on this one, and no real image has one.
    if (instructions.some(({ name }) => name === 'ONBUILD')) return [everything]
    return instructions.flatMap(featuresIn)
  } catch {
    return [everything]
  }
}

const featuresIn = ({ name, flags }: Instruction): readonly (readonly DockerfileFeature[])[] => {
  if (name !== 'RUN') return []
  return readMounts(flags).map((mount) =>
    Object.values(mount).some((value) => value.includes('$')) ? everything : featuresOfMount(mount),
  )
}

/** A mount that may be of any kind. */
const everything: readonly DockerfileFeature[] = ['bind-mounts', 'cache-mounts', 'filled-cache-mounts']
