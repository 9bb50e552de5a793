import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { copyWords } from '../../dockerfile/syntax/instruction-words.ts'
import { flagOf, jsonWords } from '../../dockerfile/syntax/syntax.ts'
import { imagesWithoutScript } from '../../dockerfile/instrument.ts'
import type { BuildRecipe } from '../../engines/engine.ts'
import type { Measurement } from '../../model.ts'
import { isMadeHere } from '../refusals/base-triggers.ts'

/** One revision as the screen reads it, with its cold build. */
export type Read = {
  readonly recipe: BuildRecipe
  readonly text: string
  readonly dockerfile: Dockerfile
  readonly build: Measurement
}

/** What no comparison of files, instructions and settings shows. */
export const unseenIn = (base: Read, head: Read): readonly string[] => [
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
const settings = ['target', 'buildArgs', 'network', 'ssh', 'platforms'] as const

const unseenOf = ({ recipe, text, dockerfile, build }: Read): readonly string[] => {
  const { features, syntaxImage } = dockerfile
  const has = (kind: string): boolean => features.some((feature) => feature.kind === kind)
  const isForeign = [syntaxImage, recipe.buildArgs['BUILDKIT_SYNTAX']].some(
    (image) => image !== undefined && !/(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image),
  )
  const printed = build.evidence?.outcome.steps.filter(({ name }) => isStep(name)) ?? []
  return [
    ...(has('remote-add') ? ['ADD downloads something, which may be another thing each time'] : []),
    ...(has('onbuild') ? ['the Dockerfile has ONBUILD instructions'] : []),
    ...(isForeign ? ['another frontend reads the Dockerfile'] : []),
    ...(Object.keys(recipe.buildContexts).length > 0 ? ['it has further build contexts'] : []),
    ...([text, ...Object.entries(recipe.buildArgs).flat()].some(
      (each) => otherPrograms.test(each) || goSettings.test(each),
    )
      ? ['other programs or files take part in compilations']
      : []),
    ...imagesWithoutScript(dockerfile)
      .filter((image) => !isMadeHere(image))
      .map((image) => `without a shell, nothing shows whether the go command of ${image} is a script`),
    ...(printed.length === 0 ? ['the engine names no steps'] : []),
    ...(hasOtherSteps(dockerfile, printed.length)
      ? ['there are steps of a base image, or of stages that the target does not need']
      : []),
    ...(hasOwnShell(dockerfile) ? ['another shell reads RUN instructions'] : []),
    ...(bringsGo(dockerfile) ? ['a program of the project takes the place of the go command'] : []),
  ]
}

/** Not a word of which `-overlay` is a part, such as the name of a folder. */
const otherPrograms = /toolexec|(?<![\w-])--?overlay(?![\w-])|GOCACHEPROG|BASH_ENV|LD_PRELOAD/

/** They may also come with the folder that they are in: `COPY settings/ /root/.config/go/`. */
const goSettings = /go\.env|GOENV|config\/go\/env|\.config\/go(?![\w.-])/

const isStep = (text: string): boolean => /^(?:RUN|COPY|ADD)\b/i.test(text)

/** Those that a base image adds, and those of stages that the target does not need: old versions of Buildah build these, too. */
const hasOtherSteps = ({ needed }: Dockerfile, printed: number): boolean =>
  printed > needed.flatMap(({ instructions }) => instructions).filter(({ name }) => isStep(name)).length

const shells = /^(?:\/(?:usr\/)?bin\/)?(?:sh|bash|ash|dash|ksh|zsh)$/

/** One of the project may do anything before it reads the text. */
const hasOwnShell = ({ needed }: Dockerfile): boolean =>
  needed.some(({ instructions }) =>
    instructions.some(({ name, args }) => name === 'SHELL' && !shells.test(jsonWords(args)?.[0] ?? '')),
  )

/** Whether a file is copied to `bin/go`: what images have there is Go itself. */
const bringsGo = ({ needed, indexes }: Dockerfile): boolean =>
  needed.some(({ instructions }) =>
    instructions.some((each) => {
      if (each.name !== 'COPY' && each.name !== 'ADD') return false
      const from = flagOf(each, 'from')
      if (from !== undefined && !indexes.has(from.toLowerCase()) && !/^\d+$/.test(from)) return false
      const words = copyWords(each.args)
      const [target = '', sources] = [words.at(-1), words.slice(0, -1)]
      const isNamed = sources.some((source) => /(?:^|\/)go$/.test(source))
      return /(?:^|\/)bin\/go$/.test(target) || (isNamed && /(?:^|\/)bin\/?$/.test(target))
    }),
  )
