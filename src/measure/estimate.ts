import { median } from 'simple-statistics'
import type { Benchmark, Measurement } from '../model.ts'
import type { Plan } from '../plan/plan.ts'
import type { ProgressBook } from '../plan/schedule.ts'

/** What one build of a benchmark takes, from the builds so far: of itself, else of its scenario, else the fastest. */
export const expectedMs = (
  plan: Plan,
  builds: readonly Measurement[],
  { id, scenario }: Pick<Benchmark, 'id' | 'scenario'>,
): number | undefined => {
  const timed = builds.filter(({ failure }) => failure === undefined)
  const sameScenario = plan.benchmarks.filter((other) => other.scenario === scenario).map((other) => other.id)
  const candidates = [
    timed.filter(({ benchmark }) => benchmark === id),
    timed.filter(({ benchmark }) => sameScenario.includes(benchmark)),
  ]
  const nearest = candidates.find((each) => each.length > 0)
  if (nearest !== undefined) return median(nearest.map(({ durationMs }) => durationMs))
  // Only the plain repetition has no warm-up, and nothing is faster than that.
  return timed.length === 0 ? undefined : Math.min(...timed.map(({ durationMs }) => durationMs))
}

/** What the rest of the plan takes until its next looks, in ms; undefined before anything was built. */
export const estimateLeftMs = (
  plan: Plan,
  book: ProgressBook,
  builds: readonly Measurement[],
): number | undefined => {
  if (builds.length === 0) return undefined
  const left = plan.benchmarks.map((benchmark) => {
    const progress = book.get(benchmark.id)
    if (progress === undefined || progress.closed !== undefined) return 0
    const next = plan.looks.find((look) => look > progress.complete) ?? progress.wanted
    const pairs = Math.max(0, Math.min(next, progress.wanted) - progress.complete)
    return pairs * progress.revisions.length * (expectedMs(plan, builds, benchmark) ?? 0)
  })
  return left.reduce((sum, ms) => sum + ms, 0)
}
