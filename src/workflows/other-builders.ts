import type { Value } from '../dockerfile/shell/values.ts'

type Other = {
  readonly verbs: RegExp
  readonly text: string
  /** A word that must be there as well. */
  readonly with?: string
}

const withoutDockerfile = (what: string): string =>
  `${what} makes images without a Dockerfile: nothing of it can be measured here`

const byItself = (what: string, file: string): string =>
  `${what} may build images as ${file} says, which is not read`

const notRead = (what: string): string =>
  `${what} builds a Dockerfile, but its flags are not read: write context, file, target and build-args yourself`

/** What is said of Kaniko. */
export const kanikoText = notRead('kaniko')

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
    img: { verbs: /^build$/, text: notRead('img') },
    depot: { verbs: /^(?:build|bake)$/, text: notRead('depot') },
    az: { verbs: /^build$/, text: notRead('az acr build'), with: 'acr' },
    gcloud: { verbs: /^submit$/, text: byItself('gcloud builds submit', 'its own file'), with: 'builds' },
    fly: { verbs: /^deploy$/, text: byItself('fly deploy', 'its own file') },
    flyctl: { verbs: /^deploy$/, text: byItself('flyctl deploy', 'its own file') },
    apko: { verbs: /^(?:build|publish)$/, text: withoutDockerfile('apko') },
    nixpacks: { verbs: /^build$/, text: withoutDockerfile('nixpacks') },
    dagger: { verbs: /^(?:call|run|do)$/, text: byItself('dagger', 'its own code') },
    tilt: { verbs: /^(?:up|ci)$/, text: byItself('tilt', 'a Tiltfile') },
    devspace: { verbs: /^(?:build|deploy|dev)$/, text: byItself('devspace', 'its own file') },
    nix: { verbs: ofImages, text: byItself('nix', 'its own file') },
    'nix-build': { verbs: ofImages, text: byItself('nix-build', 'its own file') },
    bazel: { verbs: ofImages, text: byItself('bazel', 'a BUILD file') },
    bazelisk: { verbs: ofImages, text: byItself('bazelisk', 'a BUILD file') },
    werf: { verbs: /^(?:build|converge)$/, text: byItself('werf', 'its own file') },
  }),
)

/** Whether one of these programs is named in a line. */
export const namesBuilder = (line: string): boolean =>
  (line.match(/[\w-]+/g) ?? []).some((word) => programs.has(word) || word === 'kaniko')

/** What is said of a command that makes images in its own way; undefined: it is another one. */
export const otherBuilderIn = (program: string, [first, ...words]: readonly Value[]): string | undefined => {
  const other = programs.get(program)
  if (isKaniko(first, words)) return kanikoText
  return other !== undefined &&
    (other.with === undefined || words.some(({ wide }) => wide === other.with)) &&
    words.some(({ wide }) => !wide.startsWith('-') && other.verbs.test(wide))
    ? other.text
    : undefined
}

/** `/kaniko/executor`, or its image in a container. */
const isKaniko = (first: Value | undefined, words: readonly Value[]): boolean =>
  first?.wide === '/kaniko/executor' ||
  (/^(?:docker|podman|nerdctl)$/.test(first?.wide ?? '') &&
    words.some(({ wide }) => wide === 'run') &&
    words.some(({ wide }) => isKanikoImage(wide)))

/** Whether a reference is one of the image of Kaniko. */
export const isKanikoImage = (reference: string): boolean =>
  /(?:^|\/)kaniko(?:-project)?\/executor(?:[:@]|$)/.test(reference)

/** The same of the action that starts goreleaser, by its arguments; undefined: it only installs or checks something. */
export const goreleaserAction = (args: string): string | undefined =>
  /(?:^|\s)(?:release|build)(?:\s|$)/.test(args) ? programs.get('goreleaser')?.text : undefined
