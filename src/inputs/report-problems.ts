import { defaultOf } from './definitions.ts'
import type { Given } from './given.ts'
import type { Inputs } from './inputs.ts'
import type { Problem } from './problem.ts'

/** Thresholds that contradict each other. */
export const thresholdProblems = ({ thresholds: { warn, fail } }: Inputs): readonly Problem[] =>
  warn.value > fail.value
    ? [
        {
          name: 'warn-threshold',
          what: `must not be above fail-threshold; where that is below ${defaultOf('warn-threshold')}, give both`,
        },
      ]
    : []

/** Several forms of a report for one standard output. */
export const formatProblems = (given: Given, { formats }: Inputs): readonly Problem[] =>
  formats.length > 1 && (given['output-dir'] ?? '').trim() === ''
    ? [{ name: 'format', what: 'standard output takes one of them; give an output-dir for several' }]
    : []
