import { endLine, provisionalLine, startLine } from '../report/progress.ts'
import type { Measurement, Scenario } from '../model.ts'
import type { Plan } from '../plan.ts'
import { nextPair, notStarted, type PlannedPair, type Progress } from '../schedule.ts'
import { estimateLeftMs } from './estimate.ts'
import { buildPair, type PairResult } from './pair.ts'
import { holdPrimes, type Primes } from './prime.ts'
import type { Turn } from './start-state.ts'
import { warmUps } from './warm-up.ts'
import type { World } from './world.ts'

/** Called after every pair with all builds so far, so that nothing is lost when the run ends early. */
export type Save = (measurements: readonly Measurement[]) => Promise<void>

/** A pair that gives no valid time is replaced; after two in a row its benchmark is given up. */
const lostInARow = 2

/**
 * Carries out a plan: warm-ups, then pair after pair in the order of the schedule. Returns every build that
 * took place. Throws only when the run is interrupted; `save` then has seen all complete pairs.
 */
export const measure = async (plan: Plan, world: World, save: Save): Promise<readonly Measurement[]> => {
  await using primes = holdPrimes(world.runId)
  const run: Run = { plan, world, primes, measurements: [], progress: new Map(), lost: new Map() }
  for (const project of plan.projects) {
    for (const pair of warmUps(plan, project.id)) await carryOut(run, pair, 'warmUpMs', save)
    for (let pair = nextPairOf(run, project.id); pair !== undefined; pair = nextPairOf(run, project.id)) {
      await carryOut(run, pair, 'timedMs', save)
    }
  }
  return run.measurements
}

type Run = {
  readonly plan: Plan
  readonly world: World
  readonly primes: Primes
  readonly measurements: Measurement[]
  readonly progress: Map<string, Progress>
  /** Pairs lost in a row, by benchmark. */
  readonly lost: Map<string, number>
}

const nextPairOf = ({ plan, progress }: Run, project: string): PlannedPair | undefined =>
  nextPair({ ...plan, projects: plan.projects.filter(({ id }) => id === project) }, progress)

const carryOut = async (run: Run, pair: PlannedPair, purpose: Turn['purpose'], save: Save): Promise<void> => {
  const scenario = scenarioOf(run.plan, pair)
  const result = await buildPair(run.world, run.primes, { ...pair, scenario, purpose }, announce(run, pair))
  const measurements =
    purpose === 'warmUpMs'
      ? result.measurements.map((build) => ({ ...build, excluded: 'warm-up' }))
      : result.measurements
  run.measurements.push(...measurements)
  count(run, pair, purpose, result)
  await save(run.measurements)
}

const scenarioOf = (plan: Plan, { benchmark }: PlannedPair): Scenario => {
  const scenario = plan.scenarios.find(({ name }) => name === benchmark.scenario)
  if (scenario === undefined) throw new Error(`the plan has no scenario ${benchmark.scenario}`)
  return scenario
}

/** What does not build once is tried once more; a prime that does not build ends all that would start from it. */
const count = (
  run: Run,
  { benchmark }: PlannedPair,
  purpose: Turn['purpose'],
  { complete, measurements }: PairResult,
): void => {
  const before = run.progress.get(benchmark.id) ?? notStarted
  const lost = complete ? 0 : (run.lost.get(benchmark.id) ?? 0) + 1
  run.lost.set(benchmark.id, lost)
  const timed = purpose === 'timedMs'
  const closed = before.closed || lost >= lostInARow
  run.progress.set(benchmark.id, {
    complete: before.complete + (complete && timed ? 1 : 0),
    attempted: before.attempted + (timed ? 1 : 0),
    closed,
  })
  const unbuildable = closed && measurements.some(({ failure }) => failure !== undefined)
  const startsEmpty = run.plan.scenarios.some(
    ({ name, startsFrom }) => name === benchmark.scenario && startsFrom === 'empty',
  )
  if (!unbuildable || !startsEmpty || before.complete > 0) return
  for (const other of run.plan.benchmarks) {
    if (other.engine !== benchmark.engine || other.project !== benchmark.project) continue
    run.progress.set(other.id, { ...(run.progress.get(other.id) ?? notStarted), closed: true })
  }
}

const announce = (
  run: Run,
  { benchmark, round }: PlannedPair,
): { before(turn: Turn): void; after(build: Measurement): void } => {
  const { plan, world, measurements, progress } = run
  const number = (): number => measurements.length + started
  let started = 0
  const place = (revision: Turn['revision']) => ({
    ...{ number: number(), of: totalBuilds(plan), benchmark: benchmark.id, round },
    ...(plan.revisions.length > 1 ? { revision } : {}),
  })
  return {
    before: ({ revision }) => {
      started += 1
      world.host.log(startLine(place(revision)))
    },
    after: (build) => {
      const leftMs = estimateLeftMs(plan, progress, [...measurements, build])
      world.host.log(endLine(place(build.revision), build, leftMs))
      const first = round === 1 && build.failure === undefined && build.excluded === undefined
      if (first) world.host.log(provisionalLine(build))
    },
  }
}

/** Warm-ups included; replacements of lost pairs come on top. */
const totalBuilds = (plan: Plan): number => {
  const warmUp = plan.projects.flatMap(({ id }) => warmUps(plan, id)).length
  return (warmUp + plan.benchmarks.length * plan.rounds) * plan.revisions.length
}
