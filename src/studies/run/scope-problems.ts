import { type InputName, inputNames, inputsAbout } from '../../inputs/definitions.ts'
import { asksFor, type Given, textOf } from '../../inputs/given.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Problem } from '../../inputs/problem.ts'
import { engineAxis, type Study } from '../study.ts'

/** What of the inputs a study cannot honour, each by its name: nothing is left out in silence. */
export const scopeProblems = (study: Study, given: Given, inputs: Inputs): readonly Problem[] => [
  ...projectProblems(study, given, inputs),
  ...inputNames.flatMap((name) => {
    const reason = study.cannotHonour?.(inputs.isOwnProject)[name]
    return reason !== undefined && asksFor(given, name)
      ? [{ name, what: `${study.name} cannot honour it: ${reason}; leave it out` }]
      : []
  }),
  ...valueProblems(study, given, inputs),
  ...scenarioProblems(study, given, inputs),
]

/** The values of a study for the shipped projects, or for a project of the user's own. */
export const valuesFor = ({ values, forContext }: Study, isOwnProject: boolean): readonly string[] => {
  if (typeof forContext !== 'object') return values
  return isOwnProject ? forContext : values.filter((value) => !forContext.includes(value))
}

const ofFixtures: readonly InputName[] = ['fixture', 'strategy', 'go-versions']

/** Inputs about a project of the user's own and about the shipped ones, of which a study can be about one. */
const projectProblems = (
  { name: study, forContext }: Study,
  given: Given,
  { isOwnProject }: Inputs,
): readonly Problem[] => {
  if (!isOwnProject) return []
  const named = (names: readonly InputName[], what: string): readonly Problem[] =>
    names.filter((name) => asksFor(given, name)).map((name) => ({ name, what }))
  return forContext === undefined
    ? named(inputsAbout('project', 'secrets'), `${study} is about the shipped projects only; leave it out`)
    : named(ofFixtures, 'is about the shipped projects, but one of yours is to be built; leave one out')
}

const valueProblems = (
  study: Study,
  given: Given,
  { studyValues, isOwnProject }: Inputs,
): readonly Problem[] => {
  const name = 'values'
  if (studyValues === 'all') return []
  if (study.axis === engineAxis && asksFor(given, 'engines'))
    return [
      { name, what: `the values of ${study.name} are engines, and engines are given as well; leave one out` },
    ]
  const possible = valuesFor(study, isOwnProject)
  const whose = isOwnProject ? 'a project of yours' : 'the shipped projects'
  return studyValues
    .filter((value) => study.values.includes(value) && !possible.includes(value))
    .map((value) => ({
      name,
      what: `${study.name} has no ${value} for ${whose}; it has ${possible.join(', ')}`,
    }))
}

/** `all` are those that the study has. */
const scenarioProblems = (
  { name: study, onlyScenarios }: Study,
  given: Given,
  { scenarios }: Inputs,
): readonly Problem[] =>
  onlyScenarios === undefined || scenarios === 'auto' || textOf(given, 'scenarios') === 'all'
    ? []
    : scenarios
        .filter((each) => !onlyScenarios.includes(each))
        .map((each) => ({
          name: 'scenarios',
          what: `${study} has no ${each}; it has ${onlyScenarios.join(', ')}`,
        }))
