import type { Dockerfile } from '../dockerfile.ts'
import type { Stage } from '../stage.ts'
import { ownSteps, type Step, stepsByStage } from './steps.ts'

/**
 * The same, as if the target needed all stages: another target may be built from the rewritten file, or from the same context.
 */
export const withAllStages = (dockerfile: Dockerfile): Dockerfile => ({
  ...dockerfile,
  needed: dockerfile.stages,
})

/** Steps of stages that the target does not need, but that are built on some that it needs, by their numbers. */
export const otherStepsAbove = (dockerfile: Dockerfile, below: Iterable<number>): readonly Step[] => {
  const above = withThoseAbove(dockerfile, below)
  const needed = new Set(dockerfile.needed)
  return ownSteps(withAllStages(dockerfile)).filter(
    ({ stage }) => above.has(stage.index) && !needed.has(stage),
  )
}

/** Numbers of the stages that others are built on, whatever the target needs. */
export const stagesBelow = ({ stages }: Pick<Dockerfile, 'stages'>): ReadonlySet<number> =>
  new Set(stages.flatMap(({ base }) => (base.kind === 'stage' ? [base.index] : [])))

/** Numbers of stages, with those of all that are built on them. */
export const withThoseAbove = (
  { stages }: Pick<Dockerfile, 'stages'>,
  below: Iterable<number>,
): ReadonlySet<number> => {
  const found = new Set(below)
  for (const { base, index } of stages) if (base.kind === 'stage' && found.has(base.index)) found.add(index)
  return found
}

/** Numbers of the stages that the image itself is made of: the last one, and those it is built on. */
export const stagesOfImage = (dockerfile: Dockerfile): ReadonlySet<number> => {
  const last = dockerfile.needed.at(-1)
  const stages = last === undefined ? [] : [...stagesUnder(last, dockerfile), last]
  return new Set(stages.map(({ index }) => index))
}

/** The stages that a stage is built on, from the first. */
const stagesUnder = (stage: Stage, { needed }: Dockerfile): readonly Stage[] => {
  const found: Stage[] = []
  let { base } = stage
  while (base.kind === 'stage') {
    const { index } = base
    const under = needed.find((each) => each.index === index)
    if (under === undefined) break
    found.unshift(under)
    base = under.base
  }
  return found
}

/** What is in the container before a step: the steps, from the image that its stage is built on, and whether that is empty. */
export type Before = { readonly steps: readonly Step[]; readonly isEmptyBase: boolean }

/** What came before a step that is written in its stage. */
export const before = ({ stage, instruction }: Step, dockerfile: Dockerfile): Before => {
  const stages = stepsByStage(dockerfile)
  const stepsOf = ({ index }: Stage): readonly Step[] =>
    stages[dockerfile.needed.findIndex((each) => each.index === index)] ?? []
  const under = stagesUnder(stage, dockerfile)
  const own = stepsOf(stage)
  const earlier = own.slice(
    0,
    own.findIndex((each) => each.instruction === instruction),
  )
  return {
    steps: [...under.flatMap(stepsOf), ...earlier],
    isEmptyBase: (under[0] ?? stage).base.kind === 'scratch',
  }
}
