import type { Measurement, Revision } from '../../model.ts'
import { isCounted } from '../attempts.ts'

/**
 * The steps that explain a slower or faster head, as a clause; undefined when there are none. Only steps whose times the
 * engine does not show: where it shows them, they say how much a step explains, and that may be next to nothing.
 */
export const differingOutcome = (
  measurements: readonly Measurement[],
  benchmark: string,
  change: 'slower' | 'faster',
): string | undefined => {
  const timed = new Set(
    measurements
      .filter((build) => build.benchmark === benchmark)
      .flatMap(({ timeline = [] }) => timeline.map(({ name }) => name)),
  )
  const steps = differingSteps(measurements, benchmark, change).filter((name) => !timed.has(name))
  if (steps.length === 0) return undefined
  return change === 'slower'
    ? `${named(steps)} came from the cache in the base and ran again in the head`
    : `${named(steps)} ran again in the base and came from the cache in the head`
}

/**
 * The names of the steps that explain a slower or faster head. Only what every counted build of a revision shows counts:
 * a step that came from the cache in all builds of the base and ran again in all builds of the head explains a slower
 * head; the other way round, a faster one. A step that one revision lacks explains nothing by itself: what it took is
 * not known.
 */
export const differingSteps = (
  measurements: readonly Measurement[],
  benchmark: string,
  change: 'slower' | 'faster',
): readonly string[] => {
  const steps = (revision: Revision): ReadonlyMap<string, 'hit' | 'ran'> =>
    commonSteps(measurements, benchmark, revision)
  const [base, head] = [steps('base'), steps('head')]
  const [before, after] = change === 'slower' ? (['hit', 'ran'] as const) : (['ran', 'hit'] as const)
  return [...base].flatMap(([name, outcome]) =>
    outcome === before && head.get(name) === after ? [name] : [],
  )
}

/** What became of each step of a revision, where all counted builds of a benchmark agree, in their order. */
export const commonSteps = (
  measurements: readonly Measurement[],
  benchmark: string,
  revision: Revision,
): ReadonlyMap<string, 'hit' | 'ran'> => {
  const counted = measurements.filter(
    (build) =>
      build.benchmark === benchmark &&
      build.revision === revision &&
      build.failure === undefined &&
      isCounted(build),
  )
  const outcomes = counted.map(
    ({ evidence }) =>
      new Map(evidence?.outcome.steps.map(({ name, hit }) => [name, hit ? 'hit' : 'ran'] as const)),
  )
  const [first, ...others] = outcomes
  return new Map(
    [...(first ?? [])].filter(([name, outcome]) => others.every((each) => each.get(name) === outcome)),
  )
}

const named = ([first = '', ...rest]: readonly string[]): string =>
  `the step "${first.slice(0, 100)}"${rest.length > 0 ? ` and ${rest.length} more` : ''}`
