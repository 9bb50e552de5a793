import { duration } from '../../analysis/numbers.ts'
import { pairsNeeded } from '../../analysis/limits.ts'
import { filledCache } from '../../analysis/remote-cache.ts'
import type { Benchmark, Revision } from '../../model.ts'
import { fitInto, sumOf } from '../../plan/budget.ts'
import { firstLook, type PlannedPair, startOf } from '../../plan/schedule.ts'
import { budgetOf, budgetText } from './budget-text.ts'
import { explainMs, reservedMs } from '../explain/explain.ts'
import { leastPairs, openPrices, pricedSpentMs, priceOf, progressOf } from './prices.ts'
import { obstruct, type Session, updateProgress, warn } from '../session.ts'

/** A first look may take this many times the budget in real time, because it is priced by the base alone. */
const mostOverrun = 2

/**
 * After the warm-up of a project: logs what its benchmarks will cost, and drops those that do not fit the budget, from
 * the least wanted on. A pair is priced by its base alone: otherwise a head that became slower would price itself out.
 */
export const keepWithinBudget = (session: Session, project: string): void => {
  const prices = openPrices(session, project)
  for (const { id, pairMs, least } of prices)
    session.context.host.log(
      `${id}: about ${duration(pairMs * least)} for ${least} ${least === 1 ? 'round' : 'rounds'}`,
    )
  const { timeBudgetMs } = session.context
  const { dropped, neededMs } = fitInto(timeBudgetMs - pricedSpentMs(session), prices, reservedMs(session))
  for (const id of dropped) dropForTime(session, id, pricedSpentMs(session) + neededMs)
}

const dropForTime = (session: Session, id: string, neededMs: number): void => {
  const budget = `it did not fit into ${budgetText(session.context)}`
  outOfBudget(session, id, `${budget}; ${budgetOf(session, neededMs)} would be enough`)
}

const outOfBudget = (session: Session, id: string, reason: string): void => {
  obstruct(session, id, { kind: 'out-of-time', reason }, 'out-of-time')
  tell(session, id, `${id} was not measured: ${reason}.`)
}

/** The first line of a report names the gated benchmarks that ran out of time, with the reason: a warning would repeat it. */
const tell = (session: Session, id: string, text: string): void => {
  const { plan, context } = session
  if (plan.revisions.length > 1 && plan.gated.includes(id)) context.host.log(text)
  else warn(session, text)
}

/** Whether the warm-up alone has used up the budget. All open benchmarks of the project then end, out of time. */
export const warmUpOutOfTime = (session: Session, project: string): boolean => {
  const { context, plan, book } = session
  const spentMs = context.cost.elapsedMs()
  if (spentMs < context.timeBudgetMs) return false
  const open = plan.benchmarks.filter(
    (each) => each.project === project && book.get(each.id)?.stopped === undefined,
  )
  const neededMs = spentMs + leftWarmUpMs(session, project) + sumOf(openPrices(session, project))
  // Scenarios that were not warmed up yet are priced by a guess.
  const budget = `the warm-up used up ${budgetText(context)}`
  const isKnown = context.isPartOfMore !== true
  const reason = isKnown ? `${budget}; ${budgetOf(session, neededMs)} may be enough` : budget
  for (const { id } of open) outOfBudget(session, id, reason)
  return true
}

/**
 * Whether an engine that is only reported would, with its warm-up, take time that gated benchmarks need for their first
 * look. Its benchmarks then end, out of time.
 */
export const crowdsOutGated = (session: Session, engine: string, project: string): boolean => {
  const { context, plan } = session
  const own = plan.benchmarks.filter((each) => each.engine === engine && each.project === project)
  if (plan.gated.length === 0 || own.some(({ gated }) => gated)) return false
  const [prices, spentMs] = [openPrices(session, project), pricedSpentMs(session)]
  const gatedMs = sumOf(prices.filter(({ id }) => plan.gated.includes(id)))
  if (spentMs + gatedMs + warmUpOfEngineMs(session, project) <= context.timeBudgetMs) return false
  const neededMs = spentMs + leftWarmUpMs(session, project) + sumOf(prices)
  for (const { id } of own) dropForTime(session, id, neededMs)
  return true
}

/**
 * How much of the budget is left beside the first looks of the gated benchmarks that fit, in ms; at least 0. One whose first
 * look does not fit needs none of it, so the screen may have it.
 */
export const leftBesideGatedMs = (session: Session, project: string): number => {
  const { plan, context } = session
  const gated = openPrices(session, project).filter(({ id }) => plan.gated.includes(id))
  const leftMs = context.timeBudgetMs - pricedSpentMs(session)
  const { kept } = fitInto(leftMs, gated, 0)
  return Math.max(0, leftMs - sumOf(gated.filter(({ id }) => kept.includes(id))))
}

