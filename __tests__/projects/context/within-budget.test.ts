import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Pause } from '../../../src/host/pauses.ts'
import { InputError } from '../../../src/inputs/error.ts'
import { withinBudget } from '../../../src/projects/context/within-budget.ts'
import { testHost } from '../../support/test-host.ts'

/** Reads for as long as nobody stops it, but not for ever. */
const reading = async (pause: Pause): Promise<string> => {
  for (let at = 0; at < 2_000; at += 1) {
    await sleep(1)
    await pause()
  }
  return 'all was read'
}

test('reading ends with the time-budget, as a wrong input that says what to do', async () => {
  const run = withinBudget(testHost(), { timeBudgetMs: 50 }, reading)
  await expect(run).rejects.toThrow(InputError)
  await expect(run).rejects.toMatchObject({
    problems: [
      expect.stringMatching(/^time-budget: it was used up by reading .*; exclude .*, or give more time$/),
    ],
  })
})

test('reading ends when the run is interrupted, with the reason', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(new Error('interrupted by SIGINT')), 50)
  const run = withinBudget(testHost({ signal: stop.signal }), { timeBudgetMs: 60_000 }, reading)
  await expect(run).rejects.toThrow('interrupted by SIGINT')
})

test('what takes less time is returned, and what goes wrong is thrown as it is', async () => {
  const budget = { timeBudgetMs: 60_000 }
  expect(await withinBudget(testHost(), budget, () => Promise.resolve('read'))).toBe('read')
  const failing = withinBudget(testHost(), budget, () => Promise.reject(new Error('no Dockerfile')))
  await expect(failing).rejects.toThrow('no Dockerfile')
})
