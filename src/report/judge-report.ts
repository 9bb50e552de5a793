import { judgeAll, type Judged } from '../analysis/judge.ts'
import { verdictOfObstacles } from '../analysis/obstacle.ts'
import { judgeRun } from '../analysis/run-verdict.ts'
import type { Report, Sampling } from '../model.ts'
import { accept } from './accept.ts'
import { warnOnly } from './creep/warn-only.ts'
import { isCompared } from './selection.ts'

/**
 * The report with every verdict, computed from what it holds itself: builds, limits, sampling and obstacles. Whoever
 * has the report can therefore judge it again. Without a second revision or an obstacle it stays as it is.
 */
export const judgeReport = (report: Report): Report => {
  const { obstacles, accepted, creep } = report
  if (!isCompared(report) && obstacles.length === 0) return report
  const judged = withComparisons(
    report,
    judgeAll({
      benchmarks: report.benchmarks,
      builds: report.builds,
      sampling: samplingOf(report),
      obstacles,
      onlyChange: report.onlyChange,
      projects: report.projects ?? [],
      explanations: report.explanations ?? [],
    }),
  )
  // An obstacle to all benchmarks is the verdict of the run, even where none is gated.
  const verdict = verdictOfObstacles(obstacles) ?? judgeRun(judged.benchmarks).verdict
  const whole = withoutKnownCauses({ ...judged, verdict })
  const lighter = creep === undefined ? whole : warnOnly(whole, creep)
  return accepted === undefined ? lighter : accept(lighter, accepted)
}

/** Of a rewrite that was tried, the cause of every change is the rewrite itself: nothing is left to be named, or unknown. */
const withoutKnownCauses = (report: Report): Report =>
  report.advice === undefined
    ? report
    : {
        ...report,
        benchmarks: report.benchmarks.map(({ comparison, ...each }) => {
          if (comparison === undefined) return each
          const { cause: _cause, causes: _causes, ...others } = comparison
          return { ...each, comparison: others }
        }),
      }

/** Enters comparisons by benchmark id, what is still gated, and what is not although the rule wanted it. */
const withComparisons = (report: Report, { comparisons, benchmarks }: Judged): Report => {
  const gated = new Set(benchmarks.flatMap((each) => (each.gated ? [each.id] : [])))
  return {
    ...report,
    benchmarks: report.benchmarks.map(({ ungated, ...each }) => {
      const comparison = comparisons[each.id]
      const isGated = gated.has(each.id)
      return {
        ...each,
        gated: isGated,
        ...(!isGated && (each.gated || ungated !== undefined) && { ungated: 'unsupported' }),
        ...(comparison !== undefined && { comparison }),
      }
    }),
  }
}

const samplingOf = ({ benchmarks }: Report): ReadonlyMap<string, Sampling> =>
  new Map(benchmarks.flatMap(({ id, sampling }) => (sampling === undefined ? [] : [[id, sampling]])))
