import type { CacheForm, CacheMode } from '../model.ts'

/** A cache of layers on this machine: in a registry or an Actions cache, which speak plain HTTP, or in a folder. */
export type RemoteCache = CachePlace & {
  /** Whether steps may come from it. */
  readonly imports: boolean
  /** What is pushed to it at the end of the build; undefined: nothing. */
  readonly exports: CacheMode | undefined
  /** Further options of BuildKit's export, as in `compression=zstd`. */
  readonly options: readonly string[]
}

export type CachePlace =
  /** `HOST:PORT/REPOSITORY`. */
  | { readonly kind: 'registry'; readonly repository: string }
  /** Absolute. */
  | { readonly kind: 'local'; readonly folder: string }
  /** `address` as in `http://HOST:PORT/`; `token` opens this one cache only. */
  | { readonly kind: 'gha'; readonly address: string; readonly token: string }

/** What a cache holds that an engine with this answer fills when nobody says: BuildKit pushes the layers of the image. */
export const modeBy = (refuses: (form: CacheForm) => string | undefined, form: CacheForm): CacheMode =>
  form.mode ?? (refuses({ ...form, mode: 'min' }) === undefined ? 'min' : 'max')
