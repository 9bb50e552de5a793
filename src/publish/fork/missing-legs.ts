import type { Report } from '../../model.ts'
import type { Leg } from '../../report/merge.ts'
import { Refusal } from './refusal.ts'

/** A stranger chooses the numbers, and a plan for a run of GitHub has no more legs. */
const highestLeg = 256

/**
 * The legs of a plan that left no report, by the gaps in their numbers: those above the highest are not known here. Throws a
 * Refusal for numbers that no plan has, and for reports of several plans.
 */
export const missingLegs = (reports: readonly Pick<Report, 'planId' | 'leg'>[]): readonly Leg[] => {
  const planned = reports.filter(({ planId }) => planId !== undefined)
  if (new Set(planned.map(({ planId }) => planId)).size > 1)
    throw new Refusal('not-a-report', 'The reports of the run belong to different plans.')
  const found = new Set(planned.flatMap(({ leg }) => leg ?? []))
  const highest = Math.max(0, ...found)
  if (highest > highestLeg)
    throw new Refusal('not-a-report', `A report of the run is of leg ${highest}, which no plan has.`)
  return Array.from({ length: highest }, (_, at) => at + 1)
    .filter((leg) => !found.has(leg))
    .map((leg) => ({ name: `leg ${leg}`, report: undefined }))
}
