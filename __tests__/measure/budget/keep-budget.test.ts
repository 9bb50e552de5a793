import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../../src/model.ts'
import { cold } from '../../../src/scenarios/cold.ts'
import { sourceChange } from '../../../src/scenarios/source-change.ts'
import { warm } from '../../../src/scenarios/warm.ts'
import { judgedOf, measuring, type MeasuringOptions, planned } from '../../support/measuring.ts'

const [change, coldId] = ['podman/app/source-change', 'podman/app/cold'] as const

// The warm-up takes 26 s; six pairs of source-change 36 s, of cold 120 s, by the times of the recording engine.
const within = async (timeBudgetMs: number, plan = planned(), options: MeasuringOptions = {}) => {
  const run = await measuring(plan, { timeBudgetMs, ...options })
  const measured = await run.run()
  const { comparisons, benchmarks } = judgedOf(run.plan, measured)
  const gated = benchmarks.filter((benchmark) => benchmark.gated).map(({ id }) => id)
  return { run, measured, comparisons, gated }
}

const codes = (comparison: Comparison | undefined) => [comparison?.verdict.kind, comparison?.verdict.because]

test('the cost of every benchmark is logged after the warm-up, the most wanted first', async () => {
  const { run } = await within(1_200_000)
  const costs = run.lines.filter((line) => line.includes(': about ') && line.includes(' rounds'))
  expect(costs).toEqual([`${change}: about 36.0 s for 6 rounds`, `${coldId}: about 2 min for 6 rounds`])
})

test('a budget that fits everything drops nothing', async () => {
  const { measured, gated } = await within(26_000 + 36_000 + 120_000)
  expect(measured.warnings).toEqual([])
  expect(gated).toEqual([coldId, change])
})

describe('a budget for one of two gated benchmarks', () => {
  // 26 s until here, 36 s and 120 s to go, and a fifth more, in whole minutes.
  const reason = 'it did not fit into the time budget of 1 min 40 s; --time-budget 4m would be enough'

  test('drops the last one, which stays gated, is inconclusive and names the budget that would be enough', async () => {
    const { run, measured, comparisons, gated } = await within(100_000)
    // The first line of the report has it.
    expect(measured.warnings).toEqual([])
    expect(run.lines).toContain(`${coldId} was not measured: ${reason}.`)
    expect(comparisons[change]?.verdict.kind).toBe('unchanged')
    expect(comparisons[coldId]?.verdict).toEqual({ kind: 'inconclusive', because: 'out-of-time', reason })
    expect(gated).toEqual([coldId, change])
  })

  test('gives the rest to no benchmark behind the one that does not fit', async () => {
    const plan = planned({ gate: ['*cold', '*source-change'] })
    const { measured } = await within(100_000, plan)
    expect([...measured.sampling.values()].map(({ stopped }) => stopped)).toEqual([
      'out-of-time',
      'out-of-time',
    ])
  })

  test('that is given the budget named measures both', async () => {
    const { measured } = await within(240_000)
    expect([...measured.sampling.values()].map(({ pairs }) => pairs)).toEqual([6, 6])
  })
})

test('a warm-up that uses up the budget ends inconclusive, and nothing else is built', async () => {
  const { run, comparisons, gated } = await within(20_000)
  // The rest is a guess: no edit was built yet.
  const reason = 'the warm-up used up the time budget of 20.0 s; --time-budget 4m may be enough'
  for (const id of [change, coldId])
    expect(comparisons[id]?.verdict).toEqual({ kind: 'inconclusive', because: 'out-of-time', reason })
  expect(gated).toEqual([coldId, change])
  expect(run.events.filter((event) => event.includes('cold'))).toHaveLength(2)
})

const saysTimeLeft = (line: string): boolean => line.includes('; time left: ')

test('what is only a part names no budget that would be enough, and no time left, because it knows neither', async () => {
  const [part, whole] = [await within(20_000, planned(), { isPartOfMore: true }), await within(20_000)]
  expect(part.comparisons[coldId]?.verdict.reason).toBe('the warm-up used up the time budget of 20.0 s')
  expect(part.run.lines.some(saysTimeLeft)).toBe(false)
  expect(whole.run.lines.some(saysTimeLeft)).toBe(true)
})

