import type { Measurement, Revision } from '../model.ts'
import { isCounted } from './attempts.ts'

/**
 * What the two revisions did differently in one benchmark, as a clause; undefined when their steps came out
 * alike. Only what every counted build of a revision shows is told: a step that hit in all builds of the
 * base and ran again in all builds of the head, or the other way round.
 */
export const differingOutcome = (
  measurements: readonly Measurement[],
  benchmark: string,
): string | undefined => {
  const steps = (revision: Revision): ReadonlyMap<string, 'hit' | 'ran'> =>
    commonSteps(measurements, benchmark, revision)
  const [base, head] = [steps('base'), steps('head')]
  const lost = [...base].filter(([name, outcome]) => outcome === 'hit' && head.get(name) === 'ran')
  const won = [...base].filter(([name, outcome]) => outcome === 'ran' && head.get(name) === 'hit')
  const added = [...head].filter(([name, outcome]) => outcome === 'ran' && !base.has(name))
  if (lost.length > 0) return `${named(lost)} came from the cache in the base and ran again in the head`
  if (won.length > 0) return `${named(won)} ran again in the base and came from the cache in the head`
  return added.length > 0 && base.size > 0
    ? `${named(added)} ran in the head; the base has no such step`
    : undefined
}

const commonSteps = (
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

const named = (steps: readonly (readonly [string, unknown])[]): string => {
  const [first] = steps
  const rest = steps.length - 1
  return `the step "${(first?.[0] ?? '').slice(0, 100)}"${rest > 0 ? ` and ${rest} more` : ''}`
}
