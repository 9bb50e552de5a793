import { expect, test } from 'vitest'
import { benchmark, build, buildReport, builds, runFacts, warmUp } from '../support/report-builder.ts'
import { firstBuildsOf, inNoSample, withoutLater } from './first-build/biases.ts'
import { cellsOf, fits } from './first-build/cells.ts'

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
    spentMs: 23_100,
    firstMs: 23_100,
    totalMs: 83_100,
  })
})

test('the first build of a project that was warmed up in the space of another is its first sample', () => {
  const state = { kind: 'primed', holds: true } as const
  const continued = { ...warmUp(small, 3_000), evidence: { state, outcome: { steps: [] } } }
  const [, ...ofTiny] = measurements.slice(0, 4)
  const report = buildReport({
    benchmarks: [tiny, small],
    measurements: [warmUp(tiny, 13_000), ...ofTiny, continued, ...builds(small, [10_200, 9_800, 10_200])],
    cost: { ...costs, warmUpMs: 16_000 },
  })
  expect(firstBuildsOf(report)).toMatchObject({
    ratios: [{ ratio: 1.3 }, { project: 'small', ratio: 1.02 }],
    firstMs: 16_000,
  })
})

test('a run with fewer rounds counts as one with three, and setting up only once', () => {
  const report = buildReport({
    benchmarks: [tiny],
    measurements: [warmUp(tiny, 13_000), ...builds(tiny, [10_000])],
    cost: { ...costs, timedMs: 10_000, warmUpMs: 13_000, resetMs: 2_000, setupMs: 5_000 },
  })
  // One reset for each of four builds instead of two.
  expect(firstBuildsOf(report)?.totalMs).toBe(13_000 + 30_000 + 4_000 + 5_000)
})

test('what is in no sample is added up over projects, and less without the warm-up of the second', () => {
  const run = { ratios: [], spentMs: 20, firstMs: 15, totalMs: 100 }
  expect(inNoSample([run, run])).toBe(0.2)
  expect(withoutLater([run, run])).toBe(25 / 185)
})

test('a part has runs of every kind, as many as fit into four minutes and at least one', () => {
  const [alone, second, both] = cellsOf(['podman'], 1)
  if (both === undefined || second === undefined || alone === undefined) throw new Error('no cells')
  expect(fits(both, 0, new Map([['tiny, then small', 500_000]]))).toBe(true)
  expect(fits(alone, 150_000, new Map())).toBe(true)
  expect(fits(second, 150_000, new Map())).toBe(false)
  expect(fits(alone, 150_000, new Map([['tiny alone', 60_000]]))).toBe(false)
  expect(cellsOf(['podman', 'docker'], 6)).toHaveLength(36)
})

test('a project without a sample, or whose first build failed, gives no answer', () => {
  const benchmarks = [tiny, small]
  const without = measurements.filter(({ benchmark: of, round }) => of === tiny.id || round === 0)
  expect(firstBuildsOf(buildReport({ benchmarks, measurements: without }))).toBeUndefined()
  const failure = { kind: 'failed', message: 'exit 1', logTail: '' } as const
  const failed = [...measurements.slice(1), build(tiny, { round: 0, excluded: 'warm-up', failure })]
  expect(firstBuildsOf(buildReport({ benchmarks, measurements: failed }))).toBeUndefined()
})
