import type { Report } from '../model.ts'

/**
 * A report without what would turn its regressions into warnings: for one that was written by somebody who may not say so, and for a
 * run that has a base of its own. Figures of the default branch stay, as they decide nothing.
 */
export const withoutLeniency = (report: Report): Report => {
  const { accepted: _, creep, ...others } = report
  if (creep === undefined) return others
  const { anchor: __, ...figures } = creep
  return { ...others, creep: figures }
}
