import { describe, expect, test } from 'vitest'
import { anyLookError, intervalConfidence } from '../../src/analysis/confidence.ts'
import { boundError, defaultLooks } from '../../src/analysis/limits.ts'
import { centreBounds } from '../../src/analysis/signed-rank.ts'
import { exponential, normal, seededRandom } from './random.ts'

const boundedLooks = [6, 9, 12, 15]

/** The share of runs in which the lower bound of values around 0 lies above it at one of the looks. */
const simulated = (
  draw: (random: () => number) => number,
  looks: readonly number[],
  runs: number,
): number => {
  const random = seededRandom(4)
  let wrong = 0
  for (let run = 0; run < runs; run += 1) {
    const values = Array.from({ length: Math.max(...looks) }, () => draw(random))
    const errs = looks.some((look) => (centreBounds(values.slice(0, look), boundError)?.low ?? 0) > 0)
    if (errs) wrong += 1
  }
  return wrong / runs
}

/** Symmetric, with heavy tails. */
const doubled = (random: () => number): number => exponential(random) * (random() < 0.5 ? -1 : 1)

describe('a bound', () => {
  test('errs at one of the default looks or another in 5.0 % of all runs', () => {
    expect(anyLookError(defaultLooks)).toBeCloseTo(0.04972, 5)
    expect(anyLookError(boundedLooks)).toBe(anyLookError(defaultLooks))
    expect(anyLookError([7, 10, 13, 16])).toBeCloseTo(0.05396, 5)
  })

  test('errs as often in simulated runs of symmetric values, whatever their shape', () => {
    for (const draw of [normal, doubled])
      expect(simulated(draw, boundedLooks, 6000)).toBeCloseTo(anyLookError(boundedLooks), 1.9)
  })

  test('errs in 1/64 of all single looks at six pairs, and in at most 2.5 % at any other number', () => {
    expect(anyLookError([6])).toBeCloseTo(1 / 64, 12)
    for (const n of [7, 8, 9, 12, 15, 16, 17, 60, 100]) {
      expect(anyLookError([n])).toBeGreaterThan(0)
      expect(anyLookError([n])).toBeLessThanOrEqual(boundError)
    }
  })

  test('errs no more often than at the default looks when a run ends between two of them', () => {
    for (const looks of [
      [6, 7],
      [6, 8],
      [6, 9, 10],
      [6, 9, 11],
      [6, 9, 12, 13],
      [6, 9, 12, 14],
    ])
      expect(anyLookError(looks)).toBeLessThanOrEqual(anyLookError(defaultLooks))
  })

  test('errs by at most 2.5 % more with every look after sixteen pairs', () => {
    expect(anyLookError([9, 20, 30])).toBeCloseTo(anyLookError([9]) + 2 * boundError, 12)
  })
})

describe('an interval', () => {
  test('holds at every look in at least 90 %, and in more at a single one', () => {
    expect(intervalConfidence(defaultLooks)).toBeCloseTo(0.9006, 4)
    expect(intervalConfidence([6])).toBeCloseTo(0.96875, 9)
    for (const n of [6, 7, 8, 9, 12, 15, 20]) expect(intervalConfidence([n])).toBeGreaterThanOrEqual(0.95)
  })

  test('does not exist when no look has enough values', () => {
    expect(intervalConfidence([3])).toBeUndefined()
    expect(intervalConfidence([4, 5])).toBeUndefined()
    expect(intervalConfidence([])).toBeUndefined()
  })
})
