import { array, assert, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { exclusiveShares, type Interval, onlyIn } from '../../src/analysis/shares.ts'

const interval = (startMs: number, endMs: number): Interval => ({ startMs, endMs })

test('each instant is divided among those that run', () => {
  const shares = exclusiveShares([interval(0, 100), interval(50, 100), interval(200, 230), interval(70, 70)])
  expect(shares).toEqual([75, 25, 30, 0])
})

test('time of one kind is what the other kind does not cover', () => {
  expect(onlyIn([interval(10, 40), interval(60, 70)], [interval(0, 20), interval(65, 90)])).toBe(25)
  expect(onlyIn([], [interval(0, 20)])).toBe(0)
})

/** Instant by instant. */
const slowly = (intervals: readonly Interval[]): readonly number[] => {
  const shares = intervals.map(() => 0)
  for (let at = 0; at < 60; at += 1) {
    const running = intervals.flatMap(({ startMs, endMs }, index) =>
      startMs <= at && at < endMs ? [index] : [],
    )
    for (const index of running) shares[index] = (shares[index] ?? 0) + 1 / running.length
  }
  return shares
}

test('is the same as dividing every millisecond', () => {
  const some = array(tuple(integer({ min: 0, max: 30 }), integer({ min: 0, max: 30 })), { maxLength: 12 })
  assert(
    property(some, (pairs) => {
      const intervals = pairs.map(([startMs, length]) => interval(startMs, startMs + length))
      const shares = exclusiveShares(intervals)
      for (const [at, share] of slowly(intervals).entries()) expect(shares[at]).toBeCloseTo(share, 9)
    }),
  )
})
