/** How base and head compare: verdicts, what they come from and what prevents them. Types only. */

import type { Revision, Unknown } from './common.ts'
import type { Causes } from './explained.ts'
import type { Limits } from './plan.ts'

export type VerdictKind =
  | 'regression'
  | 'warning'
  | 'unchanged'
  | 'improvement'
  | 'inconclusive'
  | 'invalid'
  | 'none'

/**
 * Why a verdict is what it is. `none`: up to `nothing-measured`; `unchanged`: up to `below-floor`; `invalid`: up to
 * `leg-missing`; `inconclusive`: up to `disturbed`, which can also stand behind a `warning`.
 */
export type Because =
  | 'one-revision'
  | 'calibration'
  | 'self-test'
  | 'too-few-rounds'
  | 'base-without-dockerfile'
  | 'base-does-not-build'
  | 'base-fails'
  | 'nothing-gated'
  | 'not-judged'
  | 'nothing-measured'
  | 'same-inputs'
  | 'same-work'
  | 'within-threshold'
  | 'below-floor'
  | 'head-does-not-build'
  | 'head-fails'
  | 'state-lost-in-one'
  | 'unsupported'
  | 'not-compared'
  | 'leg-missing'
  | 'not-measured'
  | 'state-lost'
  | 'image-moved'
  | 'not-cold'
  | 'out-of-time'
  | 'out-of-disk'
  | 'engine-broke'
  | 'no-edit'
  | 'too-few-pairs'
  | 'scatter'
  | 'disturbed'
  | 'slower'
  | 'faster'
  | 'accepted'
  | 'crept'

/** Whoever allowed the head to be slower: a regression is then a warning. Read from GitHub, never from files of the head. */
export type Acceptance = {
  /** The account that set the label. */
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

export type Verdict = {
  readonly kind: VerdictKind
  readonly because: Because
  /** One clause of plain text for people; no program reads it. */
  readonly reason: string
}

/** What became of the attempts of one benchmark at one revision, as counts. */
export type Attempts = {
  readonly all: number
  /** The build command failed, or a base build was killed at `build-timeout`. */
  readonly failed: number
  /** Head builds killed at `build-timeout`. */
  readonly timedOut: number
  /** The engine broke down. */
  readonly engineDied: number
  /** The cache state did not hold, or its prime did not build. */
  readonly stateLost: number
}

export type AttemptsByRevision = Readonly<Record<Revision, Attempts>>

/** Base against head of one benchmark. */
export type Comparison = {
  /** Median paired ratio − 1. */
  readonly slowdown?: number
  /** One-sided bounds of it; absent below six pairs. */
  readonly low?: number
  readonly high?: number
  /** Median of the paired differences head − base. */
  readonly slowdownMs?: number
  /** One-sided bounds of it; absent below six pairs. */
  readonly lowMs?: number
  readonly highMs?: number
  /** The fail threshold that noise floor and scatter of this run carry: the one asked for, or a larger one. */
  readonly threshold?: number
  /** Pairs with two valid members. */
  readonly pairs: number
  /** How many builds were meant for these pairs, and how many of them were lost, by cause. */
  readonly attempts: AttemptsByRevision
  /**
   * Median over the pairs of the share of wanted processor time that the hypervisor gave to others, head less base: 0.05
   * is 5 percentage points more in the head.
   */
  readonly stealShift?: number
  /** The smallest slowdown that this run's own scatter would have let it call a regression. */
  readonly detectable?: number
  /** What explains the change, or why nothing does, as a clause; absent where nothing surely changed. */
  readonly cause?: string
  /** The same in parts: what explains the change, and how much of it. Absent where nothing surely changed. Since version 2.3. */
  readonly causes?: Causes
  readonly verdict: Verdict
  readonly unknown?: Unknown
}

/** What the head of a pair of `self-test` does: the work of its base, or about a quarter more. */
export type SelfTestHead = 'same' | 'heavier'

/** A fact that prevents or limits a comparison, found before or during sampling. Texts are clauses for people. */
export type Obstacle =
  | { readonly kind: 'one-revision' }
  /** Both revisions are the same, as `calibrate` measures them. Since version 2.3. */
  | { readonly kind: 'calibration' }
  /** What must come out is known, as `self-test` measures it: the head does the same work, or more. Since version 2.3. */
  | { readonly kind: 'self-test'; readonly head: SelfTestHead }
  | { readonly kind: 'too-few-rounds'; readonly rounds: number }
  /** The reason names the path, and where the head has it; absent in reports before version 2.1. */
  | { readonly kind: 'base-without-dockerfile'; readonly reason?: string }
  | { readonly kind: 'base-does-not-build'; readonly reason: string }
  | { readonly kind: 'same-inputs' }
  | { readonly kind: 'head-does-not-build'; readonly reason: string }
  /** The engine would ignore a part of the Dockerfile, so it was not asked to build. */
  | { readonly kind: 'unsupported'; readonly reason: string }
  /** An image that the builds start from was another one at the end of the run. */
  | { readonly kind: 'image-moved'; readonly reason: string }
  /** A shared store already held what cold builds must download. */
  | { readonly kind: 'not-cold'; readonly reason: string }
  | { readonly kind: 'out-of-time'; readonly reason: string }
  | { readonly kind: 'out-of-disk'; readonly reason: string }
  | { readonly kind: 'engine-broke'; readonly reason: string }
  /** No edit of a Go file reached the image. */
  | { readonly kind: 'no-edit'; readonly reason: string }
  /** Both revisions do so much of the same work in a cold build that no pair was needed. Since version 2.3. */
  | {
      readonly kind: 'same-work'
      /** Packages that either revision compiles. */
      readonly packages: number
      /** Those whose compilations have the same inputs in both. */
      readonly samePackages: number
      /** The time of all that has other inputs, or may have, from the revision in which that takes longer. */
      readonly differingMs: number
      /** The shortest of the cold builds that this was found in. */
      readonly buildMs: number
      /** Both of these builds of the base together, and both of the head; absent in earlier reports of version 2.3. */
      readonly baseMs?: number
      readonly headMs?: number
    }

/**
 * Why a benchmark gets no more pairs: its verdict is clear; it has had its last look; too many pairs were lost; the
 * time budget or the disk ran out; its engine cannot build it; a revision does not build; no edit reaches the image; the
 * same-work screen settled it; the pairs scatter so much that more of them are not expected to give a verdict.
 */
export type Stopped =
  | 'decided'
  | 'last-look'
  | 'given-up'
  | 'out-of-time'
  | 'out-of-disk'
  | 'unsupported'
  | 'does-not-build'
  | 'no-edit'
  | 'same-work'
  | 'futile'

/** How the pairs of one benchmark were sampled: with its builds, all that its verdict depends on. */
export type Sampling = {
  /** Numbers of valid pairs at which it was judged. */
  readonly looks: readonly number[]
  /** Pairs begun. */
  readonly attempts: number
  /** Pairs with two valid members. */
  readonly pairs: number
  /** Absent while it goes on. */
  readonly stopped?: Stopped
  /** The number of valid pairs at the look that ended sampling. */
  readonly look?: number
  readonly obstacles: readonly Obstacle[]
  /** Why the same-work screen left the verdict to pairs, as a clause; absent: it was not asked, or settled it. Since version 2.3. */
  readonly notScreened?: string
  /** The limits while it was sampled, where the report was judged again with others. */
  readonly limits?: Limits
}
