import type { PlannedLeg } from '../model.ts'

/**
 * The legs as JSON for a matrix. Only number and name: an output has at most 1 MB, and is dropped where it contains a value that is
 * masked.
 */
export const matrixOf = (legs: readonly PlannedLeg[]): string =>
  JSON.stringify(legs.map(({ leg, name }) => ({ leg, name })))
