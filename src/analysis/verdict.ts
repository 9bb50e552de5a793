import type { Limits, Verdict } from '../model.ts'
import { type Circumstances, verdictOfObstacles } from './circumstances.ts'
import { bounded, type Bounded, type Effect } from './comparison.ts'
import { defaultLooks, pairsNeeded } from './limits.ts'
import {
  improvementReason,
  inconclusiveReason,
  regressionReason,
  unchangedReason,
  warningReason,
} from './reason.ts'

/** More than this share of lost pairs makes the rest untrustworthy. */
const largestLostShare = 0.2

/**
 * The verdict on one benchmark. The first that applies, in this order (T: fail threshold, W: warn threshold):
 *
 * - `none`, `unchanged` without a build, `invalid`: what the obstacles say
 * - `invalid`: more than 20 % of the pairs lost, or sampling stopped with fewer than six
 * - `regression`: slowdown > T, lower bound > T/2, at least `minDeltaMs`, not contaminated
 * - `warning`: slowdown > W, lower bound > 0, at least `minDeltaMs`; only once sampling has stopped
 * - `improvement`: upper bound < 0, slowdown < −W, a gain of at least `minDeltaMs`
 * - `unchanged`: upper bound < T, or upper bound of the absolute difference < `minDeltaMs`
 * - `inconclusive`: anything else
 *
 * So a contaminated run can warn but not fail. Before sampling has stopped, `inconclusive` means "go on".
 */
export const judge = (effect: Effect, limits: Limits, circumstances: Circumstances): Verdict => {
  const { obstacles, lostPairs, stopped } = circumstances
  const blocked = verdictOfObstacles(obstacles)
  if (blocked !== undefined) return blocked
  const built = effect.pairs + lostPairs
  if (built > 0 && lostPairs / built > largestLostShare) {
    return { kind: 'invalid', reason: `${lostPairs} of ${built} pairs were lost; more than 20 % is too many` }
  }
  const known = bounded(effect)
  if (known !== undefined) return judgeTimes(known, limits, circumstances)
  const reason = `${effect.pairs} valid pairs, a verdict needs ${pairsNeeded}`
  return { kind: stopped ? 'invalid' : 'inconclusive', reason }
}

/**
 * Whether sampling may stop now: at a look with `regression`, `improvement` or `unchanged`, at the last look
 * and beyond with anything, and wherever an obstacle makes further pairs useless. Judge again with
 * `stopped: true` after it: an `unchanged` may then carry a warning, every other verdict stays.
 *
 * Counts valid pairs only, so a benchmark that keeps losing pairs never gets there; whoever samples
 * limits the attempts.
 */
export const decided = (
  effect: Effect,
  limits: Limits,
  circumstances: Circumstances,
  looks: readonly number[] = defaultLooks,
): boolean => {
  if (circumstances.obstacles.length > 0) return true
  if (effect.pairs >= Math.max(...looks)) return true
  if (!looks.includes(effect.pairs)) return false
  const { kind } = judge(effect, limits, { ...circumstances, stopped: false })
  switch (kind) {
    case 'regression':
    case 'improvement':
    case 'unchanged':
    case 'none':
      return true
    case 'warning':
    case 'inconclusive':
    // Lost pairs: the share may still fall.
    case 'invalid':
      return false
  }
}

const judgeTimes = (effect: Bounded, limits: Limits, circumstances: Circumstances): Verdict => {
  const { slowdown, low, high, slowdownMs, highMs } = effect
  const { failThreshold, warnThreshold, minDeltaMs } = limits
  const { contamination, stopped, lostPairs } = circumstances
  const noticed = slowdownMs >= minDeltaMs
  const failing = slowdown > failThreshold && low > failThreshold / 2 && noticed
  if (failing && contamination === undefined) {
    return { kind: 'regression', reason: regressionReason(effect, limits, lostPairs) }
  }
  if (stopped && slowdown > warnThreshold && low > 0 && noticed) {
    const withheld = failing ? contamination : undefined
    return { kind: 'warning', reason: warningReason(effect, limits, lostPairs, withheld) }
  }
  if (high < 0 && slowdown < -warnThreshold && -slowdownMs >= minDeltaMs) {
    return { kind: 'improvement', reason: improvementReason(effect, lostPairs) }
  }
  if (high < failThreshold || highMs < minDeltaMs) {
    return { kind: 'unchanged', reason: unchangedReason(effect, limits, lostPairs) }
  }
  return { kind: 'inconclusive', reason: inconclusiveReason(effect, lostPairs, contamination) }
}
