import { duration } from '../../../src/analysis/numbers.ts'
import type { Measurement, OutcomeEvidence, Report } from '../../../src/model.ts'
import { known } from '../../support/lab.ts'
import { type Facts, numberIn, type Told } from './trap.ts'

/** Times that a script printed, as one reads them. */
export const times = (facts: Facts, ...names: readonly string[]): string =>
  names.map((name) => `${name} ${duration(numberIn(facts, name))}`).join(', ')

/** The counted builds of a scenario. */
export const buildsOf = (report: Report, scenario: string): readonly Measurement[] => {
  const found = report.builds.filter(
    ({ benchmark, round, excluded }) =>
      benchmark.endsWith(`/${scenario}`) && round > 0 && excluded === undefined,
  )
  if (found.length === 0) throw new Error(`no ${scenario} build counts: ${report.verdict.reason}`)
  return found
}

export const firstOf = (report: Report, scenario: string): Measurement =>
  known(buildsOf(report, scenario)[0], scenario)

export const outcomeOf = (build: Measurement): OutcomeEvidence => known(build.evidence?.outcome, 'outcome')

/** `cold 4.10 s, 4.20 s`. */
export const timesOf = (report: Report, scenario: string): string =>
  `${scenario} ${buildsOf(report, scenario)
    .map(({ durationMs }) => duration(durationMs))
    .join(', ')}`

/** Whether the cache state of all counted builds of a scenario was as it has to be. */
export const stateHolds = (report: Report, scenario: string): boolean =>
  buildsOf(report, scenario).every(({ evidence }) => evidence?.state.holds === true)

/** `2 of 5 steps from the cache`. */
export const hitsOf = (build: Measurement): string => {
  const { steps } = outcomeOf(build)
  return `${steps.filter(({ hit }) => hit).length} of ${steps.length} steps from the cache`
}

/** The warm builds of a report, whose steps must all come from the cache. */
export const warmFromCache = (report: Report): Told => {
  const warm = firstOf(report, 'warm')
  return {
    text: `${timesOf(report, 'warm')}, ${hitsOf(warm)}`,
    asExpected: outcomeOf(warm).layerCache?.kind === 'whole',
  }
}

/** What a cold sample is worth: its times, and what was in the cache space before each build. */
export const coldText = (report: Report): string =>
  `${timesOf(report, 'cold')}; the cache space held ${buildsOf(report, 'cold')
    .map(({ evidence }) => evidence?.state.records ?? 'unknown')
    .join(' and ')} records before`
