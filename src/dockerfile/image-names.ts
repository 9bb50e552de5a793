/** What the name of an image in a Dockerfile refers to. */
export type ImageName =
  | { readonly kind: 'stage'; readonly index: number }
  | { readonly kind: 'image'; readonly reference: string }
  /** A build context that is a folder, or anything else that is not an image in a registry. */
  | { readonly kind: 'context'; readonly name: string; readonly value: string }
  | { readonly kind: 'scratch' }
  | { readonly kind: 'unresolved'; readonly written: string; readonly missing: readonly string[] }

const imageContext = 'docker-image://'

/**
 * Resolves a name in FROM, `COPY --from` or a mount: build contexts come first, then stages, then images.
 * `stageOf` gets the name in lower case.
 */
export const readImageName = (
  name: string,
  buildContexts: Readonly<Record<string, string>>,
  stageOf: (name: string) => number | undefined,
): ImageName => {
  const context = Object.entries(buildContexts).find(([each]) => familiar(each) === familiar(name))
  if (context !== undefined) return contextName(...context)
  const index = stageOf(name.toLowerCase())
  if (index !== undefined) return { kind: 'stage', index }
  if (name === 'scratch') return { kind: 'scratch' }
  if (name === '' || /[\s$]/.test(name))
    return { kind: 'unresolved', written: name, missing: variablesIn(name) }
  return { kind: 'image', reference: name }
}

const contextName = (name: string, value: string): ImageName =>
  value.startsWith(imageContext)
    ? { kind: 'image', reference: value.slice(imageContext.length) }
    : { kind: 'context', name, value }

/** BuildKit compares the names of contexts this way: `alpine` is `docker.io/library/alpine:latest`. */
const familiar = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
    .replace(/:latest$/, '')

const label = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const host =
  '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?'
const reference = new RegExp(
  `^(?:${host}/)?${label}(?:/${label})*(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,})?$`,
)

/** Whether a text can be the name of an image (github.com/distribution/reference). */
export const isReference = (text: string): boolean => text.length <= 4_096 && reference.test(text)

const variablesIn = (name: string): readonly string[] =>
  [...name.matchAll(/\$\{?(\w+)/g)].map(([, variable = '']) => variable)
