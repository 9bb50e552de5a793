import type { Attestations } from '../engines/attestations.ts'

/** The clones whose workflows say what builds write about their image. */
export type Clones = {
  /** As `workflowsIn` of a `RunSubject`. */
  readonly deciding: string | undefined
  /** undefined: it is the one that decides. */
  readonly head: string | undefined
}

/** What builds write about their image, the same for both revisions. */
export type AttestedBuilds = {
  readonly attestations: Attestations | undefined
  /** Sentences for the report. */
  readonly notes: readonly string[]
}
