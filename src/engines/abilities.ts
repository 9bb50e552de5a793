/** Parts of a Dockerfile that not every engine supports. One that does not may ignore them silently. */
export type DockerfileFeature =
  | 'cache-mounts'
  /** Cache mounts that begin with files of a stage or an image. */
  | 'filled-cache-mounts'
  | 'bind-mounts'
  | 'secrets'
  | 'ssh'
  | 'build-contexts'
  | 'heredocs'

/** The features that an engine does not support, each with the reason. */
export type UnsupportedFeatures = Readonly<Partial<Record<DockerfileFeature, string>>>

/**
 * Why a RUN step may come from the cache although files changed that it mounts with `type=bind`: those of the context, or
 * those of another stage or image. Undefined: it never does.
 */
export type StaleMounts = { readonly context: string | undefined; readonly stage: string | undefined }

export const noStaleMounts: StaleMounts = { context: undefined, stage: undefined }
