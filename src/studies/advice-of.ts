import type { StudyRow } from '../model.ts'
import { engineAxis, type Study } from './study.ts'

/**
 * What a study advises. Its rules know what the values mean, and with that what it means to be slower than its reference. In
 * a study of other values another one may be the reference: then the rules see no comparison, and the advice says so.
 */
export const adviceOf = (
  study: Pick<Study, 'axis' | 'reference' | 'advise'>,
  rows: readonly StudyRow[],
  reference: string,
): readonly string[] =>
  study.axis === engineAxis || reference === study.reference
    ? study.advise(rows, reference)
    : [
        `Here the values are compared with ${reference}: what follows from a comparison with ${study.reference} is not known.`,
        ...study.advise(rows.map(withoutComparison), study.reference),
      ]

const withoutComparison = (row: StudyRow): StudyRow => {
  const { ratio: _ratio, low: _low, high: _high, pairs: _pairs, ...others } = row
  return { ...others, ranked: false }
}
