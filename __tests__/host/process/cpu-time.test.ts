import { expect, test } from 'vitest'
import { cpuCounters, parseCpuTime, readCpuTime } from '../../../src/host/process/cpu-time.ts'

test('the first line of /proc/stat is read, and nothing idle is counted as busy', () => {
  const stat = 'cpu  100 1 20 5000 300 2 3 40 7 8\ncpu0 50 0 10 2500 150 1 1 20 0 0\nintr 1\n'
  expect(parseCpuTime(stat)).toEqual({ busyMs: 1_260, stealMs: 400 })
})

test.each(['', 'cpu 1 2 3', 'cpu a b c d e f g h', 'intr 1'])('%j tells nothing', (stat) => {
  expect(parseCpuTime(stat)).toBeUndefined()
})

test('the machine was busy while it computed', async () => {
  const from = await readCpuTime()
  const untilMs = performance.now() + 200
  while (performance.now() < untilMs);
  const counters = cpuCounters(from, await readCpuTime())
  expect(counters['machineBusyMs']).toBeGreaterThanOrEqual(100)
  expect(counters['machineStealMs']).toBeGreaterThanOrEqual(0)
})

test('one reading is no counter', () => {
  expect(cpuCounters(undefined, { busyMs: 1, stealMs: 1 })).toEqual({})
  expect(cpuCounters({ busyMs: 1, stealMs: 1 }, undefined)).toEqual({})
})
