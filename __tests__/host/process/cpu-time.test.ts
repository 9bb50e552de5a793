import { expect, test } from 'vitest'
import { cpuCounters, parseCpuTime, readCpuTime } from '../../../src/host/process/cpu-time.ts'

test('the first line of /proc/stat is read, and idle time is not counted as busy', () => {
  const stat = 'cpu  100 1 20 5000 300 2 3 40 7 8\ncpu0 50 0 10 2500 150 1 1 20 0 0\nintr 1\n'
  expect(parseCpuTime(stat)).toEqual({ busyMs: 1_260, stealMs: 400 })
})

test.each(['', 'cpu 1 2 3', 'cpu a b c d e f g h', 'intr 1'])('%j contains no times', (stat) => {
  expect(parseCpuTime(stat)).toBeUndefined()
})

test('the machine is busy while this process computes', async () => {
  const from = await readCpuTime()
  const start = process.cpuUsage()
  const usedMs = (): number => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  }
  // Its own time on a processor, however long a busy machine takes to give it.
  while (usedMs() < 200);
  const counters = cpuCounters(from, await readCpuTime())
  expect(counters['machineBusyMs']).toBeGreaterThanOrEqual(100)
  expect(counters['machineStealMs']).toBeGreaterThanOrEqual(0)
})

test('a single reading gives no counters', () => {
  expect(cpuCounters(undefined, { busyMs: 1, stealMs: 1 })).toEqual({})
  expect(cpuCounters({ busyMs: 1, stealMs: 1 }, undefined)).toEqual({})
})
