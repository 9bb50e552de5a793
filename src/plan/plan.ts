import type { Thresholds } from '../inputs/inputs.ts'
import type { Benchmark, PlannedProject, Revision, Scenario } from '../model.ts'
import { checkThresholds, type Gate, gatedIds, limitsOf } from './gated.ts'
import { seededRandom, shuffled } from './random.ts'

/** What the inputs come down to, with every `auto` resolved. */
export type Wanted = {
  readonly engines: readonly string[]
  readonly projects: readonly PlannedProject[]
  readonly scenarios: readonly Scenario[]
  /** One: measured alone. Two: compared. */
  readonly revisions: readonly Revision[]
  /** Numbers of pairs at which a benchmark may be decided; the last is the most it gets. With one revision a pair is one build. */
  readonly looks: readonly number[]
  readonly gate: Gate
  readonly thresholds: Thresholds
  readonly seed: string
}

/** What to build, and what decides in which order. */
export type Plan = Omit<Wanted, 'gate' | 'thresholds'> & {
  /** The most pairs of one benchmark. */
  readonly rounds: number
  readonly benchmarks: readonly Benchmark[]
  /** Ids that can decide the verdict, most wanted first: what does not fit the budget is dropped from the end. */
  readonly gated: readonly string[]
  /** Which revision goes first in round 1, by scenario; it alternates from there (ABBA). */
  readonly startsWithHead: Readonly<Record<string, boolean>>
}

/**
 * Engines are shuffled once by the seed and rotate from round to round. Scenarios that start from nothing come
 * before the others, because they leave the prime that those start from. Throws when `gate` names nothing, or too much, or a
 * threshold is given for what is not there, be it among `others`: projects that a run of their own measures.
 */
export const makePlan = (
  { gate, thresholds, ...wanted }: Wanted,
  others: readonly PlannedProject[] = [],
): Plan => {
  const random = seededRandom(wanted.seed)
  const engines = shuffled(wanted.engines, random)
  const scenarios = wanted.scenarios.toSorted(
    (left, right) => places[left.startsFrom] - places[right.startsFrom],
  )
  const startsWithHead = Object.fromEntries(scenarios.map(({ name }) => [name, random() < 0.5]))
  const benchmarks = benchmarksOf({ ...wanted, scenarios })
  const elsewhere = benchmarksOf({ ...wanted, scenarios, projects: others })
  checkThresholds(thresholds, [...benchmarks, ...elsewhere])
  const first = wanted.engines[0] ?? ''
  const gated = wanted.revisions.length < 2 ? [] : gatedIds(benchmarks, gate, first, elsewhere)
  return {
    ...wanted,
    engines,
    scenarios,
    startsWithHead,
    rounds: Math.max(...wanted.looks),
    benchmarks: benchmarks.map((benchmark) => ({
      ...benchmark,
      gated: gated.includes(benchmark.id),
      limits: limitsOf(thresholds, benchmark.id),
    })),
    gated,
  }
}

/** Builds with a remote cache remove all primes, so they come before those that make them. */
const places: Readonly<Record<Scenario['startsFrom'], number>> = { 'remote-cache': 0, empty: 1, primed: 2 }

/** A benchmark before it is known what decides and from where on a difference counts. */
type Unjudged = Omit<Benchmark, 'gated' | 'limits'>

const benchmarksOf = ({
  engines,
  projects,
  scenarios,
}: Omit<Wanted, 'gate' | 'thresholds'>): readonly Unjudged[] =>
  engines.flatMap((engine) =>
    projects.flatMap(({ id, strategy, goVersion, scenarios: own }) =>
      scenarios
        .filter(({ name }) => own?.includes(name) ?? true)
        .map((scenario) => ({
          id: benchmarkId(engine, id, scenario.name),
          engine,
          project: id,
          scenario: scenario.name,
          ...(strategy !== undefined && { strategy }),
          ...(goVersion !== undefined && { goVersion }),
        })),
    ),
  )

/** `ENGINE/PROJECT/SCENARIO`. */
export const benchmarkId = (engine: string, project: string, scenario: string): string =>
  `${engine}/${project}/${scenario}`
