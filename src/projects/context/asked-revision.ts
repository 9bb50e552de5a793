import type { Inputs } from '../../inputs/inputs.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'

/** A revision in its clone, and what is asked for it: `bake-target` reads that from the bake file of each revision. */
export type AskedRevision = LaidOutRevision & {
  readonly inputs: Inputs
  readonly listed: Listed
}

/** Secrets and SSH agents that a bake file lists, by id. Only inputs say where their values come from. */
export type Listed = { readonly secret: readonly string[]; readonly ssh: readonly string[] }
