import type { Benchmark, Revision, Scenario, Strategy } from './model.ts'
import { seededRandom, shuffled } from './random.ts'

/** One project as it is measured: a fixture in one strategy and Go version, or the user's own. */
export type PlannedProject = {
  /** The project's part of a benchmark id. */
  readonly id: string
  readonly strategy?: Strategy
  readonly goVersion?: string
}

/** What the inputs come down to, with every `auto` resolved. */
export type Wanted = {
  readonly engines: readonly string[]
  readonly projects: readonly PlannedProject[]
  readonly scenarios: readonly Scenario[]
  /** One: measured alone. Two: compared. */
  readonly revisions: readonly Revision[]
  /** Pairs per benchmark; with one revision a pair is one build. */
  readonly rounds: number
  readonly seed: string
}

/** What to build, and what decides in which order. */
export type Plan = Wanted & {
  readonly benchmarks: readonly Benchmark[]
  /** Which revision goes first in round 1, by scenario; it alternates from there (ABBA). */
  readonly startsWithCandidate: Readonly<Record<string, boolean>>
}

/** Engines are shuffled once by the seed and rotate from round to round. */
export const makePlan = (wanted: Wanted): Plan => {
  const random = seededRandom(wanted.seed)
  const engines = shuffled(wanted.engines, random)
  const startsWithCandidate = Object.fromEntries(wanted.scenarios.map(({ name }) => [name, random() < 0.5]))
  return { ...wanted, engines, startsWithCandidate, benchmarks: benchmarksOf(wanted) }
}

const benchmarksOf = ({ engines, projects, scenarios }: Wanted): readonly Benchmark[] =>
  engines.flatMap((engine) =>
    projects.flatMap(({ id, strategy, goVersion }) =>
      scenarios.map((scenario) => ({
        id: benchmarkId(engine, id, scenario.name),
        engine,
        project: id,
        scenario: scenario.name,
        ...(strategy === undefined ? {} : { strategy }),
        ...(goVersion === undefined ? {} : { goVersion }),
        gated: false,
      })),
    ),
  )

/** `ENGINE/PROJECT/SCENARIO`. */
export const benchmarkId = (engine: string, project: string, scenario: string): string =>
  `${engine}/${project}/${scenario}`
