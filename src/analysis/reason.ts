import type { Limits } from '../model.ts'
import type { Bounded } from './comparison.ts'

/** Slower beyond doubt. */
export const regressionReason = (effect: Bounded, limits: Limits, lostPairs: number): string =>
  `${slower(effect)}, ${pairs(effect, lostPairs)}; the limit is ${percentText(limits.failThreshold)}`

/** Slower, but not by enough or not surely enough to fail; `withheld` says why a failure was held back. */
export const warningReason = (
  effect: Bounded,
  limits: Limits,
  lostPairs: number,
  withheld: string | undefined,
): string => {
  const why =
    withheld === undefined
      ? `surely slower, but not surely beyond the limit of ${percentText(limits.failThreshold)}`
      : `it does not count as a regression because ${withheld}`
  return `${slower(effect)}, ${pairs(effect, lostPairs)}; ${why}`
}

/** Faster beyond doubt. */
export const improvementReason = (effect: Bounded, lostPairs: number): string => {
  const { slowdown, high, slowdownMs } = effect
  const gain = `${change(slowdown)} (at least ${percentText(high)}), ${durationText(slowdownMs)} per build`
  return `${gain}, ${pairs(effect, lostPairs)}`
}

/** Not slower by as much as matters: by ratio, or else because the build is too short for it. */
export const unchangedReason = (effect: Bounded, limits: Limits, lostPairs: number): string => {
  const { slowdown, high, highMs } = effect
  const { failThreshold, minDeltaMs } = limits
  const counted = pairs(effect, lostPairs)
  if (high < failThreshold) {
    const limit = `the limit is ${percentText(failThreshold)}`
    return `${change(slowdown)} (${atMost(high, percentText)}), ${counted}; ${limit}`
  }
  const floor = `differences below ${durationText(minDeltaMs)} are not judged`
  return `${change(slowdown)}, but ${atMost(highMs, durationText)}, ${counted}; ${floor}`
}

/** Scatter or a disturbed machine hides the answer. */
export const inconclusiveReason = (
  effect: Bounded,
  lostPairs: number,
  contamination: string | undefined,
): string => {
  const { slowdown, low, high, detectable } = effect
  const range = `${change(slowdown)}, anything from ${change(low)} to ${change(high)}`
  const why = contamination ?? `this run could only have failed a slowdown above ${percentText(detectable)}`
  return `${range}, ${pairs(effect, lostPairs)}; ${why}`
}

const slower = ({ slowdown, low, slowdownMs }: Bounded): string =>
  `${change(slowdown)} (at least ${percentText(low)}), ${durationText(slowdownMs)} per build`

const atMost = (bound: number, words: (bound: number) => string): string =>
  bound > 0 ? `at most ${words(bound)} slower` : 'surely not slower'

const pairs = (effect: Bounded, lostPairs: number): string =>
  `${effect.pairs} of ${effect.pairs + lostPairs} pairs`

/** A ratio as a percentage without its sign, at most one decimal: 0.123 is `12.3 %`. */
export const percentText = (ratio: number): string => `${Number(Math.abs(ratio * 100).toFixed(1))} %`

/** A duration without its sign: whole milliseconds below one second, else seconds with one decimal. */
export const durationText = (ms: number): string => {
  const whole = Math.round(Math.abs(ms))
  return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`
}

/** A change with its direction. "Less time", not "faster": in half the time is 100 % faster. */
export const change = (slowdown: number): string => {
  const size = percentText(slowdown)
  if (size === percentText(0)) return 'equally fast'
  return slowdown > 0 ? `${size} slower` : `${size} less time`
}
