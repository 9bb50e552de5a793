import type { Verdict } from '../model.ts'
import { pairsNeeded } from './limits.ts'

/** What decides a verdict beside the times. */
export type Circumstances = {
  /** Whatever stands in the way of judging; empty in the normal case. */
  readonly obstacles: readonly Obstacle[]
  /** Pairs that were built and lost a member for good; a build that was replaced loses none. */
  readonly lostPairs: number
  /** Why the machine was not itself, as a clause: `the control moved by 7 %`. */
  readonly contamination?: string
  /** False at a look after which further pairs may follow. */
  readonly stopped: boolean
}

/** A reason not to compare times. `reason` and `message` are clauses without a full stop. */
export type Obstacle =
  | { readonly kind: 'single-revision' }
  | { readonly kind: 'too-few-rounds'; readonly rounds: number }
  | { readonly kind: 'base-without-dockerfile' }
  | { readonly kind: 'base-does-not-build'; readonly message: string }
  | { readonly kind: 'no-input-changed' }
  | { readonly kind: 'head-does-not-build'; readonly message: string }
  /** The engine would ignore a part of the Dockerfile, so it was not asked to build. */
  | { readonly kind: 'engine-lacks'; readonly reason: string }
  | { readonly kind: 'state-unproved'; readonly reason: string }
  /** Fewer than six pairs fit, for instance into the time budget. */
  | { readonly kind: 'too-few-pairs'; readonly reason: string }

/**
 * The verdict that the obstacles alone decide; `undefined` when there are none. What is only reported comes
 * before what is wrong: a repairing pull request, whose base does not build, must not fail.
 */
export const verdictOfObstacles = (obstacles: readonly Obstacle[]): Verdict | undefined => {
  const [first] = obstacles.toSorted((a, b) => order[a.kind] - order[b.kind])
  return first === undefined ? undefined : verdictOf(first)
}

/** The lowest speaks when there are several; causes come before what follows from them. */
const order: Readonly<Record<Obstacle['kind'], number>> = {
  'single-revision': 0,
  'too-few-rounds': 1,
  'base-without-dockerfile': 2,
  'base-does-not-build': 3,
  'no-input-changed': 4,
  'head-does-not-build': 5,
  'engine-lacks': 6,
  'state-unproved': 7,
  'too-few-pairs': 8,
}

const verdictOf = (obstacle: Obstacle): Verdict => {
  switch (obstacle.kind) {
    case 'single-revision':
      return { kind: 'none', reason: 'not judged: there is only one revision' }
    case 'too-few-rounds':
      return {
        kind: 'none',
        reason: `not judged: ${count(obstacle.rounds, 'round')} asked for, a verdict needs ${pairsNeeded}`,
      }
    case 'base-without-dockerfile':
      return { kind: 'none', reason: 'not judged: the base has no Dockerfile' }
    case 'base-does-not-build':
      return { kind: 'none', reason: `not judged: the base does not build: ${obstacle.message}` }
    case 'no-input-changed':
      return { kind: 'unchanged', reason: 'no input of the build changed, so nothing was built' }
    case 'head-does-not-build':
      return { kind: 'invalid', reason: `does not build, while the base does: ${obstacle.message}` }
    case 'engine-lacks':
      return { kind: 'invalid', reason: `cannot build this: ${obstacle.reason}` }
    case 'state-unproved':
      return { kind: 'invalid', reason: `the cache state could not be proved: ${obstacle.reason}` }
    case 'too-few-pairs':
      return { kind: 'invalid', reason: `fewer than ${pairsNeeded} pairs were possible: ${obstacle.reason}` }
  }
}

const count = (n: number, noun: string): string => (n === 1 ? `1 ${noun}` : `${n} ${noun}s`)
