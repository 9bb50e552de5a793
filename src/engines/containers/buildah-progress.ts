import type { StepOutcome } from '../../model.ts'
import { stepLineOf } from '../build/own-text.ts'
import { downloadedModules } from '../build/printed.ts'
import { stepOutput } from '../build/step-output.ts'
import { type FailedStep, longestStepName, mostSteps, type StepReader } from '../build/steps.ts'
import { buildahTimes, pullLine } from './buildah-times.ts'

/** `STEP 3/7: RUN …`, in builds of several stages `[1/3] STEP 3/7: RUN …`, for platforms `[linux/arm64] [1/3] STEP 3/7: RUN …`. */
const stepLine = /^(?:\[[a-z\d]+\/[\w/]+\] )?(?:\[\d+\/\d+\] )?STEP \d+(?:\/\d+)?: (.+)$/
const hitLine = /^--> Using cache [0-9a-f]{12,}$/

/**
 * Reads what Podman and Buildah print on standard output. Only the line right after a STEP can mark it as a hit, so the
 * output of a RUN is not mistaken for one, unless it is the very first line that the step prints.
 */
export const buildahProgressReader = (): StepReader => {
  const steps: StepOutcome[] = []
  const modules = downloadedModules()
  const output = stepOutput(modules.line)
  const times = buildahTimes()
  // Not the index of the last step: a build may have more steps than are kept.
  let [step, count] = ['', 0]
  let afterStep = false
  return {
    line: (printed, atMs) => {
      const text = stepLineOf(printed)
      const name = stepLine.exec(text)?.[1]
      times.add(text, name, atMs)
      const last = steps.at(-1)
      if (name === undefined) output.line(`${count}`, text)
      else [step, count] = [name.slice(0, longestStepName), count + 1]
      const isStep = name !== undefined && steps.length < mostSteps
      if (isStep) steps.push({ name: name.slice(0, longestStepName), hit: false })
      else if (afterStep && last !== undefined && hitLine.test(text)) {
        steps.splice(-1, 1, { ...last, hit: true })
        times.hit(atMs)
      }
      afterStep = isStep || (afterStep && pullLine.test(text))
    },
    steps: () => steps.filter(({ name }) => !/^FROM\b/.test(name)),
    timeline: (build) => times.timeline(build),
    remoteCache: (build) => times.remoteCache(build),
    printed: () => ({ modulesDownloaded: modules.count(), contextSentBytes: undefined }),
    failed: () => failedIn(step, output.linesOf(`${count}`), count > 1 ? output.linesOf(`${count - 1}`) : []),
  }
}

/** Both streams are pipes of their own: the errors of a step can arrive before the line that names it. */
const failedIn = (step: string, lines: readonly string[], earlier: readonly string[]): FailedStep => {
  const at = errorAt(lines)
  return {
    step: step === '' ? undefined : step,
    output: lines.filter((_, index) => index !== at),
    earlier,
    engine: at === -1 ? [] : lines.slice(at, at + 1),
  }
}

/** The index of what Podman or Buildah itself reports. A program of a step may begin a line with "Error: " too. */
const errorAt = (lines: readonly string[]): number => {
  const ofStep = lines.findLastIndex((line) => /^(?:Error: )?(?:error )?building at STEP /.test(line))
  return ofStep === -1 ? lines.findLastIndex((line) => /^(?:Error: |error )/.test(line)) : ofStep
}
