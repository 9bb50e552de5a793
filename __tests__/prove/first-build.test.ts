import { expect, test } from 'vitest'
import { benchmark, build, buildReport, builds, runFacts, warmUp } from '../support/report-builder.ts'
import { firstBuildsOf } from './first-build/biases.ts'

const [tiny, small] = [benchmark({ project: 'tiny' }), benchmark({ project: 'small' })] as const
const costs = {
  ...runFacts().cost,
  timedMs: 60_000,
  primingMs: 0,
  resetMs: 0,
  settleMs: 0,
  setupMs: 0,
  otherMs: 0,
}

const measurements = [
  warmUp(tiny, 13_000),
  ...builds(tiny, [9_900, 10_000, 10_100]),
  warmUp(small, 10_100),
  ...builds(small, [10_000, 9_800, 10_200]),
]

test('the first build of each project is compared with its samples, in the order of building', () => {
  const report = buildReport({
    benchmarks: [tiny, small],
    measurements,
    cost: { ...costs, warmUpMs: 23_100 },
  })
  expect(firstBuildsOf(report)).toEqual({
    ratios: [
      { project: 'tiny', ratio: 1.3 },
      { project: 'small', ratio: 1.01 },
    ],
    inNoSample: 23_100 / 83_100,
    withoutLater: 13_000 / 73_000,
  })
})

test('a project without a sample, or whose first build failed, gives no answer', () => {
  const benchmarks = [tiny, small]
  const without = measurements.filter(({ benchmark: of, round }) => of === tiny.id || round === 0)
  expect(firstBuildsOf(buildReport({ benchmarks, measurements: without }))).toBeUndefined()
  const failure = { kind: 'failed', message: 'exit 1', logTail: '' } as const
  const failed = [...measurements.slice(1), build(tiny, { round: 0, excluded: 'warm-up', failure })]
  expect(firstBuildsOf(buildReport({ benchmarks, measurements: failed }))).toBeUndefined()
})
