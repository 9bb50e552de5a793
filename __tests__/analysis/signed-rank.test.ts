import { array, assert, infiniteStream, integer, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundError } from '../../src/analysis/limits.ts'
import { centreBounds, mostRanked, walshAverages, walshRank } from '../../src/analysis/signed-rank.ts'
import { orderStatisticBounds, orderStatisticRank } from '../../src/analysis/statistics.ts'

/** Over all sides on which n values can lie of the centre: the shares in which each bound errs, and either. */
const counted = (n: number, rank: number, average: number) => {
  const wrong = { order: 0, average: 0, either: 0 }
  for (let sides = 0; sides < 2 ** n; sides += 1) {
    const below = Array.from({ length: n }, (_, at) => ((sides >> at) & 1) * (at + 1)).filter(
      (each) => each > 0,
    )
    const sum = below.reduce((total, each) => total + each, 0)
    if (below.length < rank) wrong.order += 1
    if (sum < average) wrong.average += 1
    if (below.length < rank || sum < average) wrong.either += 1
  }
  return {
    order: wrong.order / 2 ** n,
    average: wrong.average / 2 ** n,
    either: wrong.either / 2 ** n,
  }
}

describe('the rank of the bounding average', () => {
  test.each([6, 7, 8, 9, 10, 11, 12, 13, 14])(
    'of %i values is the largest with which both bounds together err in at most 2.5 %%, counted over all sides',
    (n) => {
      const [rank, average] = [orderStatisticRank(n, boundError) ?? 0, walshRank(n, boundError)]
      expect(counted(n, rank, average).either).toBeLessThanOrEqual(boundError)
      expect(counted(n, rank, average + 1).either).toBeGreaterThan(boundError)
    },
  )

  // SciPy 1.17.1: wilcoxon(x, alternative='greater', method='exact').pvalue, where the ranks of the negative values of x add up
  // to the rank of the average − 1.
  test.each([
    [6, 1, 0.015625],
    [7, 3, 0.0234375],
    [9, 5, 0.013671875],
    [10, 8, 0.0185546875],
    [12, 12, 0.013427734375],
    [13, 17, 0.0198974609375],
    [15, 23, 0.01507568359375],
    [16, 30, 0.02215576171875],
  ])('of %i values is %i, and alone errs with the chance that SciPy gives: %d', (n, average, chance) => {
    expect(walshRank(n, boundError)).toBe(average)
    expect(counted(n, 0, average).average).toBeCloseTo(chance, 12)
  })

  test('does not exist where an order statistic does not, or for very many values', () => {
    for (const n of [0, 1, 5, mostRanked + 1, 1000]) expect(walshRank(n, boundError)).toBe(0)
    expect(walshRank(mostRanked, boundError)).toBeGreaterThan(0)
  })
})

const values = [
  0.031, -0.012, 0.084, 0.052, -0.047, 0.119, 0.066, 0.008, 0.143, -0.021, 0.027, 0.095, 0.073, 0.038, -0.005,
  0.11,
]

describe('the bounds', () => {
  // SciPy 1.17.1: the shifts m at which wilcoxon(x - m, alternative='greater' or 'less', method='exact').pvalue passes the
  // chance above, found by bisection; quantile_test(x, q=0, p=0.5).confidence_interval(0.95) is wider at each number.
  test.each([
    [9, -0.008, 0.1045],
    [12, 0.0025, 0.0895],
    [15, 0.0085, 0.0785],
    [16, 0.0155, 0.0785],
  ])('of %i values are those of SciPy: %d to %d', (n, low, high) => {
    const bounds = centreBounds(values.slice(0, n), boundError)
    expect(bounds?.low).toBeCloseTo(low, 9)
    expect(bounds?.high).toBeCloseTo(high, 9)
  })

  test('of six values are the smallest and the largest, and of five there are none', () => {
    expect(centreBounds([3, 1, 2, 6, 5, 4], boundError)).toEqual({ low: 1, high: 6 })
    expect(centreBounds([3, 1, 2, 5, 4], boundError)).toBeUndefined()
  })

  test('are the tighter of both, also where a single value is far off', () => {
    const outlying = [0, 0, 0, 0, 0, 0, 0, 0, -1000]
    expect(centreBounds(outlying, boundError)).toEqual({ low: 0, high: 0 })
    expect(centreBounds(values, boundError)?.high).toBeLessThan(
      orderStatisticBounds(values, boundError)?.high ?? 0,
    )
  })
})

const samples = array(integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 20 })

describe('of any values', () => {
  test('the bounds do not depend on their order', () => {
    assert(
      property(samples, infiniteStream(nat()), (sample, keys) => {
        const keyed = sample.map((value) => ({ value, key: keys.next().value ?? 0 }))
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ value }) => value)
        expect(centreBounds(shuffled, boundError)).toEqual(centreBounds(sample, boundError))
      }),
      { numRuns: 100 },
    )
  })

  test('opposite values have opposite bounds', () => {
    assert(
      property(samples, (sample) => {
        const [own, opposite] = [sample, sample.map((value) => -value)].map((each) =>
          centreBounds(each, boundError),
        )
        expect(opposite?.low).toBeCloseTo(-(own?.high ?? 0), 12)
        expect(opposite?.high).toBeCloseTo(-(own?.low ?? 0), 12)
      }),
      { numRuns: 100 },
    )
  })

  test('the bounds lie around the median of the averages, within those of the order statistics', () => {
    assert(
      property(samples, (sample) => {
        const [bounds, wider] = [centreBounds(sample, boundError), orderStatisticBounds(sample, boundError)]
        const averages = walshAverages(sample)
        const middle = averages[Math.floor(averages.length / 2)] ?? Number.NaN
        expect(averages).toHaveLength((sample.length * (sample.length + 1)) / 2)
        expect(bounds?.low).toBeLessThanOrEqual(middle)
        expect(bounds?.high).toBeGreaterThanOrEqual(averages[Math.floor((averages.length - 1) / 2)] ?? 0)
        expect(bounds?.low).toBeGreaterThanOrEqual(wider?.low ?? Infinity)
        expect(bounds?.high).toBeLessThanOrEqual(wider?.high ?? -Infinity)
      }),
      { numRuns: 100 },
    )
  })
})
