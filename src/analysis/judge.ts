import type { Benchmark, Comparison, Measurement } from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import type { ProgressBook } from '../plan/schedule.ts'
import { differingOutcome } from './cause.ts'
import type { Obstacle } from './circumstances.ts'
import { compare } from './comparison.ts'
import { contaminationOf } from './contamination.ts'
import { defaultLimits } from './limits.ts'
import { pairsOf } from './pairs-of.ts'
import { judge } from './verdict.ts'

/** All that the judgement looks at. */
export type Evidenced = {
  readonly measurements: readonly Measurement[]
  readonly book: ProgressBook
  readonly obstacles: ReadonlyMap<string, readonly Obstacle[]>
  /** All that the revisions differ in, as a clause. */
  readonly onlyChange?: string
}

/** One comparison per benchmark id, and the benchmarks with what still is gated. */
export type Judged = {
  readonly comparisons: Readonly<Record<string, Comparison>>
  readonly benchmarks: readonly Benchmark[]
}

/** Judges every benchmark of a plan with two revisions; `obstacles` stand in the way of all of them. */
export const judgeAll = (plan: Plan, evidence: Evidenced, obstacles: readonly Obstacle[]): Judged => {
  const judged = plan.benchmarks.map(({ id }) => [id, judgeOne(plan, evidence, id, obstacles)] as const)
  return { comparisons: Object.fromEntries(judged), benchmarks: ungateDropped(plan, evidence) }
}

const judgeOne = (
  plan: Plan,
  evidence: Evidenced,
  id: string,
  obstacles: readonly Obstacle[],
): Comparison => {
  const limits = plan.limits[id] ?? defaultLimits
  const rounds = plan.rounds < 6 ? [{ kind: 'too-few-rounds', rounds: plan.rounds } as const] : []
  const effect = compare(pairsOf(evidence.measurements, id), limits)
  const contamination = contaminationOf(evidence.measurements, id)
  const progress = evidence.book.get(id)
  const verdict = judge(effect, limits, {
    obstacles: [...obstacles, ...rounds, ...(evidence.obstacles.get(id) ?? [])],
    lostPairs: progress?.closed === 'given up' ? progress.lostInARow : 0,
    stopped: true,
    ...(contamination === undefined ? {} : { contamination }),
  })
  const changed =
    verdict.kind === 'regression' || verdict.kind === 'warning' || verdict.kind === 'improvement'
  const cause = changed ? (differingOutcome(evidence.measurements, id) ?? evidence.onlyChange) : undefined
  return { ...effect, verdict, ...(cause === undefined ? {} : { cause }) }
}

/** What was dropped for want of time or cannot be built decides nothing, as long as something else does. */
const ungateDropped = (plan: Plan, { book }: Evidenced): readonly Benchmark[] => {
  const dropped = plan.gated.filter((id) => {
    const { closed, complete = 0 } = book.get(id) ?? {}
    return closed === 'cannot build' || (closed === 'budget' && complete < 6)
  })
  if (dropped.length === plan.gated.length) return plan.benchmarks
  return plan.benchmarks.map((benchmark) =>
    dropped.includes(benchmark.id) ? { ...benchmark, gated: false } : benchmark,
  )
}
