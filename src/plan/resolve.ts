import { looksFor } from '../analysis/limits.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { defaultScenarios, scenarios } from '../scenarios/index.ts'
import { makePlan, type Plan, type Wanted } from './plan.ts'

/** The plan of a run, with every `auto` of its inputs resolved. `randomSeed` is used when the inputs name no seed. */
export const planOf = (
  inputs: Inputs,
  { projects, revisions, engines }: Pick<Wanted, 'projects' | 'revisions' | 'engines'>,
  randomSeed: string,
): Plan => {
  const compared = revisions.length > 1
  const names =
    inputs.scenarios === 'auto' ? defaultScenarios(compared ? 'compared' : 'alone') : inputs.scenarios
  const { rounds, thresholds, gate } = inputs
  return makePlan({
    projects,
    revisions,
    gate,
    thresholds,
    engines,
    scenarios: Object.values(scenarios).filter(({ name }) => names.includes(name)),
    looks: compared ? looksFor(rounds === 'auto' ? undefined : rounds) : [rounds === 'auto' ? 3 : rounds],
    seed: inputs.seed === 'random' ? randomSeed : inputs.seed,
  })
}
