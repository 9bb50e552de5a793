import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openCostLedger } from '../../src/measure/cost.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

const pass = (ms: number): void => void vi.advanceTimersByTime(ms)

test('what is added and what is charged add up, with the rest, to the time since the start', async () => {
  const ledger = openCostLedger()
  pass(100)
  await ledger.charge('setupMs', async () => pass(2_000))
  pass(3_000)
  ledger.add('timedMs', 2_500)
  expect(ledger.total()).toEqual({
    timedMs: 2_500,
    primingMs: 0,
    warmUpMs: 0,
    resetMs: 0,
    settleMs: 0,
    setupMs: 2_000,
    explainMs: 0,
    otherMs: 600,
  })
  expect(ledger.elapsedMs()).toBe(5_100)
})

test('work inside other work is charged once, to the inner one', async () => {
  const ledger = openCostLedger()
  const value = await ledger.charge('resetMs', async () => {
    pass(10)
    await ledger.charge('settleMs', async () => pass(100))
    ledger.add('timedMs', 50)
    pass(60)
    return 'done'
  })
  expect(value).toBe('done')
  expect(ledger.total()).toMatchObject({ resetMs: 20, settleMs: 100, timedMs: 50, otherMs: 0 })
})

test('work that fails is charged as well', async () => {
  const ledger = openCostLedger()
  const failing = ledger.charge('resetMs', async () => {
    pass(70)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(ledger.total()).toMatchObject({ resetMs: 70, otherMs: 0 })
})
