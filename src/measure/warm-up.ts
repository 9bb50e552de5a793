import type { Plan } from '../plan.ts'
import type { PlannedPair } from '../schedule.ts'

/**
 * The discarded pairs of one project: per engine one of each scenario that is not a plain repetition. The
 * first build alone pays for the page cache and the engine's start, and the first edit shows that editing works.
 */
export const warmUps = (plan: Plan, project: string): readonly PlannedPair[] =>
  plan.engines.flatMap((engine) =>
    plan.scenarios
      .filter(({ startsFrom, edit }) => startsFrom === 'empty' || edit !== 'none')
      .flatMap(({ name }) => plan.benchmarks.filter((benchmark) => benchmark.scenario === name))
      .filter((benchmark) => benchmark.engine === engine && benchmark.project === project)
      .map((benchmark) => ({ benchmark, round: 0, order: plan.revisions })),
  )
