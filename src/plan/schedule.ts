import { pairsNeeded } from '../analysis/limits.ts'
import type { Benchmark, Revision, Scenario, Stopped } from '../model.ts'
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

/**
 * The rounds up to which all projects are carried out before any goes further, in order. Where nothing is compared, every
 * benchmark has its first time before any has a second; otherwise one project is finished after the other.
 */
export const stagesOf = (plan: Plan): readonly number[] =>
  isByRound(plan) ? Array.from({ length: plan.rounds }, (_, index) => index + 1) : [plan.rounds]

/**
 * The pair of this project to build next, of rounds up to this one; undefined when every benchmark has its pairs until then or has
 * stopped.
 */
export const nextPair = (
  plan: Plan,
  project: string,
  book: ProgressBook,
  upTo = plan.rounds,
): PlannedPair | undefined => {
  for (const { benchmark, round } of queueOf(plan, project)) {
    const progress = book.get(benchmark.id)
    if (progress === undefined || progress.stopped !== undefined || round > upTo) continue
    const { complete, attempted, wanted, revisions } = progress
    if (complete >= round || round > wanted) continue
    return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) }
  }
  return undefined
}

/** The pairs after which a gated benchmark is judged for the first time by bounds: each is to get that far. */
export const firstLook = ({ looks }: Pick<Plan, 'looks'>): number =>
  Math.min(Math.max(...looks), ...looks.filter((pairs) => pairs >= pairsNeeded))

type QueueSlot = { readonly benchmark: Benchmark; readonly round: number }

/**
 * Gated benchmarks come first and go from look to look together, so that each has its first look before any gets a
 * further one; benchmarks that are only reported come last. A cold pair that others start from leads.
 */
const queueOf = (plan: Plan, project: string): readonly QueueSlot[] => {
  const own = plan.benchmarks.filter((benchmark) => benchmark.project === project)
  if (isByRound(plan)) return stagesOf(plan).flatMap((round) => roundOf(plan, own, round))
  const gated = own.filter((benchmark) => benchmark.gated)
  const primed = new Set(gated.filter((each) => startOf(plan, each) === 'primed').map(({ engine }) => engine))
  const priming = own.filter((each) => primed.has(each.engine) && startsEmpty(plan, each))
  const looks = [1, ...plan.looks]
  return [
    ...firstRound(plan, [...new Set([...priming, ...gated])]),
    ...plan.looks.flatMap((look, at) => furtherRounds(plan, gated, (looks[at] ?? 1) + 1, look)),
    ...firstRound(plan, own),
    ...furtherRounds(plan, own, 2, plan.rounds),
  ]
}

/**
 * Whether the projects take turns. Between two turns the prime of a project is gone, so its next round has to begin with a cold
 * build that is a sample.
 */
export const isByRound = (plan: Plan): boolean =>
  plan.revisions.length < 2 &&
  plan.projects.length > 1 &&
  plan.benchmarks.every(
    (each) =>
      startOf(plan, each) !== 'primed' ||
      plan.benchmarks.some(
        (other) => other.engine === each.engine && other.project === each.project && startsEmpty(plan, other),
      ),
  )

/** Engine by engine, so that each change follows its own prime. */
const firstRound = (plan: Plan, benchmarks: readonly Benchmark[]): readonly QueueSlot[] =>
  roundOf(plan, benchmarks, 1)

/** First the scenarios that start from a prime, and only then the pairs that each replace or remove it. */
const furtherRounds = (
  plan: Plan,
  benchmarks: readonly Benchmark[],
  from: number,
  to: number,
): readonly QueueSlot[] => {
  const rounds = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const primed = benchmarks.filter((each) => startOf(plan, each) === 'primed')
  const others = benchmarks.filter((each) => !primed.includes(each))
  return [
    ...rounds.flatMap((round) => roundOf(plan, primed, round)),
    ...rounds.flatMap((round) => roundOf(plan, others, round)),
  ]
}

/** One round, with the engines in turn: each round begins with another one. */
const roundOf = (plan: Plan, benchmarks: readonly Benchmark[], round: number): readonly QueueSlot[] =>
  rotated(plan.engines, round - 1).flatMap((engine) =>
    plan.benchmarks
      .filter((each) => each.engine === engine && benchmarks.includes(each))
      .map((benchmark) => ({ benchmark, round })),
  )

/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
export const startsEmpty = (plan: Plan, benchmark: Benchmark): boolean => startOf(plan, benchmark) === 'empty'

/** From which cache state its builds start. */
export const startOf = (
  plan: Plan,
  { scenario }: Pick<Benchmark, 'scenario'>,
): Scenario['startsFrom'] | undefined => plan.scenarios.find(({ name }) => name === scenario)?.startsFrom

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
