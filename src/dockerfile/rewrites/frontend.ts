import type { Dockerfile } from '../dockerfile.ts'

/** The first stable version of Docker's frontend with what rewrites add (docs.docker.com/build/dockerfile/release-notes). */
const since: readonly (readonly [kind: string, what: string, version: Version])[] = [
  ['mount', 'RUN --mount', [1, 2]],
  ['copy-link', 'COPY --link', [1, 4]],
]

/**
 * What the frontend that a `# syntax=` line names is too old for, as a clause; undefined: nothing, or its tag names no version. Those
 * tagged `experimental` or `labs` have more than their version.
 */
export const frontendLack = ({
  syntaxImage = '',
  features,
}: Pick<Dockerfile, 'syntaxImage' | 'features'>): string | undefined => {
  const [, major, minor] =
    /^(?:docker\.io\/)?docker\/dockerfile:(\d+)\.(\d+)(?:\.\d+)?(?:@.*)?$/.exec(syntaxImage) ?? []
  if (major === undefined || minor === undefined) return undefined
  const version = [Number(major), Number(minor)] as const
  const lack = since.find(
    ([kind, , first]) => isBefore(version, first) && features.some((each) => each.kind === kind),
  )
  return lack === undefined
    ? undefined
    : `the syntax line names ${syntaxImage}, which does not have ${lack[1]} (${lack[2].join('.')} does)`
}

type Version = readonly [number, number]

const isBefore = ([major, minor]: Version, [otherMajor, otherMinor]: Version): boolean =>
  major < otherMajor || (major === otherMajor && minor < otherMinor)
