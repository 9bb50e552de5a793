import type { Benchmark, EditProof, Revision } from '../../model.ts'
import type { PairResult } from '../pair.ts'
import type { Session } from '../session.ts'
import type { Trial } from '../image/trial.ts'

/** Builds these revisions once, untimed; default: all. */
export type TrialBuild = (trial: Trial, revisions?: readonly Revision[]) => Promise<PairResult>

/** A search for the file to edit. */
export type EditSearch = {
  readonly session: Session
  readonly benchmark: Benchmark
  readonly build: TrialBuild
}

/** A file by its place in the list of each revision. */
export type Candidate = { readonly place: number; readonly file: string }

/** A file of which nothing proved that its edit is in the image. */
export type Tried = Candidate & {
  /** What an edit of it does, as the end of a sentence. */
  readonly what: string
  /** Whether it was built in every revision. */
  readonly isBuilt: boolean
  /** The revisions in which it was built, but its nonce was not found. */
  readonly open: readonly Revision[]
}

export type Found =
  | (Candidate & { readonly kind: 'proved'; readonly proof: EditProof })
  | { readonly kind: 'none'; readonly tried: readonly Tried[] }
  | { readonly kind: 'out-of-time' }
