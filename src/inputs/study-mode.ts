import type { InputName } from './definitions.ts'
import { differs, type Given } from './given.ts'
import type { Inputs } from './inputs.ts'
import type { Problem } from './problem.ts'
import { noStudy, studyList } from './studies.ts'

export const studyMode = 'study'

/** The inputs with the mode that a study implies; one that is given stays. */
export const withImpliedMode = (given: Given): Given =>
  differs(given, 'study') && (given['mode']?.trim() ?? '') === '' ? { ...given, mode: studyMode } : given

/** The mode that the other inputs are meant for, also where another one is given by mistake. */
export const meantMode = (given: Given, { mode }: Pick<Inputs, 'mode'>): string =>
  differs(given, 'study') ? studyMode : mode

/** What is wrong with a mode beside a study, a mode without one, and a study in a workflow. */
export const studyProblems = (
  given: Given,
  { mode, study, timeBudgetGiven }: Inputs,
  place: 'action' | 'terminal' | undefined,
): readonly Problem[] => {
  const isAsked = differs(given, 'study')
  const problems: Problem[] = []
  if (isAsked && mode !== studyMode)
    problems.push({
      name: 'mode',
      what: `is ${mode}, but a study is given, which is a mode of its own; leave one out`,
    })
  if (!isAsked && mode === studyMode)
    problems.push({ name: 'study', what: 'name the study, as in study: engines; study: list shows them all' })
  if (isAsked && place === 'action' && !timeBudgetGiven && study !== studyList && study !== noStudy)
    problems.push({
      name: 'time-budget',
      what: 'a study can take hours, so in a workflow it needs one, as in time-budget: 2h',
    })
  if (study === studyList)
    for (const name of onlyOfOne)
      if (differs(given, name)) problems.push({ name, what: 'study list shows all studies; leave it out' })
  return problems
}

/** What belongs to one study: without its name nobody knows whether it has such values, or whether it was that one. */
const onlyOfOne: readonly InputName[] = ['values', 'resume']
