import type { StudyReport, StudyRow, Verdict, VerdictKind } from '../../model.ts'

/** Whether anything is known of a row. */
export const hasValue = ({ sample, columns }: StudyRow): boolean =>
  sample?.medianMs !== undefined || Object.keys(columns).length > 0

/** The first of these that a row has decides; what is sure comes before what is open. */
const order: readonly VerdictKind[] = [
  'regression',
  'invalid',
  'warning',
  'inconclusive',
  'improvement',
  'unchanged',
]

/** The verdict of a study: the worst of its rows where these were judged, otherwise none. */
export const judgeStudy = ({ rows, reference }: Pick<StudyReport, 'rows' | 'reference'>): Verdict => {
  if (!rows.some(hasValue)) return nothingMeasured(rows)
  const found = rows.flatMap((row) => (row.verdict === undefined ? [] : [{ row, verdict: row.verdict }]))
  const decided = found.filter(({ verdict }) => verdict.kind !== 'none')
  const kind = order.find((each) => decided.some(({ verdict }) => verdict.kind === each))
  const worst = decided.filter(({ verdict }) => verdict.kind === kind)
  const [first] = worst
  if (first === undefined) return nothingDecided(found.map(({ verdict }) => verdict))
  const { row, verdict } = first
  const against = row.value === reference ? '' : ` against ${reference}`
  // The id of the only one need not be said: that of a user's project at the top of its repository is a dot.
  const project = new Set(rows.map((each) => each.project)).size === 1 ? '' : `${row.project} `
  const name = `${row.value}${against}, ${project}${row.scenario}`
  const share = decided.length > 1 ? ` (${verdict.kind} in ${worst.length} of ${decided.length} rows)` : ''
  return { ...verdict, reason: `${name}: ${verdict.reason}${share}` }
}

const nothingMeasured = (rows: readonly StudyRow[]): Verdict => {
  const why = rows.find(({ unknown }) => unknown?.['sample'] !== undefined)?.unknown?.['sample']
  const reason = `not judged: no row has a value: ${why ?? 'nothing was measured'}`
  return { kind: 'none', because: 'nothing-measured', reason }
}

/** Where a verdict was asked for, silence must not look like an answer. */
const nothingDecided = (verdicts: readonly Verdict[]): Verdict => {
  const missing = verdicts.find(({ because }) => because === 'not-measured')
  if (missing !== undefined) return { ...missing, kind: 'inconclusive' }
  return (
    verdicts[0] ?? {
      kind: 'none',
      because: 'nothing-gated',
      reason: 'not judged: a study compares, and judges only when fail-threshold is given',
    }
  )
}
