/** Rewrites of a Dockerfile and what they gain. Types only. */

import type { Because, VerdictKind } from './verdict.ts'

/** One rewrite of the user's Dockerfile, or of the ignore file beside it, and what became of it. Since version 2.3. */
export type Advice = {
  /** Its name. */
  readonly rewrite: string
  /** What it does, as a sentence. */
  readonly text: string
  readonly outcome: AdviceOutcome
  /** Why the outcome is what it is, as a clause; absent where the results say it. */
  readonly reason?: string
  /** The file that it changes, relative to the repository; absent: it does not apply. */
  readonly file?: string
  /** The Dockerfile, relative to the repository, and its line that the rewrite is about. */
  readonly dockerfile?: string
  readonly line?: number
  /** The change in the unified format. */
  readonly diff?: string
  /** Compared with the project as it is; empty: nothing was measured. */
  readonly results: readonly AdviceResult[]
  /** Absent: nothing was built. */
  readonly binary?: AdviceBinary
  /** Where the gain does not exist, as a sentence; absent: it exists everywhere. */
  readonly hosted?: string
}

/**
 * What a rewrite comes to. `faster`: in a scenario it surely is, in none it is slower, and the binary is the same or its
 * difference is explained; only these are advice. `other-binary`: it would be, but the binary differs and nothing explains it,
 * or it is not known. `mixed`: faster in one scenario and slower in another. `not-judged`: fewer pairs than a verdict needs.
 */
export type AdviceOutcome =
  | 'faster'
  | 'slower'
  | 'mixed'
  | 'no-difference'
  | 'not-judged'
  | 'other-binary'
  | 'does-not-build'
  | 'unsupported'
  | 'no-time'
  | 'not-measured'
  | 'not-applicable'

/** One scenario: the project as it is as base, the rewrite as head. */
export type AdviceResult = {
  /** Id of the benchmark. */
  readonly benchmark: string
  readonly scenario: string
  readonly verdict: VerdictKind
  readonly because: Because
  readonly pairs: number
  /** Median paired ratio − 1: −0.41 is 41% faster. */
  readonly slowdown?: number
  /** Bounds of it; absent below six pairs. */
  readonly low?: number
  readonly high?: number
}

/**
 * The Go programs of both images, from the cold builds of the warm-up. `explained`: they differ, and the rewrite is known to
 * do that.
 */
export type AdviceBinary = {
  readonly kind: 'same' | 'explained' | 'different' | 'unknown'
  /** SHA-256 in hex, as `binarySha256` of these builds. */
  readonly base?: string
  readonly head?: string
  /** Why they differ or are not known, as a sentence. */
  readonly reason?: string
}
