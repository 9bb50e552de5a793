import { engines } from '../../engines/index.ts'
import { mostOf } from '../../inputs/amounts.ts'
import { asksFor, type Given } from '../../inputs/given.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { PlannedProject, Scenario } from '../../model.ts'
import { readFixture } from '../../projects/fixtures/fixture.ts'
import { basesOf } from '../../projects/fixtures/projects.ts'
import { scenarios } from '../../scenarios/index.ts'
import { valuesFor } from './scope-problems.ts'
import { engineAxis, type Scope, type Study, usualDefaults } from '../study.ts'

/** What decides the scope of a study. */
type ScopeRequest = {
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
  const defaults = defaultsOf(study)
  const wanted = await enginesOf(request)
  const isEngines = study.axis === engineAxis
  const names = asksFor(given, 'fixture') ? inputs.fixtures : defaults.fixtures
  return {
    values: chosen(inputs, isEngines ? wanted : valuesFor(study, context !== undefined)),
    engines: isEngines ? chosen(inputs, wanted) : wanted,
    fixtures:
      context === undefined ? await Promise.all(names.map((name) => readFixture(fixturesDir, name))) : [],
    context,
    strategies: asksFor(given, 'strategy') ? inputs.strategies : defaults.strategies,
    scenarios: scenariosOf(inputs.scenarios === 'auto' ? defaults.scenarios : inputs.scenarios),
    bases: basesOf(inputs),
    basesGiven: asksFor(given, 'base-image') || asksFor(given, 'go-versions'),
  }
}

/** The value that the others are compared with. */
export const referenceIn = (study: Study, values: readonly string[]): string =>
  values.includes(study.reference) ? study.reference : (values[0] ?? study.reference)

const defaultsOf = ({ defaults }: Study) => ({ ...usualDefaults, ...defaults })

/** As many as a ranking needs. */
const usualRounds = 6

/** How often each cell is measured. */
export const roundsOf = ({ rounds }: Pick<Inputs, 'rounds'>): number =>
  rounds === 'auto' ? usualRounds : mostOf(rounds)

const enginesOf = async ({ study, inputs, usual }: ScopeRequest): Promise<readonly string[]> => {
  const wanted = inputs.engines === 'auto' ? defaultsOf(study).engines : inputs.engines
  if (wanted === 'all') return Object.keys(engines)
  if (wanted !== 'usual') return wanted
  const answering = await usual()
  return answering.length > 0 ? answering : [engines.podman.name]
}

/** In the order in which they were given, because the first one can take the place of the reference. */
const chosen = ({ studyValues }: Inputs, values: readonly string[]): readonly string[] =>
  studyValues === 'all' ? values : [...new Set(studyValues)].filter((value) => values.includes(value))

/** In the order of their list, in which those that start from nothing come first. */
const scenariosOf = (names: readonly string[]): readonly Scenario[] =>
  Object.values<Scenario>(scenarios)
    .filter(({ name }) => names.includes(name))
    .toSorted((one, other) => Number(one.startsFrom === 'primed') - Number(other.startsFrom === 'primed'))
