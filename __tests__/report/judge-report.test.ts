import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { commentCases, judged, service } from '../support/comment-cases.ts'
import { buildReport, pairs } from '../support/report-builder.ts'
import { reportCases } from '../support/report-cases.ts'

const cases: Readonly<Record<string, () => Report>> = {
  ...reportCases,
  ...Object.fromEntries(
    Object.entries(commentCases).map(([name, { report }]) => [`comment ${name}`, report]),
  ),
}

/** The report as it is read from its file, without anything that was judged. */
const unjudged = (report: Report): Report => {
  const { spent: _spent, ...read } = JSON.parse(toJson(report)) as Report
  const benchmarks = read.benchmarks.map(({ comparison: _comparison, ...each }) => each)
  // Nothing was built, so there is nothing to judge but what the run says itself.
  if (benchmarks.length === 0) return read
  return { ...read, benchmarks, verdict: report.benchmarks.some(({ base }) => base) ? none : read.verdict }
}

const none = { kind: 'none', because: 'not-judged', reason: 'unknown' } as const

describe('a report can be judged from what it holds', () => {
  test.each(Object.entries(cases))('and comes to the verdicts that it had: %s', (_, make) => {
    const report = make()
    expect(judgeReport(unjudged(report))).toEqual(report)
  })

  test('and comes to the same when it is judged twice', () => {
    const once = judged({ benchmarks: [service('cold')], measurements: [] })
    expect(judgeReport(once)).toEqual(once)
  })

  test('and to others with other limits', () => {
    const of = service('cold')
    const measurements = pairs(
      of,
      Array.from({ length: 6 }, (_, at) => [60_000 + at, 64_800 + at] as const),
    )
    const report = judged({ benchmarks: [of], measurements })
    expect(report.verdict.kind).toBe('warning')
    const benchmarks = report.benchmarks.map((each) => ({
      ...each,
      limits: { ...each.limits, failThreshold: 0.05 },
    }))
    expect(judgeReport({ ...report, benchmarks }).verdict.kind).toBe('regression')
  })
})

describe('the verdict of a run', () => {
  const of = service('cold', false)

  test('is that of an obstacle to all benchmarks, even where none is gated', () => {
    const { verdict } = judged({
      benchmarks: [of],
      measurements: pairs(of, [[1_000, 1_000]]),
      obstacles: [{ kind: 'base-does-not-build', reason: 'exit status 1' }],
    })
    expect(verdict).toEqual({
      kind: 'none',
      because: 'base-does-not-build',
      reason: 'not judged: the base does not build: exit status 1',
    })
  })

  test('does not depend on a benchmark that its engine cannot build, when another is judged', () => {
    const [gated, unsupported] = [service('source-change'), service('cold', true, 'kaniko')]
    const reason = 'it ignores cache mounts'
    const report = judged({
      benchmarks: [gated, unsupported],
      measurements: pairs(
        gated,
        Array.from({ length: 6 }, (_, at) => [9_000 + at, 9_001 + at] as const),
      ),
      sampled: {
        [unsupported.id]: { pairs: 0, stopped: 'unsupported', obstacles: [{ kind: 'unsupported', reason }] },
      },
    })
    expect(report.verdict.kind).toBe('unchanged')
    expect(report.benchmarks.map((each) => each.gated)).toEqual([true, false])
    expect(report.benchmarks.map((each) => each.ungated)).toEqual([undefined, 'unsupported'])
    expect(judgeReport(report)).toEqual(report)
  })

  test('is that of what no engine can build, when nothing else is gated; it then stays gated', () => {
    const unsupported = service('cold', true, 'kaniko')
    const obstacles = [{ kind: 'unsupported', reason: 'it ignores cache mounts' } as const]
    const report = judged({
      benchmarks: [unsupported],
      measurements: [],
      sampled: { [unsupported.id]: { pairs: 0, stopped: 'unsupported', obstacles } },
    })
    expect(report.benchmarks[0]).toMatchObject({ gated: true })
    expect(report.benchmarks[0]).not.toHaveProperty('ungated')
  })

  test('stays what it was when there is nothing to compare', () => {
    expect(judgeReport(buildReport())).toEqual(buildReport())
  })
})
