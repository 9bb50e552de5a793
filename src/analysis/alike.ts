import type { Limits } from '../model.ts'
import { fewestAlike, pairsNeeded } from './limits.ts'
import { centreOf, differenceMs, logRatio, type Pair } from './pairs-of.ts'
import { standardDeviationOf } from './statistics.ts'

/** Pairs that scatter more than this, as the standard deviation of their log ratios, need bounds. */
const mostScatter = 0.1

/** Few pairs without a difference: by ratio, or else because the build is too short for it. */
export type Alike = {
  readonly pairs: number
  /** The largest change of a pair, as a ratio − 1, whichever revision was slower. */
  readonly largest: number
  /** The largest difference of a pair, whichever revision was slower. */
  readonly largestMs: number
  readonly by: 'ratio' | 'floor'
}

/**
 * Whether pairs that are too few for bounds show, at a look, that nothing changed. By ratio: they scatter by less than
 * 10%, no pair reaches the fail threshold in either direction, and their centre does not reach the warn threshold. By
 * floor: no difference reaches half of the floor. If a head is slower by exactly the threshold, four pairs all stay
 * below it in 1/16 of all cases, and the centre then seldom stays below the smaller threshold. Never the other way
 * round: four pairs are too few to fail anyone (`npm run simulate -- looks`).
 */
export const alikeOf = (
  pairs: readonly Pair[],
  limits: Limits,
  looks: readonly number[],
): Alike | undefined => {
  const isEarlyLook =
    pairs.length >= fewestAlike && pairs.length < pairsNeeded && looks.includes(pairs.length)
  if (!isEarlyLook) return undefined
  const largest = Math.expm1(Math.max(...pairs.map((pair) => Math.abs(logRatio(pair)))))
  const largestMs = Math.max(...pairs.map((pair) => Math.abs(differenceMs(pair))))
  const found = { pairs: pairs.length, largest, largestMs }
  if (areAlike(pairs, limits) && largest < limits.failThreshold) return { ...found, by: 'ratio' }
  return largestMs < limits.minDeltaMs / 2 ? { ...found, by: 'floor' } : undefined
}

const areAlike = (pairs: readonly Pair[], { warnThreshold }: Limits): boolean => {
  const [scatter, centre] = [standardDeviationOf(pairs.map(logRatio)), centreOf(pairs, logRatio)]
  if (scatter === undefined || centre === undefined || scatter >= mostScatter) return false
  return Math.abs(centre) < Math.log1p(warnThreshold)
}
