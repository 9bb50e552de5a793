import type { Report } from '../model.ts'

/**
 * A report that can be forged, with cautions of this program only. Without the inputs of the run, which people would paste who
 * repeat it, and build code of a stranger by that, and without what it says of the default branch.
 */
export const ofStrangers = (report: Report, cautions: readonly string[]): Report => {
  const { inputs: _, creep: ___, legs, ...others } = report
  return {
    ...others,
    ...(legs !== undefined && { legs: legs.map(({ inputs: __, ...leg }) => leg) }),
    cautions,
  }
}
