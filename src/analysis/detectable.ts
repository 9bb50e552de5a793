import type { Limits } from '../model.ts'
import { boundError } from './limits.ts'
import { differenceMs, logRatio, type Pair } from './pairs-of.ts'
import { medianOf, orderStatisticBounds } from './statistics.ts'

/**
 * The smallest slowdown that this run's own scatter would have let it call a regression, as a ratio − 1.
 *
 * Defined as: multiply every head time by one factor, which moves the effect and leaves the scatter of
 * the log ratios as it is; find the smallest factor above which the rule says `regression`; the result is
 * the slowdown measured there. It is that slowdown and not the factor, so that it does not depend on how
 * fast the head happened to be: a run with a true 30 % states what its equal without any would. With m
 * the median and l the lower bound of the ratio, effect > T and lower bound > T/2 become
 *
 *     slowdown > T   and   slowdown > (1 + T/2) · m / l − 1
 *
 * and `factorReaching` solves for the absolute floor. Every slowdown above the result qualifies, none below
 * does, and it is never below T. It says what this run could have called, not how often such runs would: a
 * true slowdown of just this size is found about every second time.
 * `undefined` below six pairs.
 */
export const detectableSlowdown = (pairs: readonly Pair[], limits: Limits): number | undefined => {
  const logRatios = pairs.map(logRatio)
  const centre = medianOf(logRatios)
  const low = orderStatisticBounds(logRatios, boundError)?.low
  const factor = factorReaching(pairs, limits.minDeltaMs)
  if (centre === undefined || low === undefined || factor === undefined) return undefined
  const byBound = (1 + limits.failThreshold / 2) * Math.exp(centre - low) - 1
  const byFloor = Math.exp(centre) * factor - 1
  return Math.max(limits.failThreshold, byBound, byFloor)
}

/**
 * The factor on all head times at which the median paired difference is `deltaMs`.
 *
 * The difference of one pair reaches it at (base + delta) / head. For an odd count the answer is the
 * median of these; for an even one it lies between the middle two, and the median rises with the factor.
 */
const factorReaching = (pairs: readonly Pair[], deltaMs: number): number | undefined => {
  const factors = pairs.map(({ baseMs, headMs }) => (baseMs + deltaMs) / headMs).toSorted((a, b) => a - b)
  let below = factors[Math.floor((factors.length - 1) / 2)]
  let reached = factors[Math.floor(factors.length / 2)]
  if (below === undefined || reached === undefined) return undefined
  // Each step halves the gap: forty leave less than one part in 10^12 of it.
  for (let step = 0; step < 40 && below < reached; step += 1) {
    const middle: number = (below + reached) / 2
    if (reaches(pairs, middle, deltaMs)) reached = middle
    else below = middle
  }
  return reached
}

const reaches = (pairs: readonly Pair[], factor: number, deltaMs: number): boolean => {
  const shifted = pairs.map((pair) => differenceMs({ ...pair, headMs: pair.headMs * factor }))
  const centreMs = medianOf(shifted)
  return centreMs !== undefined && centreMs >= deltaMs
}
