import type { Limits, NoiseFloor } from '../model.ts'

/** A noise floor raises a threshold to at most this many times what was asked for: it must not switch the gate off. */
const mostRaise = 2

/**
 * How far from zero the effect of two identical revisions may lie, as a slowdown: of the bounds of its interval, the
 * one that is farther off. That includes an error in the centre of such pairs as well as their scatter; half the width
 * of the interval would include only the scatter. A bound below zero counts as the slowdown of the same size: −9.1% is
 * 1/1.1.
 */
export const apparentSlowdown = ({ low, high }: { readonly low: number; readonly high: number }): number =>
  Math.max(0, high, 1 / (1 + low) - 1)

/** A threshold as the noise floor leaves it: the one asked for, or a larger one, up to twice that. Never a smaller one. */
export const raisedThreshold = (asked: number, floor: NoiseFloor | undefined): number =>
  Math.max(asked, Math.min(mostRaise * asked, floor?.slowdown ?? 0))

/** Both thresholds of a benchmark, as its noise floor leaves them. */
export const raisedLimits = (limits: Limits): Pick<Limits, 'failThreshold' | 'warnThreshold'> => ({
  failThreshold: raisedThreshold(limits.failThreshold, limits.noiseFloor),
  warnThreshold: raisedThreshold(limits.warnThreshold, limits.noiseFloor),
})
