import { stepLineOf } from '../build/own-text.ts'
import { longestStepName, mostSteps, type StepReader } from '../build/steps.ts'
import { arrivalTimes } from './arrival-times.ts'
import { type FailedVertex, failedVertex } from './failed-vertex.ts'
import { movedFiles } from './moved-files.ts'

/** A step may print carriage returns and other line breaks, which `.` alone does not match. */
const vertexLine = /^#(\d+) (.+)$/s
/** `[build 3/5] RUN …`. Not `[internal] …`, which is BuildKit's own work, and not FROM, which is never marked as cached. */
export const instruction = /^\[(?!internal\])(?:[^\]]* )?\d+\/\d+\] (?!FROM\b)(.+)$/

/**
 * Reads `--progress=plain`, the only format that every BuildKit client since 18.09 prints. Lines of the same vertex have
 * the same number: the first one names it, and `CACHED` marks it as a hit.
 */
export const plainProgressReader = (): StepReader => {
  const names = new Map<string, string>()
  const ran = new Map<string, 'hit' | 'done'>()
  const [moved, times] = [movedFiles(), arrivalTimes()]
  const failure = failedVertex(moved.line)
  return {
    line: (printed, atMs) => {
      const text = stepLineOf(printed)
      const [, vertex, rest] = vertexLine.exec(text) ?? []
      if (vertex === undefined || rest === undefined) {
        failure.closing(text)
        return
      }
      noteFor(failure, vertex, rest)
      times.add(vertex, rest, atMs)
      moved.named(vertex, rest)
      moved.text(vertex, rest)
      const name = instruction.exec(rest)?.[1]
      if (name !== undefined && !names.has(vertex) && names.size < mostSteps)
        names.set(vertex, name.slice(0, longestStepName))
      if (!names.has(vertex)) return
      if (rest === 'CACHED') ran.set(vertex, 'hit')
      if (/^DONE \d/.test(rest) && !ran.has(vertex)) ran.set(vertex, 'done')
    },
    steps: () =>
      [...names].flatMap(([vertex, name]) => {
        const outcome = ran.get(vertex)
        return outcome === undefined ? [] : [{ name, hit: outcome === 'hit' }]
      }),
    timeline: (build) => times.timeline(build),
    printed: () => moved.read(),
    failed: () => failure.read(),
  }
}

/** Output of a step has the seconds since its start in front, which a digest or a state has not. */
const noteFor = (failure: FailedVertex, vertex: string, rest: string): void => {
  const output = /^\d+\.\d+(?: (.*))?$/s.exec(rest)
  if (output !== null) failure.printed(vertex, `${output[1] ?? ''}\n`)
  else if (rest.startsWith('ERROR: ')) failure.failedWith(vertex, rest.slice('ERROR: '.length))
  else failure.named(vertex, rest)
}
