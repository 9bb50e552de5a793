import { compare } from '../analysis/comparison.ts'
import { contaminationOf } from '../analysis/contamination.ts'
import { defaultLimits, pairsNeeded } from '../analysis/limits.ts'
import { obstacleOfPair, tellObstacle } from '../analysis/obstacle.ts'
import { pairsOf } from '../analysis/pairs-of.ts'
import { decided } from '../analysis/verdict.ts'
import type { Measurement } from '../model.ts'
import type { PlannedPair } from '../plan/schedule.ts'
import type { PairResult } from './pair.ts'
import { updateProgress, obstruct, type Session, warn } from './session.ts'

/** A pair that gives no valid time is replaced; after two in a row its benchmark is given up. */
const mostLostInARow = 2

/** Enters what became of a pair: one more, or one lost; and ends the benchmark when that settles it. */
export const recordPair = (
  session: Session,
  { benchmark }: PlannedPair,
  { complete, measurements }: PairResult,
): void => {
  const progress = session.book.get(benchmark.id)
  if (progress === undefined) return
  const lostInARow = complete ? 0 : progress.lostInARow + 1
  const done = progress.complete + (complete ? 1 : 0)
  updateProgress(session, benchmark.id, { complete: done, attempted: progress.attempted + 1, lostInARow })
  if (lostInARow >= mostLostInARow) giveUp(session, benchmark.id, measurements)
  else if (complete && progress.revisions.length > 1 && isDecided(session, benchmark.id))
    updateProgress(session, benchmark.id, { closed: 'decided' })
}

const isDecided = ({ plan, measurements, obstacles }: Session, id: string): boolean => {
  const limits = plan.limits[id] ?? defaultLimits
  const contamination = contaminationOf(measurements, id)
  const circumstances = {
    ...{ obstacles: obstacles.get(id) ?? [], lostPairs: 0, stopped: false },
    ...(contamination === undefined ? {} : { contamination }),
  }
  return decided(compare(pairsOf(measurements, id), limits), limits, circumstances, plan.looks)
}

/** What was complete before may still be judged; how many pairs were lost then counts against it. */
const giveUp = (session: Session, id: string, measurements: readonly Measurement[]): void => {
  const obstacle = obstacleOfPair(measurements)
  const told = tellObstacle(obstacle)
  const complete = session.book.get(id)?.complete ?? 0
  const reason = `two pairs in a row gave no valid time (${told})`
  if (complete === 0 || obstacle.kind === 'state-unproved') obstruct(session, id, obstacle, 'given up')
  else if (complete < pairsNeeded) obstruct(session, id, { kind: 'too-few-pairs', reason }, 'given up')
  else updateProgress(session, id, { closed: 'given up' })
  warn(session, `${id} was given up: ${reason}.`)
}
