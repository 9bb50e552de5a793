/** A cache of layers in a registry of this machine, which speaks plain HTTP. */
export type RemoteCache = {
  /** `HOST:PORT/REPOSITORY`. */
  readonly repository: string
  /** Whether steps may come from it. */
  readonly imports: boolean
  /** What is pushed to it at the end of the build; undefined: nothing. */
  readonly exports: CacheMode | undefined
}

/** What a cache in a registry holds: the layers of the image (`min`), or those of all steps (`max`). */
export type CacheMode = 'min' | 'max'
