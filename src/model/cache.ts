/** Caches that outlive a builder. Types only. */

/** What a remote cache holds: the layers of the image (`min`), or those of all steps (`max`). */
export type CacheMode = 'min' | 'max'

/** How the builds of the scenario remote-cache use a cache of this machine. */
export type CacheForm = {
  /** `local`: a folder; `gha`: a server that speaks the protocol of the Actions cache; else a registry. */
  readonly kind: 'registry' | 'local' | 'gha'
  /** undefined: what the engine pushes when nobody says. */
  readonly mode: CacheMode | undefined
  /** Whether the builds that start from it push to it, too. */
  readonly exports: boolean
  /** Further options of BuildKit's export, as in `compression=zstd`. */
  readonly options: readonly string[]
  /** Whether each build is for several platforms, which share the cache. */
  readonly severalPlatforms?: boolean
}
