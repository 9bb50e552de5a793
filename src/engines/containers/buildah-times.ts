import type { TimelinePart } from '../../model.ts'
import { longestStepName, mostSteps } from '../build/steps.ts'
import type { RemoteCacheTimes } from '../build/remote-cache-times.ts'
import { type BuildTimes, part, phaseOfInstruction, startupUntil } from '../build/timeline.ts'

/** When each step of Podman or Buildah began, from the arrival of its lines: they print them at once. */
type BuildahTimes = {
  /** Takes a line, and the instruction if it is a STEP. */
  add(text: string, instruction: string | undefined, atMs: number): void
  /** Says that the last step came from the cache. */
  hit(atMs: number): void
  timeline(build: BuildTimes): readonly TimelinePart[]
  /** Zeros where no step came from the cache and none was pushed: all of that build is its own time. */
  remoteCache(build: BuildTimes): RemoteCacheTimes
}

type Begun = {
  readonly name: string
  /** The number of its stage; 0: there is only one. */
  readonly stage: number
  readonly phase: TimelinePart['phase']
  readonly startMs: number
  /** Undefined: when the next one begins. */
  endMs: number | undefined
}

const commitLine = /^(?:\[[a-z\d]+\/[\w/]+\] )?(?:\[\d+\/\d+\] )?COMMIT\b/
const pushLine = /^--> Pushing cache \S+:[0-9a-f]{64}$/
/** After it, a step is taken from the cache as any other. */
export const pullLine = /^--> Cache pulled from remote \S+:[0-9a-f]{64}$/
/** Printed once a layer is written and, if it is to be, pushed; Buildah with `--iidfile` prints none, and goes on with the next step. */
const layerLine = /^--> [0-9a-f]{11,64}$/

/**
 * One step follows another, so each ends when the next one begins, or before that by what Buildah writes of it. After the last instruction of the build comes a COMMIT
 * line: from then on the image is written and named, and the working containers are removed. A layer is pushed to a registry
 * as the end of its step.
 */
export const buildahTimes = (): BuildahTimes => {
  const begun: Begun[] = []
  let importMs = 0
  let isPulled = false
  const begin = (name: string, phase: TimelinePart['phase'], startMs: number, stage = 0): void =>
    void begun.push({ name, stage, phase, startMs, endMs: undefined })
  return {
    add: (text, instruction, atMs) => {
      if (begun.length > 3 * mostSteps) return
      const last = begun.at(-1)
      if (instruction !== undefined)
        begin(instruction.slice(0, longestStepName), phaseOfInstruction(instruction), atMs, stageOf(text))
      else if (commitLine.test(text)) begin('COMMIT', 'export', atMs)
      else if (pushLine.test(text)) begin(pushed, 'export', atMs)
      else if (last?.name === pushed && layerLine.test(text)) last.endMs ??= atMs
      isPulled = pullLine.test(text) || (isPulled && instruction === undefined)
    },
    hit: (atMs) => {
      const last = begun.pop()
      if (last === undefined) return
      if (isPulled) importMs += atMs - last.startMs
      // A step of the cache is read and compared, as by BuildKit between its vertexes.
      begun.push({ ...last, phase: last.phase === 'base' ? 'base' : 'cache-match' })
    },
    remoteCache: ({ durationMs }) => {
      const pushes = begun.flatMap(({ name, startMs, endMs }, at) =>
        name === pushed ? [(endMs ?? begun[at + 1]?.startMs ?? durationMs) - startMs] : [],
      )
      return { cacheImportMs: importMs, cacheExportMs: pushes.reduce((sum, ms) => sum + ms, 0) }
    },
    timeline: (build) => timelineIn(begun, build),
  }
}

const timelineIn = (
  begun: readonly Begun[],
  { durationMs, stepsMs }: BuildTimes,
): readonly TimelinePart[] => {
  const [first] = begun
  if (first === undefined) return []
  const elapsed = elapsedOf(begun, stepsMs)
  const parts = begun.flatMap((each, at) => {
    const nextMs = begun[at + 1]?.startMs ?? durationMs
    const endMs = each.endMs ?? each.startMs + (elapsed.get(each) ?? nextMs)
    return partsOf(each, nextMs, Math.min(nextMs, endMs))
  })
  return [startupUntil(first.startMs), ...parts]
}

const pushed = 'push the layer to the cache'

/** A step, and what Buildah does between it and the next one. */
const partsOf = ({ name, phase, startMs }: Begun, nextMs: number, endMs: number): readonly TimelinePart[] => [
  part(name, phase, startMs, endMs),
  part('between steps', 'step-overhead', endMs, nextMs),
]

const stageOf = (text: string): number => Number(/\[(\d+)\/\d+\] STEP /.exec(text)?.[1] ?? 0)

/**
 * How long each step took by what Buildah wrote; nothing when that is not one line for each step, or not in the order of the steps: a
 * stage may begin while an earlier one waits, and a step that waits for a stage is written after all steps of that.
 */
const elapsedOf = (begun: readonly Begun[], stepsMs: readonly number[]): ReadonlyMap<Begun, number> => {
  const steps = begun.filter(({ phase }) => phase !== 'export')
  const isInOrder = steps.every(({ stage }, at) => stage >= (steps[at - 1]?.stage ?? 0))
  return isInOrder && steps.length === stepsMs.length
    ? new Map(steps.map((step, at) => [step, stepsMs[at] ?? 0]))
    : new Map()
}
