import type { Dockerfile } from '../dockerfile.ts'
import type { Stage } from '../stage.ts'
import { type Step, stepsByStage } from './steps.ts'

/** Numbers of the stages that others which the target needs are built on. */
export const stagesBelow = ({ needed }: Dockerfile): ReadonlySet<number> =>
  new Set(needed.flatMap(({ base }) => (base.kind === 'stage' ? [base.index] : [])))

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