test('a warm-up that tries one edit after the other stops when the budget is used up', async () => {
  const editFiles = ['a.go', 'b.go', 'c.go', 'd.go', 'e.go', 'f.go']
  const { run, comparisons } = await within(35_000, planned(), {
    checkout: { editFiles },
    files: Object.fromEntries(editFiles.map((file) => [file, 'package main\n'])),
    engine: { ignored: editFiles, durationMs: ({ kind }) => (kind === 'cold' ? 10_000 : 3_000) },
  })
  // 20 s of cold builds, then 6 s for each edit.
  expect(run.clock.ms).toBeLessThan(45_000)
  for (const id of [change, coldId]) expect(codes(comparisons[id])).toEqual(['inconclusive', 'out-of-time'])
})

describe('the warm-ups of several engines', () => {
  const engines = ['podman', 'docker', 'buildah', 'kaniko', 'buildkit']
  const cold300s: MeasuringOptions = {
    engine: { durationMs: ({ kind }) => (kind === 'cold' ? 300_000 : 30_000) },
  }

  test('stop when the budget is used up', async () => {
    const { run, measured } = await within(300_000, planned({ engines }), cold300s)
    expect(run.clock.ms).toBeLessThanOrEqual(2 * 300_000)
    expect(new Set([...measured.sampling.values()].map(({ stopped }) => stopped))).toEqual(
      new Set(['out-of-time']),
    )
  })

  test('give a budget that is enough for all of them', async () => {
    const plan = planned({ engines: engines.slice(0, 3), scenarios: [cold], gate: ['*'] })
    const { comparisons } = await within(300_000, plan, cold300s)
    const [, advised = '0'] = /--time-budget (\d+)m/.exec(comparisons[coldId]?.verdict.reason ?? '') ?? []
    const again = await within(Number(advised) * 60_000, plan, cold300s)
    expect(again.measured.warnings).toEqual([])
  })

  test('of engines that are only reported take no time from gated benchmarks', async () => {
    const { comparisons, measured } = await within(1_800_000, planned({ engines }), {
      engine: { durationMs: ({ kind }) => (kind === 'cold' ? 90_000 : 9_000) },
    })
    for (const id of [change, coldId]) expect(comparisons[id]?.verdict.kind).toBe('unchanged')
    const others = [...measured.sampling].filter(([id]) => !id.startsWith('podman/'))
    expect(others.map(([, { stopped }]) => stopped)).toContain('out-of-time')
  })

  test('of one that is only reported are carried out when there is time', async () => {
    const { measured } = await within(1_800_000, planned({ engines: engines.slice(0, 2) }))
    expect([...measured.sampling.values()].map(({ stopped }) => stopped)).toEqual(
      Array.from({ length: 4 }, () => 'decided'),
    )
  })
})

/** Cold takes 60 s in the base, source-change 8 s in both, each with 3% of noise that depends on the build. */
const slower =
  (headMs: number) =>
  ({ kind, revision, nth }: { kind: string; revision: string; nth: number }): number => {
    const coldMs = revision === 'head' ? headMs : 60_000
    const ms = kind === 'cold' ? coldMs : 8_000
    return ms * (1 + 0.03 * Math.sin(nth * 12.9898 + (revision === 'head' ? 1 : 0)))
  }

