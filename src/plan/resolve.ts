import { looksFor } from '../analysis/limits.ts'
import { mostOf } from '../inputs/amounts.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Revision, Rules } from '../model.ts'
import { defaultScenarios, scenarios, withRemoteCache } from '../scenarios/index.ts'
import { makePlan, type Plan, type Wanted } from './plan.ts'

/** What a plan is made for. */
type PlanFor = Pick<Wanted, 'projects' | 'revisions' | 'engines'> & {
  /** Whether the user's own builds have a remote cache that can be measured here: `auto` then begins with it. */
  readonly hasRemoteCache: boolean
}

/** The plan of a run, with every `auto` of its inputs resolved. `randomSeed` is used when the inputs name no seed. */
export const planOf = (
  inputs: Inputs,
  { projects, revisions, engines, hasRemoteCache }: PlanFor,
  randomSeed: string,
): Plan => {
  const usual = defaultScenarios(revisions.length > 1 ? 'compared' : 'alone')
  const auto = hasRemoteCache ? [...withRemoteCache, ...usual] : usual
  const names = inputs.scenarios === 'auto' ? auto : inputs.scenarios
  const { rounds, thresholds, gate } = inputs
  const others = (inputs.among?.others ?? []).map((id) => ({ id }))
  return makePlan(
    {
      projects,
      revisions,
      gate: gate === 'auto' && hasRemoteCache ? 'auto-with-cache' : gate,
      thresholds,
      engines,
      scenarios: Object.values(scenarios).filter(({ name }) => names.includes(name)),
      looks: looksOf(rounds, revisions),
      seed: inputs.seed === 'random' ? randomSeed : inputs.seed,
    },
    others,
  )
}

/** What the inputs of a run ask to judge by, for its report. */
export const rulesOf = (inputs: Inputs, revisions: readonly Revision[]): Rules => {
  const { gate, failOn, rounds, timeBudgetMs, buildTimeoutMs } = inputs
  return { gate, failOn, rounds, looks: looksOf(rounds, revisions), timeBudgetMs, buildTimeoutMs }
}

/** Builds of each benchmark where nothing is judged. */
const buildsAlone = 3

const looksOf = (rounds: Inputs['rounds'], revisions: readonly Revision[]): readonly number[] => {
  if (revisions.length > 1) return looksFor(rounds)
  return [rounds === 'auto' ? buildsAlone : mostOf(rounds)]
}
