import { expect, test } from 'vitest'
import { parseCpuTime } from '../../../src/host/usage/cpu-time.ts'

test('the first line of /proc/stat is read: waiting for a disk is idle, serving a device is busy', () => {
  const stat = 'cpu  100 1 20 5000 300 2 3 40 7 8\ncpu0 50 0 10 2500 150 1 1 20 0 0\nintr 1\n'
  expect(parseCpuTime(stat)).toEqual({ busyMs: 1_260, stealMs: 400, idleMs: 53_000, interruptMs: 50 })
})

test.each(['', 'cpu 1 2 3', 'cpu a b c d e f g h', 'intr 1'])('%j contains no times', (stat) => {
  expect(parseCpuTime(stat)).toBeUndefined()
})