describe('a head that became slower', () => {
  test.each([70_000, 90_000, 110_000, 130_000, 180_000])(
    'to %i ms, from 60 s, is found within 20 minutes: its own time never prices it out of the gate',
    async (headMs) => {
      const { comparisons, gated, run } = await within(1_200_000, planned(), {
        engine: { durationMs: slower(headMs) },
      })
      expect(comparisons[coldId]?.verdict.kind).toBe('regression')
      expect(gated).toEqual([coldId, change])
      expect(run.clock.ms).toBeLessThanOrEqual(2 * 1_200_000)
    },
  )

  test.each([300_000, 420_000, 600_000])(
    'to %i ms, so much that twice the budget is not enough for six pairs, is a regression by the pairs there are',
    async (headMs) => {
      const { comparisons, gated, run, measured } = await within(1_200_000, planned(), {
        engine: { durationMs: slower(headMs) },
      })
      const { pairs = 0, stopped } = measured.sampling.get(coldId) ?? {}
      expect([pairs < 6, stopped]).toEqual([true, 'out-of-time'])
      expect(comparisons[coldId]?.verdict).toEqual({
        kind: 'regression',
        because: 'slower',
        reason: expect.stringMatching(
          new RegExp(`^at least [\\d.]+× slower in each of ${pairs} pairs, after which the time ran out;`),
        ),
      })
      expect(gated).toEqual([coldId, change])
      expect(run.clock.ms).toBeLessThanOrEqual(2 * 1_200_000)
    },
  )

  test('so much that there is only one pair stops in time, inconclusive and gated', async () => {
    const { comparisons, gated, run } = await within(1_200_000, planned(), {
      engine: { durationMs: slower(850_000) },
    })
    expect(codes(comparisons[coldId])).toEqual(['inconclusive', 'out-of-time'])
    expect(comparisons[coldId]?.verdict.reason).toMatch(
      /^the time ran out after \d of 6 pairs; --time-budget \d+m would be enough$/,
    )
    expect(gated).toEqual([coldId, change])
    expect(run.clock.ms).toBeLessThanOrEqual(2 * 1_200_000)
  })
})

test('the first look of cold comes before further pairs of an unclear source-change, and before what is only reported', async () => {
  const plan = planned({ scenarios: [cold, warm, sourceChange] })
  const { measured, comparisons } = await within(1_200_000, plan, {
    engine: {
      durationMs: ({ kind, revision, nth }) => {
        if (kind === 'cold') return revision === 'head' ? 75_000 : 55_000
        return kind === 'warm' ? 15_000 : 16_000 * (revision === 'head' && nth % 2 === 0 ? 1.9 : 0.8)
      },
    },
  })
  expect(comparisons[coldId]?.verdict.kind).toBe('regression')
  expect(measured.sampling.get('podman/app/warm')?.stopped).toBe('out-of-time')
})

/** Source-change gets slower after the warm-up than was expected. */
const slowingDown = async (timeBudgetMs: number, slowMs: number) => {
  const plan = planned({ scenarios: [sourceChange] })
  const { measured, comparisons } = await within(timeBudgetMs, plan, {
    engine: {
      durationMs: ({ kind, nth, revision }) => {
        if (kind === 'cold') return 10_000
        // Every other head is much slower: never decided early.
        return nth <= 3 ? 3_000 : slowMs * (revision === 'head' && nth % 2 === 0 ? 1.9 : 1)
      },
    },
  })
  return { measured, comparison: comparisons[change], complete: measured.sampling.get(change)?.pairs ?? -1 }
}

describe('time that runs out', () => {
  test('before the first look is complete is inconclusive, and says how many pairs there are and what to do', async () => {
    const { measured, comparison, complete } = await slowingDown(65_000, 12_000)
    expect(complete).toBe(5)
    const reason = 'the time ran out after 5 of 6 pairs; --time-budget 3m would be enough'
    expect(measured.warnings).toEqual([])
    expect(comparison?.verdict).toEqual({ kind: 'inconclusive', because: 'out-of-time', reason })
  })

  test('with enough pairs leaves a verdict by those that there are', async () => {
    const { measured, comparison, complete } = await slowingDown(300_000, 12_000)
    expect(complete).toBeGreaterThanOrEqual(6)
    expect(complete).toBeLessThan(15)
    expect(measured.sampling.get(change)?.stopped).toBe('out-of-time')
    expect(measured.warnings).toEqual([])
    expect(comparison?.verdict.kind).toBe('inconclusive')
  })
})

test('one revision keeps the rounds that fit', async () => {
  const plan = planned({ revisions: ['head'], looks: [3], scenarios: [cold] })
  const { measured } = await within(31_000, plan)
  expect(measured.sampling.get(coldId)).toMatchObject({ pairs: 2, stopped: 'out-of-time', obstacles: [] })
})
