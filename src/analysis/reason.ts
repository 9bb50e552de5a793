import type { Because, Limits, NoiseFloor, Verdict } from '../model.ts'
import type { Alike } from './alike.ts'
import type { Bounded } from './comparison.ts'
import type { FarSlower } from './far-slower.ts'
import { raisedLimits } from './noise-floor.ts'
import {
  duration,
  durationBeside,
  factor,
  limitPercent,
  percent,
  percentBeside,
  slowdownSize,
} from './numbers.ts'

/** Surely slower, and by enough to fail. */
export const regressionReason = (effect: Bounded, limits: Limits): string =>
  `${slower(effect, effect.threshold)}, ${pairs(effect)}; ${limitText(effect, limits)}`

/** So much slower that the time ran out before there were enough pairs for bounds. */
export const farSlowerReason = ({ pairs, leastRatio }: FarSlower, { failThreshold }: Limits): string =>
  `at least ${factor(leastRatio)} slower in each of ${pairs} pairs, after which the time ran out; ` +
  `the limit is ${percent(failThreshold)}`

/** Slower, but not by enough or not surely enough to fail; `withheld` says why a failure was held back. */
export const warningReason = (effect: Bounded, limits: Limits, withheld: string | undefined): string => {
  const why =
    withheld === undefined
      ? `surely slower, but not surely enough for a regression: ${limitText(effect, limits)}`
      : `it does not count as a regression because ${withheld}`
  return `${slower(effect, effect.threshold)}, ${pairs(effect)}; ${why}`
}

/** Surely faster. */
export const improvementReason = (effect: Bounded): string => {
  const { slowdown, high, slowdownMs } = effect
  const gain = `${change(slowdown)} (at least ${gainSize(-high)}), ${duration(-slowdownMs)} per build`
  return `${gain}, ${pairs(effect)}`
}

/** Not slower by as much as matters: by ratio, or else because the build is too short for it. */
export const unchangedReason = (effect: Bounded, limits: Limits): string => {
  const { slowdown, high, highMs } = effect
  const { failThreshold, minDeltaMs } = limits
  const withheld = withheldText(effect, limits)
  if (high < failThreshold) {
    const limit = `the limit is ${limitPercent(failThreshold, slowdown, high)}`
    const most = atMost(high, (bound) => boundSize(bound, failThreshold))
    return `${change(slowdown, failThreshold)} (${most}), ${pairs(effect)}; ${limit}${withheld}`
  }
  const floor = `differences below ${duration(minDeltaMs)} are not judged`
  return `${change(slowdown)}, but ${atMost(highMs, (bound) => durationBeside(bound, minDeltaMs))}, ${pairs(effect)}; ${floor}${withheld}`
}

/** So few pairs that there are no bounds, and none of them shows a difference. */
export const alikeReason = (
  { pairs, largest, largestMs, by }: Alike,
  { failThreshold, minDeltaMs }: Limits,
): string => {
  const apart = by === 'ratio' ? percentBeside(largest, failThreshold) : durationBeside(largestMs, minDeltaMs)
  const limit =
    by === 'ratio'
      ? `the limit is ${limitPercent(failThreshold, largest)}`
      : `differences below ${duration(minDeltaMs)} are not judged`
  return `at most ${apart} apart in each of ${pairs} pairs; ${limit}`
}

/** Surely slower, but by less time than is judged. */
export const belowFloorReason = (effect: Bounded, { minDeltaMs }: Limits): string =>
  `${slower(effect, undefined, minDeltaMs)}, ${pairs(effect)}; below the floor: differences under ${duration(minDeltaMs)} are not judged`

/** Scatter hides the answer. */
export const inconclusiveReason = (effect: Bounded, limits: Limits): string =>
  `${range(effect)}; this run could only have failed a slowdown above ${percent(effect.detectable)}${withheldText(effect, limits)}`

/** A disturbed machine hides the answer. */
export const disturbedReason = (effect: Bounded, disturbance: string): string =>
  `${range(effect)}; the times cannot be compared because ${disturbance}`

