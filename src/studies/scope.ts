import type { Engine } from '../engines/engine.ts'
import { engines } from '../engines/index.ts'
import { differs, type Given } from '../inputs/given.ts'
import { InputError } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { PlannedProject, Scenario } from '../model.ts'
import { readFixture } from '../projects/fixtures/fixture.ts'
import { basesOf } from '../projects/fixtures/projects.ts'
import { scenarios } from '../scenarios/index.ts'
import { engineAxis, type Scope, type Study } from './study.ts'

/** What decides the scope of a study. */
export type ScopeRequest = {
  readonly study: Study
  readonly inputs: Inputs
  readonly given: Given
  /** Where the fixtures are, absolute. */
  readonly fixturesDir: string
  /** The user's own project; undefined: shipped ones are built. */
  readonly context: PlannedProject | undefined
  /** Names of the usual engines that answer; only asked for when they are needed. */
  readonly usual: () => Promise<readonly string[]>
}

/** The defaults of the study, or what the inputs name instead. */
export const scopeOf = async (request: ScopeRequest): Promise<Scope> => {
  const { study, inputs, given, fixturesDir, context } = request
  const { defaults } = study
  const wanted = await enginesOf(request)
  const isEngines = study.axis === engineAxis
  const names = differs(given, 'fixture') ? inputs.fixtures : defaults.fixtures
  return {
    values: chosen(inputs, isEngines ? wanted : study.values),
    engines: isEngines ? chosen(inputs, wanted) : wanted,
    fixtures:
      context === undefined ? await Promise.all(names.map((name) => readFixture(fixturesDir, name))) : [],
    context,
    strategies: differs(given, 'strategy') ? inputs.strategies : defaults.strategies,
    scenarios: scenariosOf(inputs.scenarios === 'auto' ? defaults.scenarios : inputs.scenarios),
    bases: basesOf(inputs),
    basesGiven: differs(given, 'base-image') || differs(given, 'go-versions'),
  }
}

/** Throws when the study cannot be about what the inputs name. */
export const checkScope = ({
  study,
  inputs,
  given,
}: Pick<ScopeRequest, 'study' | 'inputs' | 'given'>): void => {
  const problems = [
    ...(inputs.isOwnProject && !study.forContext
      ? [`study: ${study.name} is about the shipped projects; leave out what is about a project of yours`]
      : []),
    ...(study.axis === engineAxis && differs(given, 'values') && differs(given, 'engines')
      ? [`values: the values of ${study.name} are engines, and engines are given as well; leave one out`]
      : []),
  ]
  if (problems.length > 0) throw new InputError(problems)
}

/** The value that the others are compared with. */
export const referenceIn = (study: Study, values: readonly string[]): string =>
  values.includes(study.reference) ? study.reference : (values[0] ?? study.reference)

const enginesOf = async ({ study, inputs, usual }: ScopeRequest): Promise<readonly string[]> => {
  const wanted = inputs.engines === 'auto' ? study.defaults.engines : inputs.engines
  if (wanted === 'all') return Object.keys(engines)
  if (wanted !== 'usual') return wanted
  const answering = await usual()
  return answering.length > 0 ? answering : [engines.podman.name]
}

const chosen = ({ studyValues }: Inputs, values: readonly string[]): readonly string[] =>
  studyValues === 'all' ? values : values.filter((value) => studyValues.includes(value))

/** In the order of their list, in which those that start from nothing come first. */
const scenariosOf = (names: readonly string[]): readonly Scenario[] =>
  Object.values<Scenario>(scenarios)
    .filter(({ name }) => names.includes(name))
    .toSorted((one, other) => Number(one.startsFrom === 'primed') - Number(other.startsFrom === 'primed'))

/** Titles of engines, for studies that name them. */
export const engineNames: readonly string[] = Object.values<Engine>(engines).map(({ name }) => name)
