import type { Comparison, Limits } from '../model.ts'
import { detectableSlowdown } from './detectable.ts'
import { carriedThreshold } from './guard.ts'
import { boundError, pairsNeeded } from './limits.ts'
import { raisedLimits } from './noise-floor.ts'
import { centreOf, differenceMs, logRatio, type Pair } from './pairs-of.ts'
import { centreBounds } from './signed-rank.ts'

/** What the pairs say, before it is judged. */
export type Effect = Omit<Comparison, 'verdict' | 'cause' | 'causes' | 'attempts' | 'stealShift'>

/** An effect of six pairs or more: every number is known. */
export type Bounded = Required<Omit<Effect, 'unknown'>>

/**
 * Head against base, pair by pair: members of a pair ran back to back, so the drift of the machine
 * cancels, and on the log scale "twice as slow" and "twice as fast" weigh the same. Each bound errs in at
 * most 2.5% of all cases, provided the pairs are independent and scatter symmetrically. Bounds are absent below six pairs.
 * Throws a RangeError for a time that is not above zero.
 */
export const compare = (pairs: readonly Pair[], limits: Limits): Effect => {
  const logRatios = pairs.map(logRatio)
  const differencesMs = pairs.map(differenceMs)
  const centre = centreOf(pairs, logRatio)
  const slowdownMs = centreOf(pairs, differenceMs)
  if (centre === undefined || slowdownMs === undefined) {
    const reason = 'no pair has two valid members'
    return { pairs: 0, unknown: { slowdown: reason, slowdownMs: reason, ...withoutBounds(reason) } }
  }
  const known = { slowdown: Math.expm1(centre), slowdownMs, pairs: pairs.length }
  const ratio = centreBounds(logRatios, boundError)
  const difference = centreBounds(differencesMs, boundError)
  const detectable = detectableSlowdown(pairs, limits)
  if (ratio === undefined || difference === undefined || detectable === undefined) {
    return { ...known, unknown: withoutBounds(`needs ${pairsNeeded} valid pairs, has ${pairs.length}`) }
  }
  const bounds = {
    low: Math.expm1(ratio.low),
    high: Math.expm1(ratio.high),
    lowMs: difference.low,
    highMs: difference.high,
    threshold: carriedThreshold(raisedLimits(limits).failThreshold, ratio),
  }
  return { ...known, ...bounds, detectable }
}

/** The same effect where its bounds are known, else `undefined`. */
export const bounded = (effect: Effect): Bounded | undefined => {
  const { slowdown, low, high, slowdownMs, lowMs, highMs, threshold, detectable, pairs } = effect
  if (slowdown === undefined || low === undefined || high === undefined) return undefined
  if (slowdownMs === undefined || lowMs === undefined || highMs === undefined) return undefined
  if (threshold === undefined || detectable === undefined) return undefined
  return { slowdown, low, high, slowdownMs, lowMs, highMs, threshold, detectable, pairs }
}

const withoutBounds = (reason: string) => ({
  low: reason,
  high: reason,
  lowMs: reason,
  highMs: reason,
  threshold: reason,
  detectable: reason,
})
