import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { BuildRecipe } from '../engines/engine.ts'
import type { Differences, Measurement } from '../model.ts'

/** One revision as the screen reads it, with its cold build. */
export type Read = {
  readonly recipe: BuildRecipe
  readonly text: string
  readonly dockerfile: Dockerfile
  readonly build: Measurement
}

/** What no comparison of files, instructions and settings shows. */
export const unseenIn = (base: Read, head: Read, files: Differences['files']): readonly string[] => [
  ...unpackedIn(head, files),
  ...[base, head].flatMap(unseenOf),
  ...(base.dockerfile.syntaxImage === head.dockerfile.syntaxImage
    ? []
    : ['the frontend that reads the Dockerfile differs']),
  ...settings.flatMap((name) =>
    JSON.stringify(base.recipe[name] ?? null) === JSON.stringify(head.recipe[name] ?? null)
      ? []
      : [`what it is built with differs: ${name}`],
  ),
]

/** Not secrets: both revisions get the same ones, in files of their own. */
const settings = ['target', 'buildArgs', 'network', 'ssh'] as const

const unseenOf = ({ recipe, text, dockerfile, build }: Read): readonly string[] => {
  const { features, syntaxImage, stages } = dockerfile
  const has = (kind: string): boolean => features.some((feature) => feature.kind === kind)
  const isForeign = [syntaxImage, recipe.buildArgs['BUILDKIT_SYNTAX']].some(
    (image) => image !== undefined && !/(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image),
  )
  const written = stages.flatMap(({ instructions }) => instructions).filter(({ name }) => isStep(name))
  const printed = build.evidence?.outcome.steps.filter(({ name }) => isStep(name)) ?? []
  return [
    ...(has('remote-add') ? ['ADD downloads something, which may be another thing each time'] : []),
    ...(has('onbuild') ? ['the Dockerfile has ONBUILD instructions'] : []),
    ...(isForeign ? ['another frontend reads the Dockerfile'] : []),
    ...(Object.keys(recipe.buildContexts).length > 0 ? ['it has further build contexts'] : []),
    ...(/toolexec|-overlay|go\.env|GOENV/.test(JSON.stringify([text, recipe.buildArgs]))
      ? ['other programs or files take part in compilations']
      : []),
    ...(printed.length === 0 ? ['the engine names no steps'] : []),
    ...(printed.length > written.length ? ['the base image adds steps of its own'] : []),
  ]
}

const isStep = (text: string): boolean => /^(?:RUN|COPY|ADD)\b/i.test(text)

/** What ADD unpacks may be any number of times as large. */
const unpackedIn = ({ dockerfile }: Read, files: Differences['files']): readonly string[] => {
  const unpacks = dockerfile.needed.some(({ instructions }) =>
    instructions.some(({ name }) => name === 'ADD'),
  )
  const archive = files.find(({ path }) => /\.(?:tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst)$/i.test(path))
  return unpacks && archive !== undefined ? [`ADD may unpack ${archive.path}`] : []
}
