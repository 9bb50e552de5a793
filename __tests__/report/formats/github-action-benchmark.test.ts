import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { githubActionBenchmark } from '../../../src/report/formats/github-action-benchmark.ts'
import type { Report } from '../../../src/model.ts'
import { commentReport } from '../../support/comment-cases.ts'
import { hostileText } from '../../support/hostile.ts'
import { benchmark, buildReport, builds } from '../../support/report-builder.ts'
import { hostileReport } from '../../support/report-cases.ts'

/** The fields that its reader takes for a custom tool (src/extract.ts, `extractCustomBenchmarkResult`). */
type Entry = {
  readonly name: unknown
  readonly unit: unknown
  readonly value: unknown
  readonly range?: unknown
  readonly extra?: unknown
}

const entriesIn = (report: Report): readonly Entry[] =>
  JSON.parse(githubActionBenchmark.render(report)) as readonly Entry[]

test('has the median of each head in milliseconds, with its interval and its verdict', () => {
  const report = commentReport('regression')
  const [first] = report.benchmarks
  const entries = entriesIn(report)
  expect(entries).toHaveLength(report.benchmarks.length)
  expect(entries[0]).toEqual({
    name: 'podman/services~api/source-change',
    unit: 'ms',
    value: first?.head.medianMs,
    range: `${first?.head.lowMs} to ${first?.head.highMs}`,
    extra: `6 builds\nregression: ${first?.comparison?.verdict.reason}`,
  })
})

test('counts a single build as one', () => {
  const cold = benchmark()
  const report = buildReport({ benchmarks: [cold], measurements: builds(cold, [1_000]) })
  expect(entriesIn(report).map(({ extra }) => extra)).toEqual(['1 build'])
})

test('has no entry for what has no time', () => {
  expect(entriesIn(hostileReport('x')).map(({ name }) => name)).toEqual(['podman/x/cold'])
})

test('has names that stay in a code span of a table, whatever the texts are', () => {
  assert(
    property(hostileText, (raw) => {
      for (const { name, unit, value, extra } of entriesIn(hostileReport(raw))) {
        expect(name).toMatch(/^[\w%.!~*'()@+/-]+$/)
        expect([unit, typeof value, typeof extra]).toEqual(['ms', 'number', 'string'])
      }
    }),
  )
})
