import type { LegPlan, Report } from '../../src/model.ts'
import { mergedOf } from '../../src/modes/merge-plan.ts'
import { readReport } from '../../src/report/read-report.ts'
import { rejudge } from '../../src/report/rejudge.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { judged } from '../support/comment-cases.ts'
import { planOfLegs } from '../support/leg-plans.ts'
import { benchmark, pairs } from '../support/report-builder.ts'
import type { Line } from './line.ts'

/** As many as a matrix of GitHub has, each with one project. */
const [legCount, benchmarksPerLeg, pairCount] = [256, 40, 6]
const limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 }

const textOfLeg = (plan: LegPlan, leg: number, project: string): string => {
  const benchmarks = Array.from({ length: benchmarksPerLeg }, (_, at) =>
    benchmark({ engine: 'podman', project, scenario: `cold-${at}`, gated: at < 2 }),
  )
  const measurements = benchmarks.flatMap((each, at) =>
    pairs(
      each,
      Array.from(
        { length: pairCount },
        (_, pair) => [60_000 + 7 * at + pair, 60_100 + 5 * at + pair] as const,
      ),
    ),
  )
  const report = judged({ benchmarks, measurements })
  return toJson({ ...report, projects: [], planId: plan.planId, leg })
}

/** Reads and judges the reports of all legs of a plan, makes one of them and writes that as JSON. */
export const legs = async (): Promise<readonly Line[]> => {
  const ids = Array.from({ length: legCount }, (_, at) => `project-${String(at).padStart(3, '0')}`)
  const plan = planOfLegs(...ids.map((id) => [id]))
  const texts = ids.map((id, at) => textOfLeg(plan, at + 1, id))
  const fromMs = performance.now()
  const found: { readonly file: string; readonly report: Report }[] = []
  for (const text of texts) {
    const read = await readReport(text, limits)
    if (read.kind === 'refused') throw new Error(read.problems.join('\n'))
    const report = rejudge(read.report, { limitsOf: (each) => each.limits, gate: undefined })
    found.push({ file: '', report })
  }
  const merged = mergedOf(plan, found)
  const bytes = merged === undefined ? 0 : Buffer.byteLength(toJson(merged))
  const seconds = (performance.now() - fromMs) / 1_000
  const peakMb = process.resourceUsage().maxRSS / 1_024
  const what = `${legCount} legs and ${merged?.benchmarks.length} benchmarks × ${pairCount} pairs, read, judged and merged`
  return [
    { what, value: `${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB of JSON` },
    { what: '… peak memory of the process', value: `${peakMb.toFixed(0)} MB` },
  ]
}