/** How long the warm-ups take that have not begun yet: as long as those of the other engines took on average. */
const leftWarmUpMs = (session: Session, project: string): number => {
  const { plan, book } = session
  const begun = warmedUp(session, project)
  const left = plan.benchmarks.filter(
    ({ id, engine, project: of }) =>
      of === project && !begun.engines.has(engine) && book.get(id)?.stopped === undefined,
  )
  return new Set(left.map(({ engine }) => engine)).size * warmUpOfEngineMs(session, project)
}

/** Zero before the first. */
const warmUpOfEngineMs = (session: Session, project: string): number => {
  const { engines, spentMs } = warmedUp(session, project)
  return spentMs / Math.max(1, engines.size)
}

/** The engines whose warm-up of a project has begun, and what all of these took. */
const warmedUp = ({ measurements, plan }: Session, project: string) => {
  const engines = plan.engines.filter((engine) =>
    measurements.some(({ benchmark }) => benchmark.startsWith(`${engine}/${project}/`)),
  )
  const builds = measurements.filter(
    ({ round, benchmark }) =>
      round === 0 && engines.some((engine) => benchmark.startsWith(`${engine}/${project}/`)),
  )
  return { engines: new Set(engines), spentMs: builds.reduce((sum, { durationMs }) => sum + durationMs, 0) }
}

/** Whether the next pair would end after the time there is; its benchmark then keeps the pairs it has. */
export const outOfTime = (session: Session, { benchmark }: PlannedPair): boolean => {
  const { context, plan } = session
  const { complete, revisions } = progressOf(session, benchmark)
  const { pairMs, least } = priceOf(session, benchmark, 'real')
  const isFirstLook = benchmark.gated && complete < Math.min(firstLook(plan), pairsNeeded)
  const elapsedMs = context.cost.elapsedMs() + primingMs(session, benchmark)
  const keptMs =
    isFirstLook || reachesLook(session, { benchmark, pairMs, elapsedMs }) ? 0 : reservedMs(session)
  const limitMs = isFirstLook ? context.timeBudgetMs * mostOverrun : unreservedMs(session, elapsedMs, keptMs)
  if (elapsedMs + pairMs <= limitMs) return false
  updateProgress(session, benchmark.id, { stopped: 'out-of-time' })
  const wanted = leastPairs(session, revisions)
  if (complete < wanted) {
    const after = `the time ran out after ${complete} of ${wanted} pairs`
    const reason = `${after}; ${budgetOf(session, elapsedMs + pairMs * least + keptMs)} would be enough`
    if (plan.revisions.length > 1)
      obstruct(session, benchmark.id, { kind: 'out-of-time', reason }, 'out-of-time')
    tell(session, benchmark.id, `${benchmark.id}: ${reason}.`)
  }
  return true
}

/** What has to be built before the next pair of a benchmark, because what its builds start from is not there. */
const primingMs = (session: Session, benchmark: Benchmark): number => {
  const { revisions } = progressOf(session, benchmark)
  switch (startOf(session.plan, benchmark)) {
    case 'primed':
      // An explain build takes as long as a cold one.
      return explainMs(
        session,
        benchmark,
        revisions.filter((revision) => session.primes.of(benchmark, revision) === undefined),
      )
    case 'remote-cache':
      return revisions.reduce((sum, revision) => sum + fillingMs(session, benchmark, revision), 0)
    case 'empty':
    case undefined:
      return 0
  }
}

/** A remote cache that does not count is filled again, which takes as long as before. */
const fillingMs = ({ context, measurements }: Session, benchmark: Benchmark, revision: Revision): number => {
  const seed = context.remoteCaches.of(benchmark, revision)
  if (seed !== undefined && seed.flaw === undefined) return 0
  const fills = measurements.filter(
    (build) => build.benchmark === benchmark.id && build.revision === revision && filledCache(build),
  )
  return Math.max(0, ...fills.map(({ durationMs }) => durationMs))
}

type NextPair = { readonly benchmark: Benchmark; readonly pairMs: number; readonly elapsedMs: number }

/** Whether a gated benchmark can get to its next look within the budget: a verdict comes before its cause. */
const reachesLook = (session: Session, { benchmark, pairMs, elapsedMs }: NextPair): boolean => {
  const { complete } = progressOf(session, benchmark)
  const next = session.plan.looks.find((look) => look > complete)
  if (!benchmark.gated || next === undefined) return false
  return elapsedMs + pairMs * (next - complete) <= session.context.timeBudgetMs
}

/** The budget less what is reserved for explain builds, as long as that much is left. */
const unreservedMs = (session: Session, elapsedMs: number, keptMs: number): number => {
  const { timeBudgetMs } = session.context
  return elapsedMs + keptMs <= timeBudgetMs ? timeBudgetMs - keptMs : timeBudgetMs
}
