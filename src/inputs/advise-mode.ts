import type { Inputs } from './inputs.ts'
import type { Problem } from './problem.ts'

export const adviseMode = 'advise'

/** Whether rewrites of a Dockerfile are tried. */
export const isAdvising = ({ mode }: Pick<Inputs, 'mode'>): boolean => mode === adviseMode

/** A rewrite is judged against the project as it is, on the engine that builds it. */
export const adviseProblems = ({ mode, engines }: Inputs): readonly Problem[] => {
  const isSeveral = engines === 'all' || (typeof engines !== 'string' && engines.length > 1)
  return mode === adviseMode && isSeveral
    ? [{ name: 'engines', what: 'names several, and advise tries its rewrites on one; give one name' }]
    : []
}
