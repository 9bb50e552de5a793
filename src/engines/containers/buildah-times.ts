import type { TimelinePart } from '../../model.ts'
import { longestStepName, mostSteps } from '../build/steps.ts'
import { type BuildTimes, part, phaseOfInstruction, startupUntil } from '../build/timeline.ts'

/** When each step of Podman or Buildah began, from the arrival of its lines: they print them at once. */
export type BuildahTimes = {
  /** Takes a line, and the instruction if it is a STEP. */
  add(text: string, instruction: string | undefined, atMs: number): void
  /** Says that the last step came from the cache. */
  hit(): void
  timeline(build: BuildTimes): readonly TimelinePart[]
}

type Begun = { readonly name: string; readonly phase: TimelinePart['phase']; readonly startMs: number }

const commitLine = /^(?:\[\d+\/\d+\] )?COMMIT\b/

/**
 * One step follows another, so each ends when the next one begins, or before that by what Buildah writes of it. After the last instruction of the build comes a COMMIT
 * line: from then on the image is written and named, and the working containers are removed.
 */
export const buildahTimes = (): BuildahTimes => {
  const begun: Begun[] = []
  return {
    add: (text, instruction, atMs) => {
      if (begun.length > 2 * mostSteps) return
      if (instruction !== undefined) {
        const name = instruction.slice(0, longestStepName)
        begun.push({ name, phase: phaseOfInstruction(instruction), startMs: atMs })
      } else if (commitLine.test(text)) begun.push({ name: 'COMMIT', phase: 'export', startMs: atMs })
    },
    hit: () => {
      const last = begun.pop()
      // A step of the cache is read and compared, as by BuildKit between its vertexes.
      if (last !== undefined) begun.push({ ...last, phase: last.phase === 'base' ? 'base' : 'cache-match' })
    },
    timeline: ({ durationMs, stepsMs }) => {
      const [first] = begun
      if (first === undefined) return []
      const elapsed = elapsedOf(begun, stepsMs)
      const parts = begun.flatMap((each, at) => {
        const nextMs = begun[at + 1]?.startMs ?? durationMs
        return partsOf(each, nextMs, Math.min(nextMs, each.startMs + (elapsed.get(each) ?? nextMs)))
      })
      return [startupUntil(first.startMs), ...parts]
    },
  }
}

/** A step, and what Buildah does between it and the next one. */
const partsOf = ({ name, phase, startMs }: Begun, nextMs: number, endMs: number): readonly TimelinePart[] => [
  part(name, phase, startMs, endMs),
  part('between steps', 'step-overhead', endMs, nextMs),
]

/** How long each step took by what Buildah wrote; nothing when that is not one line for each step. */
const elapsedOf = (begun: readonly Begun[], stepsMs: readonly number[]): ReadonlyMap<Begun, number> => {
  const steps = begun.filter(({ phase }) => phase !== 'export')
  return steps.length === stepsMs.length
    ? new Map(steps.map((step, at) => [step, stepsMs[at] ?? 0]))
    : new Map()
}
