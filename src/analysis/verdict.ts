import type { Limits, Verdict } from '../model.ts'
import type { Circumstances } from './circumstances.ts'
import { type Bounded, bounded, type Effect } from './comparison.ts'
import { pairsNeeded } from './limits.ts'
import { verdictOfLosses } from './losses.ts'
import { raisedLimits } from './noise-floor.ts'
import { verdictOfObstacles } from './obstacle.ts'
import { verdictOfScreen } from './screen/screen.ts'
import {
  alikeReason,
  belowFloorReason,
  disturbedReason,
  farSlowerReason,
  improvementReason,
  inconclusiveReason,
  regressionReason,
  unchangedReason,
  warningReason,
} from './reason.ts'

/**
 * The verdict on one benchmark. The first that applies, in this order (T: fail threshold, W: warn threshold):
 *
 * - `regression`: the time ran out, and every pair until then was far slower, see `farSlowerOf`
 * - what the obstacles decide, see `verdictOfObstacles`; of the same-work screen, by these limits
 * - what lost attempts decide, see `verdictOfLosses`
 * - `unchanged`: fewer than six valid pairs, at a look, and all of them alike, see `alikeOf`; machine not disturbed
 * - `inconclusive`: fewer than six valid pairs
 * - `regression`: slowdown > T', lower bound > T'/2, or > 3/4 of T' while further pairs may follow, at least `minDeltaMs`,
 *   head not disturbed; T' is T, or more where the scatter of the run cannot carry T (see `guard.ts`), or the machine cannot
 *   (see `noise-floor.ts`)
 * - `warning`: slowdown > W', lower bound > 0, at least `minDeltaMs`; only once sampling has stopped
 * - `improvement`: upper bound < 0, slowdown < −W', a gain of at least `minDeltaMs`
 * - `unchanged`: upper bound < T, or upper bound of the absolute difference < `minDeltaMs`; a slowdown beyond W' whose
 *   lower bound is above 0 then says `below-floor`. T as it was asked for: what raises it makes nothing green
 * - `inconclusive`: anything else, and an `improvement` or `unchanged` whose base was disturbed
 *
 * Before sampling has stopped, `inconclusive` means "go on".
 */
export const judge = (effect: Effect, limits: Limits, circumstances: Circumstances): Verdict => {
  const { obstacles, attempts } = circumstances
  const decidedBefore =
    verdictOfFarSlower(limits, circumstances) ??
    verdictOfScreened(limits, obstacles) ??
    verdictOfObstacles(obstacles) ??
    verdictOfLosses(attempts)
  if (decidedBefore !== undefined) return decidedBefore
  const known = bounded(effect)
  if (known !== undefined) return judgeTimes(known, limits, circumstances)
  const { alike, disturbance } = circumstances
  if (alike !== undefined && disturbance === undefined)
    return { kind: 'unchanged', because: 'within-threshold', reason: alikeReason(alike, limits) }
  const reason = `${effect.pairs} valid ${effect.pairs === 1 ? 'pair' : 'pairs'}, and ${pairsNeeded} are needed to be sure`
  return { kind: 'inconclusive', because: 'too-few-pairs', reason }
}

/** Any other obstacle says more: an image that moved may have been another one for each revision. */
const verdictOfScreened = (limits: Limits, obstacles: Circumstances['obstacles']): Verdict | undefined => {
  const [only, ...others] = obstacles
  return only?.kind === 'same-work' && others.length === 0 ? verdictOfScreen(only, limits) : undefined
}

const verdictOfFarSlower = (
  limits: Limits,
  { obstacles, attempts, disturbance, farSlower }: Circumstances,
): Verdict | undefined => {
  const outOfTime = obstacles.length > 0 && obstacles.every(({ kind }) => kind === 'out-of-time')
  if (!outOfTime || farSlower === undefined || disturbance?.of === 'head') return undefined
  if (verdictOfLosses(attempts) !== undefined) return undefined
  return { kind: 'regression', because: 'slower', reason: farSlowerReason(farSlower, limits) }
}

