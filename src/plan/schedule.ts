import type { Benchmark, Revision } from '../model.ts'
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
  /** Pairs lost since the last complete one. */
  readonly lostInARow: number
  /** Pairs it may have at most. */
  readonly wanted: number
  /** One when the other revision cannot be built. */
  readonly revisions: readonly Revision[]
  /** Why it gets no more pairs: it was decided, given up, or did not fit the budget. */
  readonly closed?: string
}

/** Progress by benchmark id. */
export type ProgressBook = ReadonlyMap<string, Progress>

/** Where every benchmark of a plan stands before its first pair. */
export const openBook = (plan: Plan): Map<string, Progress> =>
  new Map(
    plan.benchmarks.map(({ id }) => [
      id,
      { complete: 0, attempted: 0, lostInARow: 0, wanted: plan.rounds, revisions: plan.revisions },
    ]),
  )

/**
 * The pair of this project to build next; undefined when every benchmark has its pairs or is closed. Round 1
 * of every scenario comes first, engine by engine, which leaves a prime; then the further rounds of the
 * scenarios that start from it; and only then further cold pairs, which each replace the prime.
 */
export const nextPair = (plan: Plan, project: string, book: ProgressBook): PlannedPair | undefined => {
  for (const { benchmark, turn } of turnsOf(plan, project)) {
    const progress = book.get(benchmark.id)
    if (progress === undefined || progress.closed !== undefined) continue
    const { complete, attempted, wanted, revisions } = progress
    if (complete >= turn || turn > wanted) continue
    return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) }
  }
  return undefined
}

type QueueSlot = { readonly benchmark: Benchmark; readonly turn: number }

const turnsOf = (plan: Plan, project: string): readonly QueueSlot[] => {
  const further = Array.from({ length: plan.rounds - 1 }, (_, index) => index + 2)
  const all = (turn: number): readonly QueueSlot[] =>
    rotated(plan.engines, turn - 1).flatMap((engine) =>
      plan.benchmarks
        .filter((benchmark) => benchmark.engine === engine && benchmark.project === project)
        .map((benchmark) => ({ benchmark, turn })),
    )
  const cold = ({ benchmark }: QueueSlot): boolean => startsEmpty(plan, benchmark)
  return [
    ...all(1),
    ...further.flatMap((turn) => all(turn).filter((each) => !cold(each))),
    ...further.flatMap((turn) => all(turn).filter(cold)),
  ]
}

/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
export const startsEmpty = (plan: Plan, { scenario }: Benchmark): boolean =>
  plan.scenarios.some(({ name, startsFrom }) => name === scenario && startsFrom === 'empty')

const rotated = <T>(items: readonly T[], by: number): readonly T[] => {
  const start = by % Math.max(1, items.length)
  return [...items.slice(start), ...items.slice(0, start)]
}

/**
 * AB, BA, AB, …: over two pairs each revision is first once, so a drift or a second-place penalty cancels. It
 * is the complete pairs that alternate: one that replaces a lost pair has the order of that.
 */
const orderOf = (
  plan: Plan,
  revisions: readonly Revision[],
  scenario: string,
  complete: number,
): readonly Revision[] => {
  const headFirst = (plan.startsWithHead[scenario] ?? false) === (complete % 2 === 0)
  return headFirst ? revisions.toReversed() : revisions
}
