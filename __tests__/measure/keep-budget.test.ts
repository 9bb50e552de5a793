import { describe, expect, test } from 'vitest'
import { judgeAll } from '../../src/analysis/judge.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { measuring, planned } from '../support/measuring.ts'

const [change, coldId] = ['podman/app/source-change', 'podman/app/cold'] as const

// The warm-up takes 26 s; six pairs of source-change 36 s, of cold 120 s, by the times of the recording engine.
const within = async (timeBudgetMs: number, plan = planned()) => {
  const run = await measuring(plan, { timeBudgetMs })
  const measured = await run.run()
  const { comparisons, benchmarks } = judgeAll(run.plan, measured, [])
  const gated = benchmarks.filter((benchmark) => benchmark.gated).map(({ id }) => id)
  return { run, measured, comparisons, gated }
}

test('the cost of every benchmark is said after the warm-up, the most wanted first', async () => {
  const { run } = await within(1_200_000)
  const costs = run.lines.filter((line) => line.includes(': about ') && line.includes(' rounds'))
  expect(costs).toEqual([`${change}: about 36.0 s for 6 rounds`, `${coldId}: about 2 min 00 s for 6 rounds`])
})

test('a budget that fits everything drops nothing', async () => {
  const { measured, gated } = await within(26_000 + 36_000 + 120_000)
  expect(measured.warnings).toEqual([])
  expect(gated).toEqual([coldId, change])
})

describe('a budget for one of two gated benchmarks', () => {
  test('drops the last one, which then decides nothing, and says so', async () => {
    const { measured, comparisons, gated } = await within(100_000)
    expect(measured.warnings).toEqual([
      `${coldId} was dropped: it does not fit into the time budget of 1 min 40 s.`,
    ])
    expect(comparisons[change]?.verdict.kind).toBe('unchanged')
    expect(comparisons[coldId]?.verdict).toEqual({
      kind: 'invalid',
      reason: 'fewer than 6 pairs were possible: it does not fit into the time budget of 1 min 40 s',
    })
    expect(gated).toEqual([change])
  })

  test('gives the rest to no benchmark behind the one that does not fit', async () => {
    const plan = planned({ gate: ['*cold', '*source-change'] })
    const { measured } = await within(100_000, plan)
    expect([...measured.book.values()].map(({ closed }) => closed)).toEqual(['budget', 'budget'])
  })
})

test('a budget for none says which one would do for the first, and everything stays gated', async () => {
  const { run, measured, comparisons, gated } = await within(40_000)
  // (26 s until here + 36 s) and a fifth more, in whole minutes.
  const reason = 'it does not fit into the time budget of 40.0 s; --time-budget 2m would do for the first'
  expect(measured.warnings).toEqual([change, coldId].map((id) => `${id} was dropped: ${reason}.`))
  expect(comparisons[change]?.verdict).toEqual({
    kind: 'invalid',
    reason: `fewer than 6 pairs were possible: ${reason}`,
  })
  expect(gated).toEqual([coldId, change])
  expect(run.events.filter((event) => event.includes('cold'))).toHaveLength(2)
  const enough = await within(120_000)
  expect(enough.measured.book.get(change)).toMatchObject({ complete: 6, closed: 'decided' })
})

/** Source-change gets slower after the warm-up than was expected. */
const slowingDown = async (timeBudgetMs: number, slowMs: number) => {
  const plan = planned({ scenarios: planned().scenarios.filter(({ name }) => name !== 'cold') })
  const run = await measuring(plan, {
    timeBudgetMs,
    engine: {
      durationMs: ({ kind, nth, revision }) => {
        if (kind === 'cold') return 10_000
        // Every other head is much slower: never decided early.
        return nth <= 3 ? 3_000 : slowMs * (revision === 'head' && nth % 2 === 0 ? 1.9 : 1)
      },
    },
  })
  const measured = await run.run()
  const { comparisons } = judgeAll(run.plan, measured, [])
  return { measured, comparison: comparisons[change], complete: measured.book.get(change)?.complete ?? -1 }
}

test('the budget that would do has room for a fifth more, in whole minutes', async () => {
  // 55 s with the warm-up: one minute would do only if no build took longer than the ones before it.
  const run = await measuring(planned(), {
    timeBudgetMs: 40_000,
    engine: { durationMs: ({ kind }) => (kind === 'cold' ? 10_000 : 2_500) },
  })
  const { warnings } = await run.run()
  expect(warnings[0]).toContain('--time-budget 2m would do for the first')
})

describe('time that runs out', () => {
  test.each([
    [65_000, 3],
    [85_000, 4],
    [110_000, 5],
  ])(
    'after %i ms, when %i pairs are complete, is invalid, tells how many there are, and what to do',
    async (budgetMs, pairs) => {
      const { measured, comparison, complete } = await slowingDown(budgetMs, 12_000)
      expect(complete).toBe(pairs)
      expect(measured.warnings).toEqual([
        expect.stringMatching(
          new RegExp(
            `^${change}: ${pairs} of 6 pairs; the time budget of .+ ended after ${pairs}\\. Give a larger --time-budget\\.$`,
          ),
        ),
      ])
      expect(comparison?.verdict).toEqual({
        kind: 'invalid',
        reason: expect.stringMatching(
          new RegExp(`^fewer than 6 pairs were possible: the time budget of .+ ended after ${pairs}$`),
        ),
      })
    },
  )

  test('with enough pairs leaves a verdict by those that there are', async () => {
    const { measured, comparison, complete } = await slowingDown(300_000, 12_000)
    expect(complete).toBeGreaterThanOrEqual(6)
    expect(complete).toBeLessThan(15)
    expect(measured.book.get(change)?.closed).toBe('budget')
    expect(measured.warnings).toEqual([])
    expect(comparison?.verdict.kind).toBe('inconclusive')
  })
})

test('one revision keeps the rounds that fit', async () => {
  const plan = planned({ revisions: ['head'], looks: [3], scenarios: [cold] })
  const { measured } = await within(31_000, plan)
  expect(measured.book.get(coldId)).toMatchObject({ complete: 2, closed: 'budget' })
  expect(measured.obstacles.size).toBe(0)
})
