import { pairsNeeded } from '../analysis/limits.ts'
import { mostOf } from './amounts.ts'
import { calibrateMode } from './calibrate-mode.ts'
import type { Inputs } from './inputs.ts'
import type { Problem } from './problem.ts'

/** What one mode needs of an input and others do not. What `isWrong` anyway has a value that stands in for it. */
export const modeProblems = (
  { mode, rounds, planFile }: Inputs,
  isWrong: (input: string) => boolean,
): readonly Problem[] => {
  const problems: Problem[] = []
  const what = needsPairs[mode]
  const isFew = rounds !== 'auto' && mostOf(rounds) < pairsNeeded
  if (what !== undefined && isFew && !isWrong('rounds'))
    problems.push({
      name: 'rounds',
      what: `${mode} needs at least ${pairsNeeded} pairs for ${what}; give more, or leave it out`,
    })
  if (mode === 'measure' && planFile === undefined)
    problems.push({ name: 'plan-file', what: 'measure needs the plan, as in plan.json' })
  return problems
}

/** What fewer pairs would not give. */
const needsPairs: Readonly<Record<string, string>> = {
  [calibrateMode]: 'an interval',
  'self-test': 'a verdict',
}