/**
 * Whether sampling may stop now: at a look with a verdict that further pairs are not expected to change, at the last
 * look with anything, and at any time when an obstacle makes further pairs useless. Judge again once it has stopped:
 * an `unchanged` may then turn out to be a `warning`; every other verdict stays.
 *
 * Counts valid pairs only, so a benchmark that keeps losing pairs never gets there; sampling limits the attempts.
 */
export const decided = (
  effect: Effect,
  limits: Limits,
  circumstances: Circumstances,
  looks: readonly number[],
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
    // Lost attempts: their share may still fall.
    case 'invalid':
      return false
  }
}

/** The fewest pairs after which sampling may be given up for their scatter. */
const fewestFutile = 9

/** How many times the threshold a slowdown would have to be to show: 25% with a threshold of 10%. */
const leastHidden = 2.5

/**
 * Whether more pairs are not expected to give a verdict: at a look from nine pairs on, the effect is below the threshold, and
 * with this scatter only a slowdown of more than 2.5 times the threshold would be a regression. Where the look itself gives
 * no verdict, it is then `inconclusive`.
 */
export const isFutile = (effect: Effect, looks: readonly number[]): boolean => {
  const known = bounded(effect)
  if (known === undefined || !looks.includes(known.pairs) || known.pairs < fewestFutile) return false
  const { slowdown, low, threshold } = known
  const byScatter = ((1 + threshold / 2) * (1 + slowdown)) / (1 + low) - 1
  return slowdown < threshold && byScatter > leastHidden * threshold
}

/** The share of the threshold that the lower bound of a regression exceeds at the last look. */
const lastShare = 0.5

/**
 * The same where further pairs may follow: most false alarms come from the first looks, at which few pairs all lie on one
 * side by chance, and there it costs only time to ask for more (`npm run simulate -- looks`).
 */
const earlierShare = 0.75

const judgeTimes = (effect: Bounded, limits: Limits, circumstances: Circumstances): Verdict => {
  const { slowdown, low, high, slowdownMs, highMs, threshold } = effect
  const { failThreshold, minDeltaMs } = limits
  const { warnThreshold } = raisedLimits(limits)
  const { disturbance, stopped } = circumstances
  const aboveFloor = slowdownMs >= minDeltaMs
  const surelySlower = slowdown > warnThreshold && low > 0
  const sureShare = stopped ? lastShare : earlierShare
  const failing = slowdown > threshold && low > threshold * sureShare && aboveFloor
  const headDisturbed = disturbance?.of === 'head' ? disturbance : undefined
  if (failing && headDisturbed === undefined)
    return { kind: 'regression', because: 'slower', reason: regressionReason(effect, limits) }
  if (stopped && surelySlower && aboveFloor) {
    const withheld = failing ? headDisturbed?.reason : undefined
    const because = withheld === undefined ? 'slower' : 'disturbed'
    return { kind: 'warning', because, reason: warningReason(effect, limits, withheld) }
  }
  if (disturbance?.of === 'base')
    return { kind: 'inconclusive', because: 'disturbed', reason: disturbedReason(effect, disturbance.reason) }
  if (high < 0 && slowdown < -warnThreshold && -slowdownMs >= minDeltaMs)
    return { kind: 'improvement', because: 'faster', reason: improvementReason(effect) }
  if (surelySlower && highMs < minDeltaMs)
    return { kind: 'unchanged', because: 'below-floor', reason: belowFloorReason(effect, limits) }
  if (high < failThreshold || highMs < minDeltaMs)
    return { kind: 'unchanged', because: 'within-threshold', reason: unchangedReason(effect, limits) }
  if (headDisturbed !== undefined)
    return {
      kind: 'inconclusive',
      because: 'disturbed',
      reason: disturbedReason(effect, headDisturbed.reason),
    }
  return { kind: 'inconclusive', because: 'scatter', reason: inconclusiveReason(effect, limits) }
}
