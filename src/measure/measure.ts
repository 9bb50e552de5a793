import type { Usage } from '../host/usage/usage.ts'
import type { Measurement, Revision } from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import { nextPair, type PlannedPair, stagesOf } from '../plan/schedule.ts'
import type { MeasuredFacts } from '../report/reports.ts'
import { announcer } from './announce.ts'
import { editedFiles } from './find-edit/choose-edit.ts'
import { explain } from './explain/explain.ts'
import { withNeeds } from './explain/explained-needs.ts'
import { keepWithinBudget, outOfTime, warmUpOutOfTime } from './budget/keep-budget.ts'
import { reportMountGrowth } from './budget/mount-growth.ts'
import { observe } from './observe.ts'
import { type Announce, buildPair, type PairResult } from './pair.ts'
import { recordPair } from './record-pair.ts'
import { screenProject } from './screen/screen.ts'
import { openSession, samplingOf, type Save, type Session } from './session.ts'
import { reportFailedSyncs } from './settle.ts'
import { tellTriggers } from './refusals/tell-triggers.ts'
import { warmUp } from './warm-up.ts'
import type { MeasureContext } from './context.ts'

/** All that was measured. */
export type Measured = MeasuredFacts & {
  readonly editedFiles: ReadonlyMap<string, ReadonlyMap<Revision, string>>
}

/**
 * Carries out a plan: for each project the warm-ups and the same-work screen, then pair after pair in the order of the schedule, until
 * every benchmark has its pairs, is decided, or runs out of time; at the end, what changed is explained. Throws only when the run is interrupted;
 * `save` then has seen all pairs until there. Where projects take turns, `showFirst` is told once all have had the first and more builds follow.
 */
export const measure = async (
  plan: Plan,
  context: MeasureContext,
  save: Save,
  showFirst: Save = async () => {},
): Promise<Measured> => {
  const whole = openSession(plan, context, save)
  await using _ = whole.primes
  const [first, ...further] = stagesOf(plan)
  for (const [at, { id }] of plan.projects.entries()) {
    const session = withShare(whole, plan.projects.length - at)
    await warmUp(session, id)
    await tellTriggers(session, id)
    if (!warmUpOutOfTime(session, id)) await screenProject(session, id)
    if (!warmUpOutOfTime(session, id)) keepWithinBudget(session, id)
    await carryOutAll(session, id, first)
  }
  if (further.length > 0 && isGoingOn(whole)) await showFirst(whole.measurements)
  for (const stage of further) for (const { id } of plan.projects) await carryOutAll(whole, id, stage)
  context.host.live?.clear()
  const explanations = await explain(whole)
  const observed = await observe(whole)
  reportMountGrowth(whole)
  reportFailedSyncs(whole)
  // One that came after the last build stopped nothing, and what ended early looks complete.
  context.host.signal.throwIfAborted()
  const { measurements, editProofs, warnings } = whole
  return {
    measurements: withNeeds(measurements, explanations),
    sampling: samplingOf(whole),
    editedFiles: editedFiles(whole),
    editProofs,
    explanations,
    observed,
    warnings,
  }
}

/** The session for one project, with its share of the time that is left, where the projects share it. */
const withShare = (session: Session, shares: number): Session => {
  const { context } = session
  if (!context.sharesBudget) return session
  const spentMs = context.cost.elapsedMs()
  const timeBudgetMs = spentMs + Math.max(0, context.timeBudgetMs - spentMs) / shares
  return {
    ...session,
    context: { ...context, timeBudgetMs, budgetShare: { spentMs, shares, fromMs: spentMs } },
  }
}

/** Whether there is time for a benchmark that wants more pairs. */
const isGoingOn = ({ book, context }: Session): boolean =>
  context.cost.elapsedMs() < context.timeBudgetMs &&
  [...book.values()].some(({ complete, wanted, stopped }) => stopped === undefined && complete < wanted)

/** All pairs of a project up to a round, by default the last. */
const carryOutAll = async (session: Session, project: string, upTo: number | undefined): Promise<void> => {
  const { plan, book } = session
  const next = (): PlannedPair | undefined => nextPair(plan, project, book, upTo)
  for (let pair = next(); pair !== undefined; pair = next())
    if (!outOfTime(session, pair)) await carryOut(session, pair)
}

const carryOut = async (session: Session, pair: PlannedPair): Promise<void> => {
  const { measurements } = session
  const result = await takePair(session, pair, announcer(session))
  measurements.push(...result.builds)
  recordPair(session, pair, result)
  await session.save(measurements)
}

/** Builds a pair after the control workload of its round; each of its builds says how long that took. */
export const takePair = async (
  { plan, context, primes }: Session,
  pair: PlannedPair,
  announce: Announce,
): Promise<PairResult> => {
  const scenario = plan.scenarios.find(({ name }) => name === pair.benchmark.scenario)
  if (scenario === undefined) throw new Error(`the plan has no scenario ${pair.benchmark.scenario}`)
  // Before the pair, never inside it: its members follow each other directly.
  const control = await context.cost.charge('settleMs', () => context.controlWorkload())
  const planned = { ...pair, scenario, purpose: 'timedMs', trial: undefined } as const
  const result = await buildPair(context, primes, planned, announce)
  return { ...result, builds: result.builds.map((build) => withControl(build, control)) }
}

const withControl = (build: Measurement, { counters, unknown }: Usage): Measurement => {
  const reasons = Object.entries(unknown).map(([name, reason]) => [`counters.${name}`, reason] as const)
  return {
    ...build,
    counters: { ...build.counters, ...counters },
    ...(reasons.length > 0 && { unknown: { ...build.unknown, ...Object.fromEntries(reasons) } }),
  }
}
