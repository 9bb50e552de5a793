import { orderStatisticBounds, orderStatisticRank, type Bounds } from './statistics.ts'

/** Above this many values only the order statistics bound: the distribution takes time and memory that grow with n³. */
export const mostRanked = 50

/**
 * Rank of the Walsh average, the mean of two values or of one with itself, that may bound a centre from one side together
 * with the order statistic of `orderStatisticRank`: the largest k with
 *
 *     P(B < rank of the order statistic, or W < k) <= alpha
 *
 * where B is the number of values below the centre and W the sum of their ranks by distance from it, which is Wilcoxon's
 * signed-rank statistic. Of n independent values that scatter symmetrically, the k-th smallest of the n(n + 1)/2 averages
 * or the order statistic lies above the centre with at most that chance. 0 where no average may.
 *
 * Source: M. Hollander, D. A. Wolfe and E. Chicken, Nonparametric Statistical Methods, 3rd edition, sections 3.1 and 3.3
 * (Wilcoxon's exact distribution; the interval of Hodges and Lehmann, by J. W. Tukey). That both errors together stay
 * within alpha is counted here from the joint distribution of B and W.
 */
export const walshRank = (n: number, alpha: number): number => {
  const key = `${n} ${alpha}`
  const known = ranks.get(key)
  if (known !== undefined) return known
  const rank = countedRank(n, alpha)
  ranks.set(key, rank)
  return rank
}

/** Means of all pairs of values, each with itself included, in ascending order. */
export const walshAverages = (values: readonly number[]): readonly number[] =>
  values.flatMap((one, at) => values.slice(at).map((other) => (one + other) / 2)).toSorted((a, b) => a - b)

/**
 * Bounds of the centre of values that scatter symmetrically around it: on each side the tighter of an order statistic and a
 * Walsh average, which together err in at most `alpha` of all cases. `undefined` when there are too few values.
 */
export const centreBounds = (values: readonly number[], alpha: number): Bounds | undefined => {
  const bounds = orderStatisticBounds(values, alpha)
  if (bounds === undefined) return undefined
  const rank = walshRank(values.length, alpha)
  if (rank === 0) return bounds
  const averages = walshAverages(values)
  return {
    low: Math.max(bounds.low, averages[rank - 1] ?? bounds.low),
    high: Math.min(bounds.high, averages[averages.length - rank] ?? bounds.high),
  }
}

/** It depends on nothing else. */
const ranks = new Map<string, number>()

const countedRank = (n: number, alpha: number): number => {
  const rank = orderStatisticRank(n, alpha)
  if (rank === undefined || n > mostRanked) return 0
  const chances = jointChances(n)
  let error = chances.slice(0, rank).reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0), 0)
  for (let sum = 0; ; sum += 1) {
    error += chances.slice(rank).reduce((total, row) => total + (row[sum] ?? 0), 0)
    if (error > alpha) return sum
  }
}

/** The chance of each number of values below the centre and each sum of their ranks, by number, then by sum. */
const jointChances = (n: number): readonly Float64Array[] => {
  const sums = (n * (n + 1)) / 2 + 1
  let chances: readonly Float64Array[] = [Float64Array.from({ length: sums }, (_, sum) => Number(sum === 0))]
  for (let rank = 1; rank <= n; rank += 1) {
    const before = chances
    chances = Array.from({ length: rank + 1 }, (_, count) => withRank(before, count, rank))
  }
  return chances
}

/** The value of this rank lies above, or it lies below: one more, and a sum that is larger by its rank. */
const withRank = (before: readonly Float64Array[], count: number, rank: number): Float64Array => {
  const [same, fewer] = [before[count], before[count - 1]]
  const length = (same ?? fewer)?.length ?? 0
  return Float64Array.from({ length }, (_, sum) => ((same?.[sum] ?? 0) + (fewer?.[sum - rank] ?? 0)) / 2)
}
