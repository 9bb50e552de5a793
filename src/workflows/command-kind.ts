import { unknown, type Value } from '../dockerfile/shell/values.ts'

/** What a command starts. */
type Kind = 'build' | 'bake' | 'compose'

/** What a program does by its verb and the words behind it; undefined for anything else. */
export const kindOf = (program: string, verb: string, rest: readonly Value[]): Kind | undefined => {
  const words = `${program} ${verb}`
  if (/^(?:docker|podman|nerdctl) (?:(?:buildx|image|builder) )?build$|^docker buildx b$/.test(words))
    return 'build'
  if (/^(?:docker-)?buildx (?:build|b)$|^buildah (?:build|bud|build-using-dockerfile)$/.test(words))
    return 'build'
  if (/^(?:docker |docker-)?buildx (?:bake|f)$/.test(words)) return 'bake'
  if (/^(?:docker|podman|nerdctl) compose$|^(?:docker|podman)-compose $/.test(words)) return 'compose'
  // `$(ENGINE) build`: a Makefile often lets the caller choose.
  if (!program.includes(unknown)) return undefined
  if (/^(?:buildx )?bake$/.test(verb)) return 'bake'
  if (/^(?:buildx|image) build$/.test(verb)) return 'build'
  // `$(GO) build` and `$(KUSTOMIZE) build` are none.
  return verb === 'build' && rest.some(({ wide }) => ofImages.test(wide)) ? 'build' : undefined
}

/** Flags that builds of images have, and those of other programs, such as Compose, do not. */
const ofImages = /^(?:-[tf]|--(?:tag|file|iidfile|load|cache-from))(?:=|$)/
