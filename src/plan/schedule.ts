import type { Benchmark, Revision, Stopped } from '../model.ts'
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
  /** Why it gets no more pairs. */
  readonly stopped: Stopped | undefined
}

/** Progress by benchmark id. */
export type ProgressBook = ReadonlyMap<string, Progress>

/** Where every benchmark of a plan stands before its first pair. */
export const openBook = (plan: Plan): Map<string, Progress> =>
  new Map(
    plan.benchmarks.map(({ id }) => [
      id,
      {
        complete: 0,
        attempted: 0,
        lostInARow: 0,
        wanted: plan.rounds,
        revisions: plan.revisions,
        stopped: undefined,
      },
    ]),
  )

/** The pair of this project to build next; undefined when every benchmark has its pairs or has stopped. */
export const nextPair = (plan: Plan, project: string, book: ProgressBook): PlannedPair | undefined => {
  for (const { benchmark, round } of queueOf(plan, project)) {
    const progress = book.get(benchmark.id)
    if (progress === undefined || progress.stopped !== undefined) continue
    const { complete, attempted, wanted, revisions } = progress
    if (complete >= round || round > wanted) continue
    return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) }
  }
  return undefined
}

/** The pairs after which a gated benchmark is judged for the first time. */
export const firstLook = ({ looks }: Pick<Plan, 'looks'>): number => Math.min(...looks)

type QueueSlot = { readonly benchmark: Benchmark; readonly round: number }

/**
 * Gated benchmarks come first and go from look to look together, so that each has its first look before any gets a
 * further one; benchmarks that are only reported come last. A cold pair that others start from leads.
 */
const queueOf = (plan: Plan, project: string): readonly QueueSlot[] => {
  const own = plan.benchmarks.filter((benchmark) => benchmark.project === project)
  const gated = own.filter((benchmark) => benchmark.gated)
  const primed = new Set(gated.filter((each) => !startsEmpty(plan, each)).map(({ engine }) => engine))
  const priming = own.filter((each) => primed.has(each.engine) && startsEmpty(plan, each))
  const looks = [0, ...plan.looks]
  return [
    ...block(plan, priming, 1, 1),
    ...plan.looks.flatMap((look, at) => block(plan, gated, (looks[at] ?? 0) + 1, look)),
    ...block(plan, own, 1, plan.rounds),
  ]
}

/**
 * Rounds of some benchmarks, engine by engine. Round 1 of every scenario comes first, which leaves a prime; then the
 * further rounds of the scenarios that start from it; and only then further cold pairs, which each replace the prime.
 */
const block = (
  plan: Plan,
  benchmarks: readonly Benchmark[],
  from: number,
  to: number,
): readonly QueueSlot[] => {
  const all = (round: number): readonly QueueSlot[] =>
    rotated(plan.engines, round - 1).flatMap((engine) =>
      benchmarks.filter((each) => each.engine === engine).map((benchmark) => ({ benchmark, round })),
    )
  const cold = ({ benchmark }: QueueSlot): boolean => startsEmpty(plan, benchmark)
  const rounds = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const further = rounds.filter((round) => round > 1)
  return [
    ...(from === 1 ? all(1) : []),
    ...further.flatMap((round) => all(round).filter((each) => !cold(each))),
    ...further.flatMap((round) => all(round).filter(cold)),
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
 * AB, BA, AB, …: over two pairs each revision is first once, so that a drift of the machine cancels. It is the complete
 * pairs that alternate: one that replaces a lost pair has the order of that.
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
