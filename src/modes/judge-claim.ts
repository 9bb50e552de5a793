import { InputError } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../model.ts'
import { gatedIds, limitsOf } from '../plan/gated.ts'
import { logLine } from '../report/escape.ts'
import { isOfProjects, partsOf } from '../report/report-parts.ts'
import { type OtherJudgement, rejudge } from '../report/rejudge.ts'

/**
 * The report with every verdict computed by the inputs of this job, those that were not given included: whoever wrote the report
 * may have written its limits, and what is gated, too. A gate that fits none of its benchmarks is a warning of the report.
 */
export const judgeClaim = (report: Report, { thresholds, gate, failOn }: Inputs): Report => {
  const { ids, warnings } = gatedHere(report, gate)
  const { rules } = report
  return rejudge(
    {
      ...report,
      ...(rules !== undefined && { rules: { ...rules, failOn, gate } }),
      warnings: [...report.warnings, ...warnings],
    },
    { limitsOf: ({ id }) => limitsOf(thresholds, id), gate: { globs: gate, ids } },
  )
}

type Gated = Pick<NonNullable<OtherJudgement['gate']>, 'ids'> & { readonly warnings: readonly string[] }

/** Each of several projects has a gate of its own, as when it was measured. */
const gatedHere = (report: Report, gate: Inputs['gate']): Gated => {
  const { benchmarks } = report
  const projects = isOfProjects(report) ? partsOf(report).map((part) => part.report.benchmarks) : [benchmarks]
  try {
    const ids = projects.flatMap((own) => gatedIds(own, gate, own[0]?.engine ?? '', benchmarks))
    return { ids, warnings: [] }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { ids: [], warnings: error.problems.map((problem) => `Nothing is gated. ${logLine(problem)}`) }
  }
}
