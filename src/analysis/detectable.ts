import type { Limits } from '../model.ts'
import { boundError } from './limits.ts'
import { carriedThreshold } from './guard.ts'
import { raisedLimits } from './noise-floor.ts'
import { centreOf, differenceMs, logRatio, type Pair } from './pairs-of.ts'
import { centreBounds } from './signed-rank.ts'

/**
 * The smallest slowdown that this run's own scatter would have let it call a regression, as a ratio − 1.
 *
 * Defined as: multiply every head time by one factor, which moves the effect and leaves the scatter of
 * the log ratios as it is; find the smallest factor above which the rule says `regression`; the result is
 * the slowdown measured there. It is that slowdown and not the factor, so that it does not depend on how
 * fast the head happened to be: a run with a true 30 % states what its equal without any would. With m
 * the centre and l the lower bound of the ratio, and T the threshold that noise floor and scatter carry, effect > T and lower
 * bound > T/2 become
 *
 *     slowdown > T   and   slowdown > (1 + T/2) · m / l − 1
 *
 * and `factorReaching` solves for the absolute floor. Every slowdown above the result qualifies, none below
 * does, and it is never below T. It says what this run could have called, not how often such runs would: a
 * true slowdown of just this size is found about every second time. T/2 is what the last look asks of the lower bound.
 * `undefined` below six pairs.
 */
export const detectableSlowdown = (pairs: readonly Pair[], limits: Limits): number | undefined => {
  const logRatios = pairs.map(logRatio)
  const centre = centreOf(pairs, logRatio)
  const bounds = centreBounds(logRatios, boundError)
  const factor = factorReaching(pairs, limits.minDeltaMs)
  if (centre === undefined || bounds === undefined || factor === undefined) return undefined
  const threshold = carriedThreshold(raisedLimits(limits).failThreshold, bounds)
  const byBound = (1 + threshold / 2) * Math.exp(centre - bounds.low) - 1
  const byFloor = Math.exp(centre) * factor - 1
  return Math.max(threshold, byBound, byFloor)
}

/**
 * The factor on all head times at which the centre of the paired differences is `deltaMs`. The difference of one pair
 * reaches it at (base + delta) / head; the centre rises with the factor, so it lies between the smallest and the largest
 * of these.
 */
const factorReaching = (pairs: readonly Pair[], deltaMs: number): number | undefined => {
  const factors = pairs.map(({ baseMs, headMs }) => (baseMs + deltaMs) / headMs).toSorted((a, b) => a - b)
  let [below, reached] = [factors[0], factors.at(-1)]
  if (below === undefined || reached === undefined) return undefined
  // Each step halves the gap: fifty leave less than one part in 10^15 of it.
  for (let step = 0; step < 50 && below < reached; step += 1) {
    const middle: number = (below + reached) / 2
    if (reaches(pairs, middle, deltaMs)) reached = middle
    else below = middle
  }
  return reached
}

const reaches = (pairs: readonly Pair[], factor: number, deltaMs: number): boolean => {
  const centreMs = centreOf(pairs, ({ baseMs, headMs }) => differenceMs({ baseMs, headMs: headMs * factor }))
  return centreMs !== undefined && centreMs >= deltaMs
}
