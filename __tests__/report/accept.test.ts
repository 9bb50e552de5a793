import { expect, test } from 'vitest'
import type { Acceptance, BenchmarkReport, Report } from '../../src/model.ts'
import { readReport } from '../../src/report/read-report.ts'
import { accept } from '../../src/report/accept.ts'
import { toJson } from '../../src/report/formats/json.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { rejudge } from '../../src/report/rejudge.ts'
import { withoutLeniency } from '../../src/report/without-leniency.ts'
import { headline } from '../../src/report/words/headline.ts'
import { commentReport } from '../support/comment-cases.ts'
import { limits } from '../support/report-builder.ts'

const by: Acceptance = { by: 'octocat', at: '2026-11-28T09:30:00Z' }

const mergedOf = (names: readonly string[], parts: 'legs' | 'projects' = 'legs'): Report =>
  mergeReports(
    names.map((name) => ({ name, report: name === 'none' ? undefined : commentReport(name) })),
    { parts, reasons: new Map() },
  ) ?? expect.fail('there is nothing to merge')

const readAgain = async (report: Report): Promise<Report> => {
  const read = await readReport(toJson(report), limits)
  return read.kind === 'report' ? read.report : expect.fail(read.problems.join())
}

test('a regression becomes a warning that names who accepted it, when, and still by how much', () => {
  const before = commentReport('regression')
  const { verdict, benchmarks } = accept(before, by)
  expect(verdict).toMatchObject({ kind: 'warning', because: 'accepted' })
  expect(verdict.reason).toContain(before.benchmarks[0]?.comparison?.verdict.reason)
  expect(verdict.reason).toContain(
    'accepted by octocat, who set the label "build-time: accepted" on 2026-11-28',
  )
  expect(benchmarks.map(({ comparison }) => comparison?.verdict.kind)).toEqual(['warning', 'unchanged'])
})

test.each(['unchanged-whole', 'warning', 'improvement', 'inconclusive', 'does-not-build', 'below-floor'])(
  'nothing else is accepted: %s',
  (name) => {
    const report = commentReport(name)
    expect(accept(report, by)).toBe(report)
  },
)

test('of several legs the accepted one is a warning, and a missing one stays invalid', () => {
  const green = accept(mergedOf(['regression', 'unchanged-whole']), by)
  expect(green.verdict).toMatchObject({ kind: 'warning', because: 'accepted' })
  expect(green.legs?.map(({ verdict }) => verdict.kind)).toEqual(['warning', 'unchanged'])
  const red = accept(mergedOf(['regression', 'none']), by)
  expect(red.verdict).toMatchObject({ kind: 'invalid', because: 'leg-missing' })
  expect(headline(red)).toContain('accepted by octocat')
})

test('what is read again has the same verdicts, and none of it without the acceptance', async () => {
  for (const report of [
    accept(commentReport('regression'), by),
    accept(mergedOf(['regression', 'warning'], 'projects'), by),
  ]) {
    const read = await readAgain(report)
    const same = { limitsOf: ({ limits: own }: Pick<BenchmarkReport, 'limits'>) => own, gate: undefined }
    expect(rejudge(read, same).verdict).toEqual(report.verdict)
    expect(rejudge(withoutLeniency(read), same).verdict.kind).toBe('regression')
  }
})

test('with a limit that the slowdown does not reach, nobody is named', () => {
  const accepted = accept(commentReport('regression'), by)
  const generous = accepted.benchmarks.map((each) => ({
    ...each,
    limits: { ...each.limits, failThreshold: 5, warnThreshold: 4 },
  }))
  expect(headline(judgeReport({ ...accepted, benchmarks: generous }))).not.toContain('octocat')
})
