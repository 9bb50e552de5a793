import type { Limits } from '../model.ts'
import { raisedLimits } from './noise-floor.ts'
import { differenceMs, type Pair } from './pairs-of.ts'

/** Fewer pairs than bounds need, but enough when each of them is this far off. */
const fewestPairs = 2
const leastRatio = 2

/** Pairs whose head took far longer than its base, each of them. */
export type FarSlower = {
  readonly pairs: number
  /** The smallest ratio head / base. */
  readonly leastRatio: number
}

/**
 * Whether the head is so slow that the time ran out before there were six pairs: every pair, at least two, took at least
 * twice its base and exceeds threshold and floor. Without this, the slower a head is, the safer it is from a verdict. Two
 * such pairs of identical revisions would need builds that scatter by far more than 15%: a single ratio of 2 is then 3.3
 * standard deviations off.
 */
export const farSlowerOf = (pairs: readonly Pair[], limits: Limits): FarSlower | undefined => {
  const least = Math.min(...pairs.map(({ baseMs, headMs }) => headMs / baseMs))
  const isFar =
    pairs.length >= fewestPairs &&
    least >= Math.max(leastRatio, 1 + raisedLimits(limits).failThreshold) &&
    pairs.every((pair) => differenceMs(pair) >= limits.minDeltaMs)
  return isFar ? { pairs: pairs.length, leastRatio: least } : undefined
}
