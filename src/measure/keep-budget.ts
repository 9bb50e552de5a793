import { pairsNeeded } from '../analysis/limits.ts'
import type { Benchmark, Revision } from '../model.ts'
import { fitInto, type Price } from '../plan/budget.ts'
import type { PlannedPair, Progress } from '../plan/schedule.ts'
import { duration } from '../report/numbers.ts'
import { expectedMs } from './estimate.ts'
import { updateProgress, obstruct, type Session, warn } from './session.ts'

/**
 * After the warm-up of a project: says what its benchmarks will cost, and drops those that do not fit the
 * budget: first the ones that are only reported, then the gated ones from the end.
 */
export const keepWithinBudget = (session: Session, project: string): void => {
  const { plan, book, world } = session
  const open = plan.benchmarks.filter(
    (each) => each.project === project && book.get(each.id)?.closed === undefined,
  )
  const wanted = [
    ...plan.gated,
    ...plan.benchmarks.map(({ id }) => id).filter((id) => !plan.gated.includes(id)),
  ]
  const prices = open
    .toSorted((left, right) => wanted.indexOf(left.id) - wanted.indexOf(right.id))
    .map((each) => priceOf(session, each))
  for (const { id, pairMs, least } of prices)
    world.host.log(
      `${id}: about ${duration(pairMs * least)} for ${least} ${least === 1 ? 'round' : 'rounds'}`,
    )
  const { dropped, wouldDoMs } = fitInto(remainingMs(session), prices)
  const elsewhere = world.timeBudgetMs - remainingMs(session)
  const hint =
    wouldDoMs === undefined ? '' : `; --time-budget ${minutes(elsewhere + wouldDoMs)} would do for the first`
  for (const id of dropped) {
    const reason = `it does not fit into the time budget of ${duration(world.timeBudgetMs)}${hint}`
    obstruct(session, id, { kind: 'too-few-pairs', reason }, 'budget')
    warn(session, `${id} was dropped: ${reason}.`)
  }
}

/** Whether the next pair would end after the budget; its benchmark then keeps the pairs it has. */
export const outOfTime = (session: Session, { benchmark }: PlannedPair): boolean => {
  const { pairMs } = priceOf(session, benchmark)
  const { complete, revisions } = progressOf(session, benchmark)
  const least = leastPairs(session, revisions)
  if (pairMs <= remainingMs(session)) return false
  updateProgress(session, benchmark.id, { closed: 'budget' })
  if (complete < least) {
    const reason = `the time budget of ${duration(session.world.timeBudgetMs)} ended after ${complete}`
    if (session.plan.revisions.length > 1)
      obstruct(session, benchmark.id, { kind: 'too-few-pairs', reason }, 'budget')
    warn(session, `${benchmark.id}: ${complete} of ${least} pairs; ${reason}. Give a larger --time-budget.`)
  }
  return true
}

const remainingMs = ({ world }: Session): number => world.timeBudgetMs - world.cost.elapsedMs()

/** Resets and settling are shared out evenly: they cost what they cost until now, per build. */
const priceOf = (session: Session, benchmark: Benchmark): Price => {
  const { plan, world, measurements } = session
  const { resetMs, settleMs } = world.cost.total()
  const besideMs = (resetMs + settleMs) / Math.max(1, measurements.length)
  const { revisions, complete } = progressOf(session, benchmark)
  const buildMs = expectedMs(plan, measurements, benchmark) ?? 0
  return {
    id: benchmark.id,
    pairMs: (buildMs + besideMs) * revisions.length,
    least: Math.max(1, leastPairs(session, revisions) - complete),
  }
}

const progressOf = ({ plan, book }: Session, { id }: Benchmark): Pick<Progress, 'complete' | 'revisions'> =>
  book.get(id) ?? { revisions: plan.revisions, complete: 0 }

/** Pairs without which a benchmark says nothing. */
const leastPairs = ({ plan }: Session, revisions: readonly Revision[]): number =>
  revisions.length > 1 ? Math.min(pairsNeeded, plan.rounds) : 1

const minutes = (ms: number): string => `${Math.ceil((ms * 1.2) / 60_000)}m`
