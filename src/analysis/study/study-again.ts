import type { BenchmarkReport, Limits, Measurement, StudyReport, StudyRow, Verdict } from '../../model.ts'
import type { StudyCell } from './study-cell.ts'
import { studyRows } from './study-rows.ts'

/** What a report holds of a study. */
type HeldStudy = {
  readonly study: StudyReport
  readonly benchmarks: readonly Pick<BenchmarkReport, 'id' | 'limits'>[]
  readonly builds: readonly Measurement[]
}

/** What the attempts of a row, and those of the reference, come to. */
export type RowAgain = {
  readonly row: StudyRow
  /**
   * Verdicts that they can lead to: a report does not say whether the values were named, and one that is not available is only
   * missed then. undefined: the limits of the row are not in the report.
   */
  readonly kinds: ReadonlySet<Verdict['kind'] | undefined> | undefined
}

/** The rows of a study, computed from their attempts again, in the same order. */
export const studyRowsAgain = ({ study, benchmarks, builds }: HeldStudy): readonly RowAgain[] => {
  const { rows, reference, rounds } = study
  const limits = new Map(benchmarks.map((each) => [each.id, each.limits]))
  const cells = rows.map((row) => cellOf(row, limits.get(row.benchmark ?? '') ?? anyLimits))
  const judged = rows.some(({ verdict }) => verdict !== undefined)
  const [named = [], unnamed = named] = (judged ? [true, false] : [false]).map((isNamed) =>
    studyRows(cells, { reference, rounds, builds, judged, named: isNamed }),
  )
  return named.map((row, at) => ({
    row,
    kinds: limits.has(row.benchmark ?? '')
      ? new Set([row.verdict?.kind, unnamed[at]?.verdict?.kind])
      : undefined,
  }))
}

/** Only verdicts depend on them. */
const anyLimits: Limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 }

const cellOf = ({ ended, benchmark, unknown = {}, ...row }: StudyRow, limits: Limits): StudyCell => ({
  ...row,
  benchmark,
  untimed: ended === 'untimed',
  ended: ended === undefined ? undefined : { code: ended, reason: '' },
  unknown,
  limits,
})
