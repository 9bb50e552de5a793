import { expect, test } from 'vitest'
import { leftAt, steadyLeft } from '../../../src/host/terminal/time-left.ts'

test('the first estimate is shown as it is, and counts down by itself', () => {
  const left = steadyLeft(undefined, 60_000, 1_000)
  expect([1_000, 11_000, 90_000].map((nowMs) => leftAt(left, nowMs))).toEqual([60_000, 50_000, 0])
})

test('another estimate moves it by a fifth at most', () => {
  const left = steadyLeft(undefined, 100_000, 0)
  expect(steadyLeft(left, 400_000, 10_000).leftMs).toBe(108_000)
  expect(steadyLeft(left, 0, 10_000).leftMs).toBe(72_000)
  expect(steadyLeft(left, 95_000, 10_000).leftMs).toBe(95_000)
})

test('near the end it may move by 5 s, so that it gets there', () => {
  const left = steadyLeft(undefined, 6_000, 0)
  expect(steadyLeft(left, 0, 1_000).leftMs).toBe(0)
  expect(steadyLeft(left, 60_000, 6_000).leftMs).toBe(5_000)
})
