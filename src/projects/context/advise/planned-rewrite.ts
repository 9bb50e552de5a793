import type { Rewrite } from '../../../dockerfile/rewrites/rewrite.ts'

/** What a rewrite comes to before anything is built. */
export type PlannedRewrite = { readonly rewrite: Rewrite } & (
  | {
      readonly kind: 'tried'
      /** Id of the project that has it as its head. */
      readonly project: string
      /** What it changes, relative to the repository. */
      readonly file: string
      /** The Dockerfile, relative to the repository, and its line that the rewrite is about. */
      readonly dockerfile: string
      readonly line: number
      /** In the unified format. */
      readonly diff: string
      /** What else it does to this project, as a sentence; absent: nothing. */
      readonly note?: string
    }
  | {
      readonly kind: 'not-applicable'
      /** A clause. */
      readonly reason: string
    }
)

/** Which rewrites to try, and who wants to know what becomes of them. */
export type RewriteRequest = {
  /** Their names. */
  readonly rewrites: readonly string[]
  /** Told once, before anything is built. */
  readonly found: (planned: readonly PlannedRewrite[]) => void
}
