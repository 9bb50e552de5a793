import type { Failure, Obstacle, Revision, Verdict } from '../model.ts'
import { pairsNeeded } from './limits.ts'
import { sameWorkClause } from './screen/screen.ts'

/** What a build that keeps failing means: an engine that breaks down says nothing about a Dockerfile. */
export const obstacleOfFailure = (revision: Revision, { kind, message }: Failure): Obstacle => {
  if (kind === 'engine-died') return { kind: 'engine-broke', reason: message }
  return { kind: revision === 'base' ? 'base-does-not-build' : 'head-does-not-build', reason: message }
}

/**
 * The verdict that the obstacles alone decide; `undefined` when there are none. What is only reported comes before
 * what is wrong: a pull request that repairs a base that does not build must not fail.
 */
export const verdictOfObstacles = (obstacles: readonly Obstacle[]): Verdict | undefined => {
  const [first] = obstacles.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return first === undefined ? undefined : { because: first.kind, ...verdictOf(first) }
}

/** The first of these decides when there are several; causes come before what follows from them. */
const order: readonly Obstacle['kind'][] = [
  'one-revision',
  'too-few-rounds',
  'base-without-dockerfile',
  'base-does-not-build',
  'same-inputs',
  'head-does-not-build',
  'unsupported',
  'image-moved',
  'not-cold',
  'engine-broke',
  'no-edit',
  'out-of-disk',
  'out-of-time',
  'same-work',
  // Both revisions are the same: what else there is says more.
  'calibration',
  'self-test',
]

const verdictOf = (obstacle: Obstacle): Omit<Verdict, 'because'> => {
  const clause = clauseOf(obstacle)
  switch (obstacle.kind) {
    case 'one-revision':
    case 'calibration':
    case 'self-test':
    case 'too-few-rounds':
    case 'base-without-dockerfile':
    case 'base-does-not-build':
      return { kind: 'none', reason: `not judged: ${clause}` }
    case 'same-inputs':
    case 'same-work':
      return { kind: 'unchanged', reason: clause }
    case 'head-does-not-build':
    case 'unsupported':
      return { kind: 'invalid', reason: clause }
    case 'image-moved':
    case 'not-cold':
    case 'engine-broke':
    case 'no-edit':
    case 'out-of-disk':
    case 'out-of-time':
      return { kind: 'inconclusive', reason: clause }
  }
}

/** An obstacle as a clause. */
export const clauseOf = (obstacle: Obstacle): string => {
  switch (obstacle.kind) {
    case 'one-revision':
      return 'there is only one revision'
    case 'calibration':
      return 'both revisions are the same'
    case 'self-test':
      return 'what must come out is known'
    case 'too-few-rounds':
      return `rounds is ${obstacle.rounds}, and a verdict needs at least ${pairsNeeded}`
    case 'base-without-dockerfile':
      return obstacle.reason ?? 'the base has no Dockerfile'
    case 'base-does-not-build':
      return `the base does not build: ${obstacle.reason}`
    case 'same-inputs':
      return 'no input of the build changed, so nothing was built'
    case 'same-work':
      return sameWorkClause(obstacle)
    case 'head-does-not-build':
      return `does not build, while the base does: ${obstacle.reason}`
    case 'unsupported':
      return `this engine cannot build it: ${obstacle.reason}`
    case 'image-moved':
      return `the times cannot be compared: ${obstacle.reason}`
    case 'engine-broke':
      return `the engine broke down: ${obstacle.reason}`
    case 'not-cold':
    case 'no-edit':
    case 'out-of-disk':
    case 'out-of-time':
      return obstacle.reason
  }
}
