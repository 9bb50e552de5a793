import { median, sampleStandardDeviation } from 'simple-statistics'

/** Two order statistics that bracket the median of the distribution the values come from. */
export type Bounds = { readonly low: number; readonly high: number }

/** 2^-n is exact and far from underflow up to here. */
const largestCount = 1000

/**
 * Rank of the order statistic that bounds a median from one side: the largest k with
 * P(Binomial(n, 1/2) < k) <= alpha. The k-th smallest of n independent values lies above the true median
 * with at most that chance, whatever their distribution; so does the k-th largest lie below it.
 * `undefined` when n is too small for any.
 *
 * Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd edition, section 7.1.
 * Precedent for paired run times: `compare` of martinus/nanobench.
 */
export const orderStatisticRank = (n: number, alpha: number): number | undefined => {
  if (!Number.isInteger(n) || n < 0 || n > largestCount) {
    throw new RangeError(`an order statistic needs a count from 0 to ${largestCount}, not ${n}`)
  }
  if (!(alpha > 0 && alpha < 0.5)) {
    throw new RangeError(`an error on one side must lie between 0 and 0.5, not ${alpha}`)
  }
  let rank = 0
  let probability = 2 ** -n
  let tail = probability
  while (tail <= alpha) {
    rank += 1
    probability *= (n - rank + 1) / rank
    tail += probability
  }
  return rank === 0 ? undefined : rank
}

/**
 * Distribution-free bounds of the median, each of which errs in at most `alpha` of all cases.
 * `undefined` when there are too few values.
 */
export const orderStatisticBounds = (values: readonly number[], alpha: number): Bounds | undefined => {
  const rank = orderStatisticRank(values.length, alpha)
  if (rank === undefined) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[rank - 1]
  const high = sorted[sorted.length - rank]
  return low === undefined || high === undefined ? undefined : { low, high }
}

/** Median, the mean of the middle two for an even count; `undefined` of nothing. */
export const medianOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : median([...values])

/** Standard deviation of a sample, with n − 1; `undefined` of fewer than two values. */
export const standardDeviationOf = (values: readonly number[]): number | undefined =>
  values.length < 2 ? undefined : sampleStandardDeviation([...values])

/**
 * The value that this share of all values does not exceed, with the mean of two values where both qualify; so the share
 * 0.5 gives the median. Every P50 and P95 is this. `undefined` of nothing; the share lies between 0 and 1.
 *
 * Source: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996),
 * definition 2.
 */
export const percentileOf = (values: readonly number[], share: number): number | undefined => {
  const sorted = values.toSorted((a, b) => a - b)
  // 0.07 × 100 is a little more than 7.
  const position = Number((share * sorted.length).toFixed(9))
  const [below, above] = [Math.ceil(position), Math.floor(position) + 1]
  const rank = (number: number): number => Math.min(Math.max(number, 1), sorted.length) - 1
  const [low, high] = [sorted[rank(below)], sorted[rank(above)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
