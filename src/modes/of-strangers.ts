import type { Report } from '../model.ts'

/**
 * A report that can be forged, with the cautions of this program in place of its own. The inputs of the run are left out: whoever
 * pastes them to repeat it would build a stranger's code by a stranger's options. So is what it says about the default branch.
 */
export const ofStrangers = (report: Report, cautions: readonly string[]): Report => {
  const { inputs: _, creep: ___, legs, ...others } = report
  return {
    ...others,
    ...(legs !== undefined && { legs: legs.map(({ inputs: __, ...leg }) => leg) }),
    cautions,
  }
}
