import { calledAmong } from '../analysis/called.ts'
import { circumstancesOf } from '../analysis/circumstances.ts'
import { compare } from '../analysis/comparison.ts'
import { pairsOf } from '../analysis/pairs-of.ts'
import { decided, isFutile } from '../analysis/verdict.ts'
import type { Benchmark, Measurement, Stopped } from '../model.ts'
import type { PlannedPair } from '../plan/schedule.ts'
import type { PairResult } from './pair.ts'
import { type Session, updateProgress, warn } from './session.ts'

/** A lost pair is replaced; after this many in a row, sampling of its benchmark ends. */
const mostLostInARow = 3

/** Records what became of a pair, and ends its benchmark when that decides it. */
export const recordPair = (
  session: Session,
  { benchmark }: PlannedPair,
  { complete, measurements }: PairResult,
): void => {
  const before = session.book.get(benchmark.id)
  if (before === undefined) return
  const progress = {
    ...before,
    complete: before.complete + (complete ? 1 : 0),
    attempted: before.attempted + 1,
    lostInARow: complete ? 0 : before.lostInARow + 1,
  }
  session.book.set(benchmark.id, progress)
  const isWorthless = progress.lostInARow >= mostLostInARow || progress.attempted >= 2 * progress.wanted
  if (!complete && isWorthless) giveUp(session, benchmark.id, progress.attempted, measurements)
  else if (complete && progress.revisions.length > 1) {
    const stopped = progress.complete >= progress.wanted ? 'last-look' : stopAtLook(session, benchmark)
    if (stopped !== undefined) updateProgress(session, benchmark.id, { stopped })
  }
}

const stopAtLook = (
  { plan: { looks }, measurements, obstacles }: Session,
  benchmark: Benchmark,
): Stopped | undefined => {
  const { id, limits } = benchmark
  const sampled = { obstacles: obstacles.get(id) ?? [], looks }
  const effect = compare(pairsOf(measurements, id), limits)
  if (decided(effect, limits, circumstancesOf(measurements, benchmark, sampled), looks)) return 'decided'
  return isFutile(effect, looks) ? 'futile' : undefined
}

/** What was complete before is still judged; how many attempts were lost, and why, then counts as well. */
const giveUp = (
  session: Session,
  id: string,
  attempted: number,
  measurements: readonly Measurement[],
): void => {
  updateProgress(session, id, { stopped: 'given-up' })
  warn(
    session,
    `${id}: no further pairs after ${attempted}, because the last ones were lost: ${whyLost(session, measurements)}.`,
  )
}

const whyLost = ({ plan }: Session, measurements: readonly Measurement[]): string => {
  const reasons = measurements.flatMap(({ revision, failure, excluded, evidence }) => {
    const called = calledAmong(revision, plan.revisions)
    if (failure !== undefined) return [`${called}: ${failure.message}`]
    if (excluded === 'state-lost') return [`${called}: ${evidence?.state.reason ?? 'its state did not hold'}`]
    return excluded === 'prime-failed' ? [`${called}: its prime did not build`] : []
  })
  return reasons.length === 0 ? 'no valid times' : reasons.join('; ')
}
