import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { readReport } from '../../src/report/read-report.ts'
import { reducedReport } from '../../src/report/reduced.ts'
import { commentCases } from '../support/comment-cases.ts'
import { limits } from '../support/report-builder.ts'
import { reportCases } from '../support/report-cases.ts'

const cases: readonly (readonly [string, Report])[] = [
  ...Object.entries(commentCases).map(([name, { report }]) => [name, report()] as const),
  ...Object.entries(reportCases).map(([name, make]) => [name, make()] as const),
]

const verdictsOf = ({ verdict, benchmarks }: Report) => [
  verdict.kind,
  verdict.because,
  ...benchmarks.map(({ comparison }) => comparison?.verdict.kind),
]

describe('a reduced report', () => {
  test.each(cases)('can be read, and has the verdicts of the whole one: %s', async (_, report) => {
    const found = await readReport(toJson(reducedReport(report, 6_000_000, 5_000_000)), limits)
    if (found.kind === 'refused') throw new Error(found.problems.join('\n'))
    expect(found.report.warnings.at(-1)).toMatch(/^A reduced report: the whole one has 6\.0 MB, /)
    // What several reports were made of is not judged.
    if (report.legs !== undefined) return
    expect(verdictsOf(judgeReport(found.report))).toEqual(verdictsOf(judgeReport(report)))
  })

  test('has no step, timeline or log of any build, and each says why', () => {
    const reports = cases.map(([, report]) => reducedReport(report, 1, 1))
    const builds = reports.flatMap((report) => report.builds)
    expect(builds.length).toBeGreaterThan(50)
    for (const { timeline, failure, evidence } of builds) {
      expect(timeline).toBeUndefined()
      expect(failure?.logTail ?? '').toBe('')
      expect(evidence?.outcome.steps ?? []).toEqual([])
      expect(evidence === undefined || evidence.outcome.unknown?.['steps'] !== undefined).toBe(true)
    }
    expect(reports.map(({ explanations }) => explanations)).toEqual(reports.map(() => undefined))
  })
})
