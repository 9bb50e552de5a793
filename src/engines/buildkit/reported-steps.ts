import type { StepOutcome } from '../../model.ts'
import { mostSteps } from '../build/steps.ts'
import type { VertexEvent } from './reported-times.ts'

type Step = { name: string; outcome: 'hit' | 'done' | undefined }

/** Instructions by digest, in the order in which they started; they are announced in any order. */
export const reportedSteps = () => {
  const steps = new Map<string, Step>()
  const started = (digest: string, name: string): Step | undefined => {
    const known = steps.get(digest)
    if (known !== undefined) {
      known.name = name
      return known
    }
    if (steps.size >= mostSteps) return undefined
    const step: Step = { name, outcome: undefined }
    steps.set(digest, step)
    return step
  }
  return {
    add: (event: VertexEvent): void => {
      if (event.started === undefined || event.step === undefined) return
      const step = started(event.digest, event.step)
      if (step === undefined) return
      if (event.cached) step.outcome = 'hit'
      else if (event.completed !== undefined && event.error === undefined) step.outcome ??= 'done'
    },
    list: (): readonly StepOutcome[] =>
      [...steps.values()].flatMap(({ name, outcome }) =>
        outcome === undefined ? [] : [{ name, hit: outcome === 'hit' }],
      ),
  }
}
