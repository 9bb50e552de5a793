import type { StepOutcome } from '../../model.ts'
import { stepLineOf } from '../build/own-text.ts'
import { downloadedModules } from '../build/printed.ts'
import { stepOutput } from '../build/step-output.ts'
import { type FailedStep, longestStepName, mostSteps, type StepReader } from '../build/steps.ts'
import { buildahTimes, pullLine } from './buildah-times.ts'

/** `STEP 3/7: RUN …`, in builds of several stages `[1/3] STEP 3/7: RUN …`, for platforms `[linux/arm64] [1/3] STEP 3/7: RUN …`. */
const stepLine = /^((?:\[[a-z\d]+\/[\w/]+\] )?(?:\[\d+\/\d+\] )?)STEP \d+(?:\/\d+)?: (.+)$/
const hitLine = /^--> Using cache [0-9a-f]{12,}$/
/** What comes last of a step; the output of its program is before it. */
const endLine = /^--> (?:Using cache )?[0-9a-f]{11,64}$/
const mayWait = /^(?:COPY|ADD|RUN)\s.*\bfrom=/s

/**
 * Reads what Podman and Buildah print on standard output. Only the line right after a STEP can mark it as a hit, so the
 * output of a RUN is not mistaken for one, unless it is the very first line that the step prints. A step that waits for another
 * stage is printed before the steps of that, and its own line comes after the last of them has ended.
 */
export const buildahProgressReader = (): StepReader => {
  const { steps, ...outcomes } = stepOutcomes()
  const modules = downloadedModules()
  const output = stepOutput(modules.line)
  const times = buildahTimes()
  // Not the index of the last step: a build may have more steps than are kept.
  let [step, stage, count] = ['', '', 0]
  let [afterStep, afterEnd] = [false, false]
  return {
    line: (printed, atMs) => {
      const text = stepLineOf(printed)
      const [, ofStage = '', name] = stepLine.exec(text) ?? []
      times.add(text, name, atMs)
      if (name === undefined) output.line(`${count}`, text)
      else [step, count] = [name.slice(0, longestStepName), count + 1]
      const isStep = name !== undefined && steps.length < mostSteps
      if (isStep) {
        outcomes.add(step, afterStep && ofStage !== stage)
        stage = ofStage
      } else if (hitLine.test(text) && afterStep) {
        outcomes.hitLast()
        times.hit(atMs)
      } else if (hitLine.test(text) && afterEnd) outcomes.hitWaiting()
      afterEnd = endLine.test(text) || (afterEnd && pullLine.test(text))
      afterStep = isStep || (afterStep && pullLine.test(text))
    },
    steps: () => steps.filter(({ name }) => !/^FROM\b/.test(name)),
    timeline: (build) => times.timeline(build),
    remoteCache: (build) => times.remoteCache(build),
    printed: () => ({ modulesDownloaded: modules.count(), contextSentBytes: undefined }),
    failed: () => failedIn(step, output.linesOf(`${count}`), count > 1 ? output.linesOf(`${count - 1}`) : []),
  }
}

/** The steps so far, and the one that waits for another stage. */
const stepOutcomes = () => {
  const steps: StepOutcome[] = []
  let waiting: number | undefined
  const hit = (at: number): void =>
    void steps.splice(at, 1, ...steps.slice(at, at + 1).map((each) => ({ ...each, hit: true })))
  return {
    steps,
    /** `interrupts`: another stage begins although nothing was written of the last step. */
    add: (name: string, interrupts: boolean): void => {
      if (interrupts && mayWait.test(steps.at(-1)?.name ?? '')) waiting = steps.length - 1
      steps.push({ name, hit: false })
    },
    hitLast: (): void => hit(steps.length - 1),
    hitWaiting: (): void => {
      if (waiting !== undefined) hit(waiting)
      waiting = undefined
    },
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
