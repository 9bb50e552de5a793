import type { Failure, Measurement, Revision } from '../model.ts'
import type { Obstacle } from './circumstances.ts'

/** What a build that keeps failing means for the verdict: an engine that breaks down is nobody's Dockerfile. */
export const obstacleOfFailure = (revision: Revision, { kind, message }: Failure): Obstacle => {
  if (kind === 'engine-died') return { kind: 'too-few-pairs', reason: `the engine broke down: ${message}` }
  return revision === 'base'
    ? { kind: 'base-does-not-build', message }
    : { kind: 'head-does-not-build', message }
}

/** Why a pair was lost, from its members. */
export const obstacleOfPair = (measurements: readonly Measurement[]): Obstacle => {
  const failures = measurements.flatMap(({ revision, failure }) =>
    failure === undefined ? [] : [obstacleOfFailure(revision, failure)],
  )
  const [first] = failures
  // A base that does not build explains the pair, whatever became of the head.
  const foremost = failures.find(({ kind }) => kind === 'base-does-not-build') ?? first
  if (foremost !== undefined) return foremost
  const unproved = measurements.find(({ evidence }) => evidence?.state.holds === false)
  if (unproved !== undefined)
    return { kind: 'state-unproved', reason: unproved.excluded ?? 'the state did not hold' }
  return { kind: 'too-few-pairs', reason: 'the pairs gave no valid times' }
}

/** The obstacle as a clause. */
export const tellObstacle = (obstacle: Obstacle): string => {
  if (obstacle.kind === 'engine-lacks') return `cannot build this: ${obstacle.reason}`
  if ('message' in obstacle) return obstacle.message
  return 'reason' in obstacle ? obstacle.reason : obstacle.kind
}
