import { longestStepName, mostSteps, type StepReader } from '../build/steps.ts'

const vertexLine = /^#(\d+) (.+)$/
/** `[build 3/5] RUN …`. Not `[internal] …`, which is BuildKit's own work, and not FROM, which is never marked as cached. */
export const instruction = /^\[(?!internal\])[^\]]*\d+\/\d+\] (?!FROM\b)(.+)$/

/**
 * Reads `--progress=plain`, the only format that every BuildKit client since 18.09 prints. Lines of the same vertex have
 * the same number: the first one names it, and `CACHED` marks it as a hit.
 */
export const plainProgressReader = (): StepReader => {
  const names = new Map<string, string>()
  const ran = new Map<string, 'hit' | 'done'>()
  return {
    line: (text) => {
      const [, vertex, rest] = vertexLine.exec(text) ?? []
      if (vertex === undefined || rest === undefined) return
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
  }
}
