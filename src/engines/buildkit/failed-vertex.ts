import { cutAtWord, stepOutput } from '../build/step-output.ts'
import { type FailedStep, longestStepName, mostSteps } from '../build/steps.ts'

/** Finds out which vertex of a build failed, and keeps what it printed. */
export type FailedVertex = {
  /** Only the first name of a vertex counts. */
  named(vertex: string, name: string): void
  printed(vertex: string, text: string): void
  failedWith(vertex: string, error: string): void
  /** Takes a line that belongs to no vertex: what a client prints at the end. */
  closing(line: string): void
  read(): FailedStep
}

const mostClosingLines = 200

/** Starts before the first line; `onLine` gets each line that a step prints. */
export const failedVertex = (onLine: (line: string) => void = () => {}): FailedVertex => {
  const names = new Map<string, string>()
  const output = stepOutput(onLine)
  const closing: string[] = []
  let failed: { readonly vertex: string; readonly error: string } | undefined
  return {
    named: (vertex, name) => {
      if (!names.has(vertex) && names.size < mostSteps) names.set(vertex, name.slice(0, longestStepName))
    },
    printed: (vertex, text) => output.add(vertex, text),
    failedWith: (vertex, error) => {
      // The steps beside the failed one are cancelled.
      if (!error.endsWith('context canceled')) failed ??= { vertex, error }
    },
    closing: (line) => {
      closing.push(cutAtWord(line, longestStepName))
      if (closing.length > mostClosingLines) closing.shift()
    },
    read: () => {
      const lines = failed === undefined ? [] : output.linesOf(failed.vertex)
      const { rest, summary } = apart(closing)
      return {
        step: failed === undefined ? undefined : names.get(failed.vertex),
        output: lines.length > 0 ? lines : summary,
        earlier: [],
        engine: failed === undefined ? rest : [failed.error, ...rest],
      }
    },
  }
}

/** Takes out the end of the failed step's output, which clients repeat between two rules. */
const apart = (
  lines: readonly string[],
): { readonly rest: readonly string[]; readonly summary: readonly string[] } => {
  const start = lines.findIndex((line, at) => line === rule && lines[at + 1]?.startsWith(' > ') === true)
  if (start === -1) return { rest: lines, summary: [] }
  const length = lines.slice(start + 1).indexOf(rule)
  const end = length === -1 ? lines.length : start + 1 + length
  return {
    rest: [...lines.slice(0, start), ...lines.slice(end + 1)],
    summary: lines.slice(start + 2, end).map((line) => line.replace(/^(?:#\d+ )?\d+\.\d+ /, '')),
  }
}

const rule = '------'
