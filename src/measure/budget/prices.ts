import { pairsNeeded } from '../../analysis/limits.ts'
import { filledCache } from '../../analysis/remote-cache.ts'
import type { Benchmark, Revision } from '../../model.ts'
import type { Price } from '../../plan/budget.ts'
import type { Progress } from '../../plan/schedule.ts'
import { expectedMs } from '../estimate.ts'
import type { Session } from '../session.ts'

/** What the open benchmarks of a project cost, the most wanted first. */
export const openPrices = (session: Session, project: string): readonly Price[] => {
  const { plan, book } = session
  const wanted = [...plan.gated, ...plan.benchmarks.map(({ id }) => id)]
  return plan.benchmarks
    .filter((each) => each.project === project && book.get(each.id)?.stopped === undefined)
    .toSorted((left, right) => wanted.indexOf(left.id) - wanted.indexOf(right.id))
    .map((each) => priceOf(session, each, 'base-alone'))
}

/**
 * The time used, with every head build counted at no more than its base: what first looks are admitted by. Builds that fill a remote
 * cache count as they are: those that start from one take less. In ms.
 */
export const pricedSpentMs = ({ plan, context, measurements }: Session): number => {
  const heads = measurements.filter((build) => build.revision === 'head' && !filledCache(build))
  const excessMs = heads.map(({ benchmark, durationMs }) => {
    const bases = measurements.filter((build) => build.benchmark === benchmark && build.revision === 'base')
    const scenario = plan.benchmarks.find(({ id }) => id === benchmark)?.scenario ?? ''
    const baseMs = expectedMs(plan, bases, { id: benchmark, scenario }, 'base')
    return baseMs === undefined ? 0 : Math.max(0, durationMs - baseMs)
  })
  return context.cost.elapsedMs() - excessMs.reduce((sum, ms) => sum + ms, 0)
}

/** What a benchmark still costs, by its base alone or as it was. Resets and flushes are shared out evenly: they cost what they cost until now, per build. */
export const priceOf = (session: Session, benchmark: Benchmark, by: 'base-alone' | 'real'): Price => {
  const { plan, context, measurements } = session
  const { resetMs, settleMs } = context.cost.total()
  const besideMs = (resetMs + settleMs) / Math.max(1, measurements.length)
  const { revisions, complete } = progressOf(session, benchmark)
  const compared = revisions.length > 1
  const buildMs = (revision: Revision): number => {
    const realMs = expectedMs(plan, measurements, benchmark, revision) ?? 0
    if (by === 'real' || !compared) return realMs
    return Math.min(realMs, expectedMs(plan, measurements, benchmark, 'base') ?? realMs)
  }
  return {
    id: benchmark.id,
    pairMs: revisions.reduce((sum, revision) => sum + buildMs(revision) + besideMs, 0),
    least: Math.max(1, leastPairs(session, revisions) - complete),
    gated: benchmark.gated,
  }
}

/** How far a benchmark has come. */
export const progressOf = (
  { plan, book }: Session,
  { id }: Benchmark,
): Pick<Progress, 'complete' | 'revisions'> => book.get(id) ?? { revisions: plan.revisions, complete: 0 }

/** Pairs without which a benchmark says nothing. */
export const leastPairs = ({ plan }: Session, revisions: readonly Revision[]): number =>
  revisions.length > 1 ? Math.min(pairsNeeded, plan.rounds) : 1
