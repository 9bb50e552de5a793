import { parseJson, textAt } from '../../host/json.ts'
import type { StepOutcome } from '../../model.ts'
import { longestStepName, mostSteps, type StepReader } from '../build/steps.ts'

/** Instructions that can come from the cache; Kaniko executes all others, even WORKDIR, every time. */
const instruction = /^(?:RUN|COPY|ADD)\s/i

/**
 * Reads what Kaniko logs with `--log-format=json`. Before each stage it looks up the instructions, up to the first that is
 * not cached, and names those that are; then it names each instruction again when it executes it.
 */
export const kanikoProgressReader = (): StepReader => {
  const steps: StepOutcome[] = []
  let cached = new Set<string>()
  return {
    line: (text) => {
      const message = text.startsWith('{') ? textAt(parseJson(text), 'msg') : undefined
      if (message === undefined) return
      if (message.startsWith('Building stage ')) cached = new Set()
      const hit = /^Using caching version of cmd: (.+)$/s.exec(message)?.[1]
      if (hit !== undefined && cached.size < mostSteps) cached.add(hit)
      if (instruction.test(message) && steps.length < mostSteps)
        steps.push({ name: message.slice(0, longestStepName), hit: cached.has(message) })
    },
    steps: () => steps,
  }
}
