import { expect, test } from 'vitest'
import { reach } from '../../../src/report/words/reach.ts'
import { judged, service } from '../../support/comment-cases.ts'
import { pairs } from '../../support/report-builder.ts'

const cold = service('cold')
const times = Array.from({ length: 6 }, (_, at) => [10_000, at % 2 === 0 ? 10_800 : 9_300] as const)

test('the scatter of processor time stands beside that of time where both are known', () => {
  const builds = pairs(cold, times)
  const plain = reach(judged({ benchmarks: [cold], measurements: builds }))
  expect(plain.join()).not.toContain('processor time')
  const counted = builds.map((build) => ({
    ...build,
    counters: { buildCpuMs: build.revision === 'head' ? 15_150 + build.round : 15_000 },
  }))
  const report = judged({ benchmarks: [cold], measurements: counted })
  expect(reach(report)).toEqual([
    ...plain,
    'cold: time scatters by 8.2% from pair to pair, processor time of the build by 0%; by that the head is 1% slower, which decides nothing (6 pairs)',
  ])
  // It never decides: nothing surely changed, although the processor time surely grew.
  expect(report.verdict).toEqual(judged({ benchmarks: [cold], measurements: builds }).verdict)
})
