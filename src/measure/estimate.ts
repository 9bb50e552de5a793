import { median } from 'simple-statistics'
import type { Measurement } from '../model.ts'
import type { Plan } from '../plan.ts'
import { notStarted, type Progress } from '../schedule.ts'

/**
 * What the rest of the plan will take, in ms, from the builds so far: their medians per benchmark. A benchmark
 * without a build yet counts as the nearest thing known of its scenario. Undefined before anything was built.
 */
export const estimateLeftMs = (
  plan: Plan,
  progress: ReadonlyMap<string, Progress>,
  builds: readonly Measurement[],
): number | undefined => {
  const known = new Map<string, readonly number[]>()
  for (const { benchmark, durationMs, failure } of builds) {
    if (failure === undefined) known.set(benchmark, [...(known.get(benchmark) ?? []), durationMs])
  }
  const all = [...known.values()].flat()
  if (all.length === 0) return undefined
  const sums = plan.benchmarks.map((benchmark) => {
    const { complete, closed } = progress.get(benchmark.id) ?? notStarted
    const sameScenario = plan.benchmarks.filter(({ scenario }) => scenario === benchmark.scenario)
    const nearest = known.get(benchmark.id) ?? sameScenario.flatMap(({ id }) => known.get(id) ?? [])
    const eachMs = median([...(nearest.length > 0 ? nearest : all)])
    return closed ? 0 : (plan.rounds - complete) * plan.revisions.length * eachMs
  })
  return sums.reduce((left, right) => left + right, 0)
}
