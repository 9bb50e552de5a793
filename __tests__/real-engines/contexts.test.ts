import { expect, test } from 'vitest'
import { countOnAll } from '../prove/repositories/contexts.ts'

test('of 24 contexts made by chance, Docker and Podman copy and notice nothing that does not count', async () => {
  const tallies = await countOnAll({ seed: 1, contexts: 24, changeEvery: 8 })
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(tallies.map(({ right }) => right)).toEqual([24, 24])
  for (const { needlessExactly, counted } of tallies) {
    expect(counted).toBeGreaterThan(240)
    // Mostly links, for which the whole context counts.
    expect(needlessExactly / counted).toBeLessThan(0.15)
  }
})
