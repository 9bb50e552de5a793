import { binomialDistribution } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { boundError, defaultLooks, pairsNeeded } from '../../src/analysis/limits.ts'
import {
  medianOf,
  orderStatisticBounds,
  orderStatisticRank,
  percentileOf,
} from '../../src/analysis/statistics.ts'
import { exponential, normal, seededRandom } from './random.ts'

describe('the rank of the bounding order statistic', () => {
  // Critical values r of the two-sided sign test at 5 %, as printed in textbook tables; the rank is r + 1.
  test.each([
    [6, 0],
    [7, 0],
    [8, 0],
    [9, 1],
    [10, 1],
    [11, 1],
    [12, 2],
    [13, 2],
    [14, 2],
    [15, 3],
    [16, 3],
    [17, 4],
    [18, 4],
    [19, 4],
    [20, 5],
    [25, 7],
    [30, 9],
  ])('for %i values is one above the critical value %i of the sign test', (n, critical) => {
    expect(orderStatisticRank(n, 0.025)).toBe(critical + 1)
  })

  test.each([0, 1, 2, 3, 4, 5])('does not exist for %i values at 2.5 %%', (n) => {
    expect(orderStatisticRank(n, 0.025)).toBeUndefined()
  })

  test('exists from the number of pairs on that a verdict needs', () => {
    expect(orderStatisticRank(pairsNeeded, boundError)).toBe(1)
    expect(orderStatisticRank(pairsNeeded - 1, boundError)).toBeUndefined()
  })

  test('rises by one from look to look', () => {
    const looks = defaultLooks.filter((look) => look >= pairsNeeded)
    expect(looks.map((look) => orderStatisticRank(look, boundError))).toEqual([1, 2, 3, 4])
  })

  test('includes a tail of exactly alpha', () => {
    expect(orderStatisticRank(6, 1 / 64)).toBe(1)
    expect(orderStatisticRank(6, 1 / 64 - 1e-12)).toBeUndefined()
    expect(orderStatisticRank(6, 7 / 64)).toBe(2)
  })

  test('agrees with the binomial distribution of simple-statistics up to 60 values', () => {
    for (let n = 1; n <= 60; n += 1) {
      const distribution = binomialDistribution(n, 0.5) ?? []
      const tail = (below: number) => distribution.slice(0, below).reduce((sum, p) => sum + p, 0)
      const rank = orderStatisticRank(n, 0.025) ?? 0
      expect(tail(rank), `rank ${rank} of ${n}`).toBeLessThanOrEqual(0.025)
      expect(tail(rank + 1), `rank ${rank + 1} of ${n}`).toBeGreaterThan(0.025)
    }
  })

  test('stays near n/2 − 0.98·√n for a thousand values, where 2^-n is tiny', () => {
    expect(orderStatisticRank(1000, 0.025)).toBe(469)
  })

  test.each([
    [-1, 0.025],
    [6.5, 0.025],
    [1001, 0.025],
    [Number.NaN, 0.025],
    [6, 0],
    [6, 0.5],
    [6, Number.NaN],
  ])('is refused for %d values at %d', (n, alpha) => {
    expect(() => orderStatisticRank(n, alpha)).toThrow(RangeError)
  })
})

describe('the bounds', () => {
  test('are the k-th smallest and the k-th largest value, in whatever order they come', () => {
    expect(orderStatisticBounds([5, 1, 9, 3, 7, 2, 8, 4, 6], 0.025)).toEqual({ low: 2, high: 8 })
  })

  test('do not sort the values they are given', () => {
    const values = [3, 1, 2, 6, 5, 4]
    orderStatisticBounds(values, 0.025)
    expect(values).toEqual([3, 1, 2, 6, 5, 4])
  })

  test('sort by size and not by text', () => {
    expect(orderStatisticBounds([10, 9, 100, 8, 11, 7], 0.025)).toEqual({ low: 7, high: 100 })
  })

  test('are absent below six values', () => {
    expect(orderStatisticBounds([1, 2, 3, 4, 5], 0.025)).toBeUndefined()
  })

  test.each([6, 7, 8, 9, 10, 11, 12])(
    'miss zero in at most 2.5 %% of the sign patterns of %i values',
    (n) => {
      let missed = 0
      for (let pattern = 0; pattern < 2 ** n; pattern += 1) {
        const sign = (bit: number) => ((pattern >> bit) & 1 ? 1 : -1)
        const values = Array.from({ length: n }, (_, bit) => sign(bit) * (bit + 1))
        if ((orderStatisticBounds(values, 0.025)?.low ?? 0) > 0) missed += 1
      }
      expect(missed).toBeGreaterThan(0)
      expect(missed / 2 ** n).toBeLessThanOrEqual(0.025)
    },
  )

  test.each([
    ['normal', normal, 0],
    ['exponential', exponential, Math.LN2],
  ])('err in at most 2.5 %% on each side for %s values', (_, draw, truth) => {
    const random = seededRandom(20)
    const runs = 4000
    for (const n of [6, 9, 12, 15]) {
      let above = 0
      let below = 0
      for (let run = 0; run < runs; run += 1) {
        const bounds = orderStatisticBounds(
          Array.from({ length: n }, () => draw(random)),
          0.025,
        )
        if (bounds !== undefined && bounds.low > truth) above += 1
        if (bounds !== undefined && bounds.high < truth) below += 1
      }
      expect(above, `low of ${n}`).toBeGreaterThan(0)
      expect(above / runs, `low of ${n}`).toBeLessThanOrEqual(0.025)
      expect(below / runs, `high of ${n}`).toBeLessThanOrEqual(0.025)
    }
  })
})

test('the median of an even count lies midway between the middle two, and nothing has none', () => {
  expect(medianOf([4, 1, 3, 2])).toBe(2.5)
  expect(medianOf([3, 1, 2])).toBe(2)
  expect(medianOf([])).toBeUndefined()
})

/** The numbers from 1 on, the largest first. */
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => count - at)

describe('a percentile', () => {
  test.each([
    [1, 0.95, 1],
    [6, 0.95, 6],
    [19, 0.95, 19],
    [20, 0.95, 19.5],
    [21, 0.95, 20],
    [100, 0.95, 95.5],
    [100, 0.07, 7.5],
    [4, 0, 1],
    [4, 1, 4],
  ])('of %i values, at the share %d, is %d', (count, share, value) => {
    expect(percentileOf(upTo(count), share)).toBe(value)
  })

  test('at one half is the median, of an even and of an odd number', () => {
    for (const count of [1, 2, 5, 6]) expect(percentileOf(upTo(count), 0.5)).toBe(medianOf(upTo(count)))
    expect(percentileOf([], 0.5)).toBeUndefined()
  })
})
