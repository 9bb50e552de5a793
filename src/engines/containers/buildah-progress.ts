import type { StepOutcome } from '../../model.ts'
import { longestStepName, mostSteps, type StepReader } from '../build/steps.ts'

/** `STEP 3/7: RUN …`, in builds of several stages `[1/3] STEP 3/7: RUN …`. */
const stepLine = /^(?:\[\d+\/\d+\] )?STEP \d+(?:\/\d+)?: (.+)$/
const hitLine = /^--> Using cache [0-9a-f]{12,}$/

/**
 * Reads what Podman and Buildah print on standard output. Only the line right after a STEP can mark it as a hit, so the
 * output of a RUN is not mistaken for one, unless it is the very first line that the step prints.
 */
export const buildahProgressReader = (): StepReader => {
  const steps: StepOutcome[] = []
  let afterStep = false
  return {
    line: (text) => {
      const name = stepLine.exec(text)?.[1]
      const last = steps.at(-1)
      const isStep = name !== undefined && steps.length < mostSteps
      if (isStep) steps.push({ name: name.slice(0, longestStepName), hit: false })
      else if (afterStep && last !== undefined && hitLine.test(text))
        steps.splice(-1, 1, { ...last, hit: true })
      afterStep = isStep
    },
    steps: () => steps.filter((step) => !/^FROM\b/.test(step.name)),
  }
}
