import { expect, test } from 'vitest'
import type { Comparison } from '../../src/model.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { normal, seededRandom } from '../analysis/random.ts'
import { judgedOf, measuring, planned } from '../support/measuring.ts'

const coldId = 'podman/app/cold'

type Times = { readonly baseMs: number; readonly headMs: number; readonly noise: number }

/** One comparison within 20 minutes, source-change taking 8 s in both revisions. */
const comparedIn = async (
  { baseMs, headMs, noise }: Times,
  seed: number,
  gate: 'auto' | readonly string[] = 'auto',
): Promise<Comparison | undefined> => {
  const random = seededRandom(seed)
  const run = await measuring(planned({ seed: `seed ${seed}`, gate }), {
    timeBudgetMs: 1_200_000,
    engine: {
      durationMs: ({ kind, revision }) => {
        const coldMs = revision === 'head' ? headMs : baseMs
        return (kind === 'cold' ? coldMs : 8_000) * Math.exp(noise * normal(random))
      },
    },
  })
  return judgedOf(run.plan, await run.run()).comparisons[coldId]
}

test.each([70_000, 90_000, 110_000, 130_000, 180_000])(
  'a cold build of 60 s that takes %i ms is a regression in at least 19 of 20 runs, and never unchanged',
  async (headMs) => {
    const kinds: (string | undefined)[] = []
    for (let seed = 1; seed <= 20; seed += 1) {
      const comparison = await comparedIn({ baseMs: 60_000, headMs, noise: 0.03 }, seed)
      kinds.push(comparison?.verdict.kind)
    }
    expect(kinds.filter((kind) => kind === 'regression').length).toBeGreaterThanOrEqual(19)
    expect(kinds).not.toContain('unchanged')
  },
)

test('identical revisions whose cold pairs hardly fit are never invalid in 200 runs', async () => {
  const kinds = new Map<string | undefined, number>()
  for (let seed = 1; seed <= 200; seed += 1) {
    const comparison = await comparedIn({ baseMs: 84_000, headMs: 84_000, noise: 0.08 }, seed, ['*cold'])
    const kind = comparison?.verdict.kind
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  expect(kinds.get('invalid')).toBeUndefined()
  expect(kinds.get('regression')).toBeUndefined()
})

test('projects that share the budget each get an equal part of what the ones before left', async () => {
  const run = await measuring(
    planned({
      projects: [{ id: 'one' }, { id: 'two' }],
      scenarios: [cold],
      gate: [],
      looks: [6],
    }),
    { timeBudgetMs: 1_000_000, sharesBudget: true, engine: { durationMs: () => 60_000 } },
  )
  const { sampling, warnings } = await run.run()
  // Each takes 14 min: the first does not fit into 8 min 20 s, so the second has all of the rest.
  expect([...sampling].map(([id, { pairs }]) => [id, pairs])).toEqual([
    ['podman/one/cold', 0],
    ['podman/two/cold', 6],
  ])
  expect(warnings.join()).toContain('it did not fit into its share of the time budget, 8 min 20 s')
})
