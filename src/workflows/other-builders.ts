import type { Value } from '../dockerfile/shell-values.ts'

type Other = { readonly verbs: RegExp; readonly text: string }

const withoutDockerfile = (what: string): string =>
  `${what} makes images without a Dockerfile: nothing of it can be measured here`

const byItself = (what: string, file: string): string =>
  `${what} may build images as ${file} says, which is not read`

const notRead = (what: string): string =>
  `${what} builds a Dockerfile, but its flags are not read: write context, file, target and build-args yourself`

/** Targets of build drivers that are about images by their name. */
const ofImages = /docker|image|container|(?:^|[:_-])oci(?:$|[:_-])/i

/** Programs that make images in their own way, with the verbs that do, and what is said of them. */
const programs: ReadonlyMap<string, Other> = new Map(
  Object.entries({
    ko: { verbs: /^(?:build|publish|resolve|apply|create|run)$/, text: withoutDockerfile('ko') },
    pack: { verbs: /^build$/, text: withoutDockerfile('pack') },
    goreleaser: { verbs: /^(?:release|build)$/, text: byItself('goreleaser', 'its own file') },
    earthly: { verbs: /^/, text: byItself('earthly', 'an Earthfile') },
    skaffold: { verbs: /^(?:build|run|dev)$/, text: byItself('skaffold', 'its own file') },
    buildctl: { verbs: /^build$/, text: notRead('buildctl') },
    task: { verbs: ofImages, text: byItself('task', 'a Taskfile') },
    just: { verbs: ofImages, text: byItself('just', 'a justfile') },
    mage: { verbs: ofImages, text: byItself('mage', 'its own code') },
    werf: { verbs: /^(?:build|converge)$/, text: byItself('werf', 'its own file') },
  }),
)

/** What is said of a command that makes images in its own way; undefined: it is another one. */
export const otherBuilderIn = (program: string, [first, ...words]: readonly Value[]): string | undefined => {
  const other = programs.get(program)
  if (isKaniko(first, words)) return notRead('kaniko')
  return other !== undefined && words.some(({ wide }) => !wide.startsWith('-') && other.verbs.test(wide))
    ? other.text
    : undefined
}

/** `/kaniko/executor`, or its image in a container. */
const isKaniko = (first: Value | undefined, words: readonly Value[]): boolean =>
  first?.wide === '/kaniko/executor' ||
  (/^(?:docker|podman|nerdctl)$/.test(first?.wide ?? '') &&
    words.some(({ wide }) => wide === 'run') &&
    words.some(({ wide }) => /(?:^|\/)kaniko(?:-project)?\/executor(?:[:@]|$)/.test(wide)))

/** The same of the action that starts goreleaser, by its arguments; undefined: it only installs or checks something. */
export const goreleaserAction = (args: string): string | undefined =>
  /(?:^|\s)(?:release|build)(?:\s|$)/.test(args) ? programs.get('goreleaser')?.text : undefined
