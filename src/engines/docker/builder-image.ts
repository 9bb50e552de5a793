/** The release whose image a builder of the run has when none is named. */
export const builderVersion = '0.32.2'

/**
 * The same by the digest of its index, for all architectures, because it runs privileged: nobody who can move the tag can
 * exchange it. On 28 November 2026 it was also what `buildx-stable-1` had been, and public files of many projects named
 * the same digest for this release.
 */
export const builderImage = `moby/buildkit:v${builderVersion}@sha256:28a898719c18a33f4e8000685287fa36fd0dd9560c6440227d3a732d79bb41d8`

/** The image that buildx uses when none is named. Used only if the daemon has it and cannot pull the other. */
export const loadedImage = 'moby/buildkit:buildx-stable-1'

/** The image of a version that a user names. Only of one the digest is known. */
export const builderImageOf = (version: string): string =>
  version === builderVersion ? builderImage : `moby/buildkit:v${version}`
