import { basename, dirname } from 'node:path'
import { type Dockerfile, readDockerfile } from '../../dockerfile/dockerfile.ts'
import type { Mount } from '../../dockerfile/mounts.ts'
import type { DockerfileFeature } from '../../engines/abilities.ts'
import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import { readTextLinked } from '../../host/inside/read.ts'
import { platformsOf } from '../../host/machine.ts'

/**
 * What an engine does not honour of this project's Dockerfile, as a clause that names the lines; undefined
 * when it honours everything that the target needs. An engine that ignores a cache mount builds all the same,
 * so only the text can tell that its times would be those of another build.
 */
export const lackOf = async (
  engine: Pick<
    RunningEngine,
    'unsupported' | 'followsSyntaxLine' | 'noPlatforms' | 'noImages' | 'noAttestations'
  >,
  recipe: BuildRecipe,
): Promise<string | undefined> => {
  const { platforms = [], images = [], attestations } = recipe
  const lacks = [
    engine.noPlatforms(platforms) ?? engine.noImages(images),
    attestations === undefined ? undefined : engine.noAttestations(attestations),
    await lackInFile(engine, recipe),
  ]
  const reasons = lacks.filter((lack) => lack !== undefined)
  return reasons.length === 0 ? undefined : reasons.join('; ')
}

const lackInFile = async (
  { unsupported, followsSyntaxLine }: Pick<RunningEngine, 'unsupported' | 'followsSyntaxLine'>,
  recipe: BuildRecipe,
): Promise<string | undefined> => {
  if (Object.keys(unsupported).length === 0) return undefined
  const question = { ...recipe, ...platformsOf(recipe) }
  const dockerfile = readDockerfile(
    (await readTextLinked(dirname(recipe.dockerfile), basename(recipe.dockerfile))) ?? '',
    question,
  )
  // The image of a syntax line reads heredocs, whatever the engine itself can read.
  const readsItself = dockerfile.syntaxImage === undefined || !followsSyntaxLine
  const uses = [...mountsOf(dockerfile), ...(readsItself ? heredocsOf(dockerfile) : [])]
  const reasons = [...new Set(uses.map(({ feature }) => feature))].flatMap((feature) => {
    const lines = uses.flatMap((use) => (use.feature === feature ? [use.line] : []))
    const reason = unsupported[feature]
    return reason === undefined ? [] : [`${reason} (${placeOf(lines)} of the Dockerfile)`]
  })
  const contexts = unsupported['build-contexts']
  const names = Object.keys(recipe.buildContexts)
  if (contexts !== undefined && names.length > 0) reasons.push(`${contexts} (${names.join(', ')})`)
  return reasons.length === 0 ? undefined : reasons.join('; ')
}

type Use = { readonly feature: DockerfileFeature; readonly line: number }

const featureOfMount: Readonly<Record<string, DockerfileFeature>> = {
  cache: 'cache-mounts',
  bind: 'bind-mounts',
  secret: 'secrets',
  ssh: 'ssh',
}

const mountsOf = ({ runs }: Dockerfile): readonly Use[] =>
  runs.flatMap(({ line, mounts }) =>
    mounts.flatMap((mount) => featuresOfMount(mount).map((feature) => ({ feature, line }))),
  )

/** What an engine must support for a mount. */
export const featuresOfMount = ({ type, from }: Mount): readonly DockerfileFeature[] => {
  const feature = featureOfMount[type]
  if (feature === undefined) return []
  return type === 'cache' && from !== undefined ? [feature, 'filled-cache-mounts'] : [feature]
}

const heredocsOf = ({ features }: Dockerfile): readonly Use[] =>
  features.flatMap(({ kind, line }) => (kind === 'heredoc' ? [{ feature: 'heredocs', line }] : []))

const placeOf = (lines: readonly number[]): string => {
  const each = [...new Set(lines)]
  return `${each.length === 1 ? 'line' : 'lines'} ${each.join(', ')}`
}
