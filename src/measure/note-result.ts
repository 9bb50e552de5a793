import { compare } from '../analysis/comparison.ts'
import type { Obstacle } from '../analysis/circumstances.ts'
import { defaultLimits } from '../analysis/limits.ts'
import { pairsOf } from '../analysis/pairs-of.ts'
import { decided } from '../analysis/verdict.ts'
import type { Measurement } from '../model.ts'
import type { PlannedPair } from '../schedule.ts'
import type { PairResult } from './pair.ts'
import { note, obstruct, warn, type Session } from './session.ts'

/** A pair that gives no valid time is replaced; after two in a row its benchmark is given up. */
const mostLostInARow = 2

/** Enters what became of a pair: one more, or one lost; and ends the benchmark when that settles it. */
export const noteResult = (
  session: Session,
  { benchmark }: PlannedPair,
  { complete, measurements }: PairResult,
): void => {
  const progress = session.book.get(benchmark.id)
  if (progress === undefined) return
  const lostInARow = complete ? 0 : progress.lostInARow + 1
  const done = progress.complete + (complete ? 1 : 0)
  note(session, benchmark.id, { complete: done, attempted: progress.attempted + 1, lostInARow })
  if (lostInARow >= mostLostInARow) giveUp(session, benchmark.id, measurements)
  else if (complete && progress.revisions.length > 1 && isDecided(session, benchmark.id))
    note(session, benchmark.id, { closed: 'decided' })
}

const isDecided = ({ plan, measurements, obstacles }: Session, id: string): boolean => {
  const limits = plan.limits[id] ?? defaultLimits
  const circumstances = { obstacles: obstacles.get(id) ?? [], lostPairs: 0, stopped: false }
  return decided(compare(pairsOf(measurements, id), limits), limits, circumstances, plan.looks)
}

const giveUp = (session: Session, id: string, measurements: readonly Measurement[]): void => {
  const obstacle = obstacleOf(measurements)
  obstruct(session, id, obstacle, 'given up')
  warn(session, `${id} was given up: two pairs in a row gave no valid time (${tell(obstacle)}).`)
}

/** Why a pair was lost, from its members. */
const obstacleOf = (measurements: readonly Measurement[]): Obstacle => {
  const failed = measurements.filter(({ failure }) => failure !== undefined)
  const baseline = failed.find(({ revision }) => revision === 'baseline')
  if (baseline?.failure !== undefined)
    return { kind: 'baseline-does-not-build', message: baseline.failure.message }
  const [candidate] = failed
  if (candidate?.failure !== undefined)
    return { kind: 'candidate-does-not-build', message: candidate.failure.message }
  const unproved = measurements.find(({ evidence }) => evidence?.state.holds === false)
  if (unproved !== undefined)
    return { kind: 'state-unproved', reason: unproved.excluded ?? 'the state did not hold' }
  return { kind: 'too-few-pairs', reason: 'the pairs gave no valid times' }
}

const tell = (obstacle: Obstacle): string => {
  if ('message' in obstacle) return obstacle.message
  return 'reason' in obstacle ? obstacle.reason : obstacle.kind
}
