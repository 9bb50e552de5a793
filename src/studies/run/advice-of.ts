import type { StudyRow } from '../../model.ts'
import { projectName } from '../../report/words/plan-line.ts'
import { comparisonSentences } from '../parts/advice.ts'
import { engineAxis, type Study } from '../study.ts'

/**
 * What a study advises. Its rules know what the values mean, and with that what it means to be slower than its reference. In
 * a study of other values another one may be the reference: then the rules see no comparison, and the advice says so. The
 * values that are only for a project of the user's own have no rules: there, the comparison itself is all that is said.
 */
export const adviceOf = (
  study: Pick<Study, 'axis' | 'reference' | 'advise' | 'forContext'>,
  measured: readonly StudyRow[],
  reference: string,
): readonly string[] => {
  const rows = measured.map((row) => ({ ...row, project: projectName(row.project) }))
  const { axis, forContext, reference: usual } = study
  if (axis === engineAxis || reference === usual) return study.advise(rows, reference)
  if (typeof forContext === 'object' && forContext.includes(reference))
    return comparisonSentences(rows, reference, [...new Set(rows.map(({ scenario }) => scenario))])
  return [
    `Here the values are compared with ${reference}: what follows from a comparison with ${usual} is not known.`,
    ...study.advise(rows.map(withoutComparison), usual),
  ]
}

const withoutComparison = (row: StudyRow): StudyRow => {
  const { ratio: _ratio, low: _low, high: _high, pairs: _pairs, ...others } = row
  return { ...others, ranked: false }
}
