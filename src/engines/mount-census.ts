/** What the cache mounts of a space contain; `unknown` says why a number is not known. */
export type MountCensus = {
  readonly files: number | undefined
  readonly bytes: number | undefined
  readonly unknown: string | undefined
}
