import { expect, test } from 'vitest'
import type { Comparison } from '../../../src/model.ts'
import { samplingLines } from '../../../src/report/words/sampling.ts'
import { judged, service } from '../../support/comment-cases.ts'
import { pairs } from '../../support/report-builder.ts'

const of = service('cold')

const lineWith = (found: Partial<Comparison>): string => {
  const report = judged({ benchmarks: [of], measurements: pairs(of, [[1_000, 1_000]]) })
  const benchmarks = report.benchmarks.map((each) => ({
    ...each,
    ...(each.comparison !== undefined && { comparison: { ...each.comparison, ...found } }),
  }))
  return samplingLines({ ...report, benchmarks }).join('\n')
}

test('lost builds are counted by revision and cause', () => {
  const none = { all: 8, failed: 0, timedOut: 0, engineDied: 0, stateLost: 0 }
  const attempts = { base: { ...none, stateLost: 2 }, head: { ...none, failed: 1, engineDied: 1 } }
  expect(lineWith({ attempts })).toContain(
    'lost builds: 2 of base whose cache state did not hold, 1 of head failed, 1 of head because the engine broke down;',
  )
  expect(lineWith({ attempts: { base: none, head: none } })).not.toContain('lost builds')
})

test('processor time that was withheld from one revision is named, whichever it was', () => {
  expect(lineWith({ stealShift: 0.062 })).toContain(
    'the hypervisor withheld 6.2 percentage points more processor time from the head than from the base',
  )
  expect(lineWith({ stealShift: -0.01 })).toContain('1.0 percentage points more processor time from the base')
  expect(lineWith({ stealShift: 0.0001 })).not.toContain('hypervisor')
})
