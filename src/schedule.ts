import type { Benchmark, Revision } from './model.ts'
import type { Plan } from './plan.ts'

/** One benchmark's next pair: its revisions, in the order in which they are built back to back. */
export type PlannedPair = {
  readonly benchmark: Benchmark
  /** 1 for the first attempt; a pair that replaces a lost one has a number of its own. */
  readonly round: number
  readonly order: readonly Revision[]
}

/** How far a benchmark has come. */
export type Progress = {
  /** Pairs whose members all gave a valid time. */
  readonly complete: number
  /** Pairs begun. */
  readonly attempted: number
  /** No more pairs of it: it was given up or, later, decided. */
  readonly closed: boolean
}

export const notStarted: Progress = { complete: 0, attempted: 0, closed: false }

/**
 * The pair to build next; undefined when every benchmark has its rounds or is closed. One project after the
 * other, because an engine holds one prime per revision. Within a project: round 1 of every scenario, engine
 * by engine, which leaves a prime; then the further rounds of the scenarios that start from it; and only
 * then further cold pairs, which each replace the prime.
 */
export const nextPair = (plan: Plan, progress: ReadonlyMap<string, Progress>): PlannedPair | undefined => {
  for (const { id } of plan.projects) {
    for (const { benchmark, turn } of turnsOf(plan, id)) {
      const { complete, attempted, closed } = progress.get(benchmark.id) ?? notStarted
      if (!closed && complete < turn) {
        return { benchmark, round: attempted + 1, order: orderOf(plan, benchmark.scenario, turn) }
      }
    }
  }
  return undefined
}

type Turn = { readonly benchmark: Benchmark; readonly turn: number }

const turnsOf = (plan: Plan, project: string): readonly Turn[] => {
  const further = Array.from({ length: plan.rounds - 1 }, (_, index) => index + 2)
  const isCold = (benchmark: Benchmark): boolean =>
    plan.scenarios.some(({ name, startsFrom }) => name === benchmark.scenario && startsFrom === 'empty')
  const all = (turn: number): readonly Turn[] =>
    rotated(plan.engines, turn - 1).flatMap((engine) =>
      plan.benchmarks
        .filter((benchmark) => benchmark.engine === engine && benchmark.project === project)
        .map((benchmark) => ({ benchmark, turn })),
    )
  return [
    ...all(1),
    ...further.flatMap((turn) => all(turn).filter(({ benchmark }) => !isCold(benchmark))),
    ...further.flatMap((turn) => all(turn).filter(({ benchmark }) => isCold(benchmark))),
  ]
}

const rotated = <T>(items: readonly T[], by: number): readonly T[] => {
  const start = by % Math.max(1, items.length)
  return [...items.slice(start), ...items.slice(0, start)]
}

/** AB, BA, AB, …: over two rounds each revision is first once, so a drift or a second-place penalty cancels. */
const orderOf = (plan: Plan, scenario: string, turn: number): readonly Revision[] => {
  const candidateFirst = (plan.startsWithCandidate[scenario] ?? false) === (turn % 2 === 1)
  return candidateFirst ? plan.revisions.toReversed() : plan.revisions
}