const fromPairs: readonly Because[] = [
  'slower',
  'faster',
  'within-threshold',
  'below-floor',
  'scatter',
  'disturbed',
  'too-few-pairs',
]

/** The verdict of a benchmark that was sampled with other limits; with these there might be more pairs, or fewer. */
export const sampledForOthers = (verdict: Verdict): Verdict =>
  fromPairs.includes(verdict.because)
    ? { ...verdict, reason: `${verdict.reason}; sampling stopped for other limits` }
    : verdict

/** The limit, and the one that noise floor and scatter carry where that is larger. */
const limitText = ({ threshold, slowdown, low }: Bounded, limits: Limits): string => {
  const { failThreshold, noiseFloor } = limits
  const beside = [slowdown, low]
  const asked = `the limit is ${limitPercent(failThreshold, threshold, ...beside)}`
  if (threshold === failThreshold) return asked
  return threshold === raisedLimits(limits).failThreshold && noiseFloor !== undefined
    ? `${asked}, ${raisedText(limitPercent(threshold, ...beside), noiseFloor)}`
    : `${asked}, raised to ${limitPercent(threshold, ...beside)} because of the scatter of this run`
}

/** What the noise floor withholds of a sure change that would be worth a word without it; empty: nothing. */
const withheldText = ({ slowdown, low, high, slowdownMs }: Bounded, limits: Limits): string => {
  const { warnThreshold: asked, minDeltaMs, noiseFloor } = limits
  const raised = raisedLimits(limits).warnThreshold
  const isSure = (low > 0 || high < 0) && Math.abs(slowdownMs) >= minDeltaMs
  const size = Math.abs(slowdown)
  return isSure && size > asked && size <= raised && noiseFloor !== undefined
    ? `; warn-threshold is ${percent(asked)}, ${raisedText(percent(raised), noiseFloor)}`
    : ''
}

const raisedText = (raised: string, { slowdown, measuredAt }: NoiseFloor): string =>
  `raised to ${raised} because one and the same commit seemed up to ${slowdownSize(slowdown)} slower ` +
  `than itself here on ${measuredAt.slice(0, 10)}, see calibrate`

/** `2 of 8`. */
export const shareText = (some: number, all: number): string => `${some} of ${all}`

const range = (effect: Bounded): string => {
  const { slowdown, low, high } = effect
  return `${change(slowdown)}, anything from ${change(low)} to ${change(high)}, ${pairs(effect)}`
}

/** `limit`, `floorMs`: what is printed beside it; undefined: nothing is. */
const slower = ({ slowdown, low, slowdownMs }: Bounded, limit?: number, floorMs = slowdownMs): string =>
  `${change(slowdown, limit)} (at least ${boundSize(low, limit)}), ${durationBeside(slowdownMs, floorMs)} per build`

/** The size of a bound of a slowdown: one above nothing does not read as nothing. */
const boundSize = (bound: number, limit?: number): string =>
  slowdownSize(bound, percent(bound) === percent(0) ? 0 : limit)

const atMost = (bound: number, words: (bound: number) => string): string =>
  bound > 0 ? `at most ${words(bound)} slower` : 'surely not slower'

const pairs = (effect: Bounded): string => `${effect.pairs} pairs`

/** A change with its direction. "Less time", not "faster": half the time would be 100% faster. */
export const change = (slowdown: number, limit?: number): string => {
  if (percent(Math.abs(slowdown)) === percent(0)) return 'equally fast'
  if (slowdown > 0) return `${slowdownSize(slowdown, limit)} slower`
  return `${gainSize(-slowdown)} ${isFactor(-slowdown) ? 'faster' : 'less time'}`
}

/** The same rule for a gain, as the share of the time that is saved: half of it is `2×`. */
const gainSize = (gain: number): string => (isFactor(gain) ? factor(1 / (1 - gain)) : percentBeside(gain, 0))

const isFactor = (gain: number): boolean => gain >= 0.5 && gain < 1
