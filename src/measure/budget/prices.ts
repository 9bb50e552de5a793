import { pairsNeeded } from '../../analysis/limits.ts'
import { filledCache } from '../../analysis/remote-cache.ts'
import { medianOf } from '../../analysis/statistics.ts'
import type { Benchmark, Measurement, Revision } from '../../model.ts'
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

/** The time used, with every head build counted at no more than its base: what first looks are admitted by. In ms. */
export const pricedSpentMs = (session: Session): number => {
  const { context, measurements } = session
  const heads = measurements.filter(({ revision }) => revision === 'head')
  const excessMs = heads.map((head) => Math.max(0, head.durationMs - (baseMsOf(session, head) ?? Infinity)))
  return context.cost.elapsedMs() - excessMs.reduce((sum, ms) => sum + ms, 0)
}

/** What a head build takes in the base; one that fills a remote cache is compared with those that fill that of the base. */
const baseMsOf = ({ plan, measurements }: Session, head: Measurement): number | undefined => {
  const { benchmark } = head
  const bases = measurements.filter((build) => build.benchmark === benchmark && build.revision === 'base')
  if (filledCache(head)) {
    const fills = bases.filter((build) => build.failure === undefined && filledCache(build))
    return medianOf(fills.map(({ durationMs }) => durationMs))
  }
  const scenario = plan.benchmarks.find(({ id }) => id === benchmark)?.scenario ?? ''
  return expectedMs(plan, bases, { id: benchmark, scenario }, 'base')
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
