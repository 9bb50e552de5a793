import type { Failure, Unknown } from '../model.ts'

/** How layers are compressed on their way. */
export type Compression = 'gzip' | 'zstd'

/** Where an image goes. */
export type ExportTarget =
  /** The image store of a daemon that did not build it. */
  | { readonly kind: 'load' }
  /** One file that is an OCI layout. */
  | { readonly kind: 'archive'; readonly compression: Compression }
  /** `reference` is `HOST:PORT/NAME:TAG` of a registry on this machine, which speaks plain HTTP. */
  | { readonly kind: 'push'; readonly compression: Compression; readonly reference: string }

/** What an engine can do with the image of one request. */
export type ImageExport = {
  /** Why it cannot export like this, as a clause; undefined: it can. */
  refuses(target: ExportTarget): string | undefined
  /** Builds it without cache, so that an export finds everything but compressed layers. Returns why it does not build. */
  prepare(): Promise<Failure | undefined>
  /** Exports the image that `prepare` built, and times that. One that fails is a result. */
  run(target: ExportTarget): Promise<ImageExported>
  /** Whether it keeps layers that it compressed, so that a second export, wherever it goes, does not compress them. */
  readonly keepsCompressed: boolean
}

export type ImageExported = {
  readonly durationMs: number
  /** Of the machine, as in `BuildResult`. */
  readonly counters: Readonly<Record<string, number>>
  readonly unknown: Unknown
  readonly failure: Failure | undefined
  /** Size of the archive; undefined: there is none. */
  readonly archiveBytes: number | undefined
}

/** One that exports nothing, with the reason. */
export const withoutExport = (reason: string): ImageExport => {
  const refuse = (): Promise<never> => Promise.reject(new Error(reason))
  return { refuses: () => reason, prepare: refuse, run: refuse, keepsCompressed: false }
}
