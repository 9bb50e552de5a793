import { expect, test } from 'vitest'
import { countOnAll } from '../prove/repositories/contexts.ts'

test('of 40 contexts made by chance, Docker and Podman copy and notice nothing that does not count', async () => {
  const tallies = await countOnAll({ seed: 1, contexts: 40, changeEvery: 10 })
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(tallies.map(({ right }) => right)).toEqual([40, 40])
  for (const { needlessExactly, counted } of tallies) {
    expect(counted).toBeGreaterThan(400)
    // Mostly links, for which the whole context counts.
    expect(needlessExactly / counted).toBeLessThan(0.15)
  }
})
