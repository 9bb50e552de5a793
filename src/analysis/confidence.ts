import { boundError } from './limits.ts'
import { orderStatisticRank } from './statistics.ts'

/**
 * How often an interval of the median holds it at every look, at least: each side errs in at most `anyLookError`. For the
 * looks 6, 9, 12 and 15 that is 91.8%, for a single one 95% or more. Undefined when no look has an interval.
 */
export const intervalConfidence = (looks: readonly number[]): number | undefined => {
  const error = anyLookError(looks)
  return error === 0 ? undefined : 1 - 2 * error
}

/**
 * The chance that a bound errs on its side at one look or another, exactly: a value lies below the median with a chance
 * of 1/2, and the bound errs where fewer values than its rank do. A look between two of these adds nothing as long as the
 * rank does not rise there. `statistics.test.ts` counts the same over all sequences of signs.
 */
export const anyLookError = (looks: readonly number[]): number => {
  let error = 0
  // By how many values lie below, the chance of getting there without an error.
  let chances: readonly number[] = [1]
  for (let n = 1; n <= Math.max(0, ...looks); n += 1) {
    const next = Array.from(
      { length: n + 1 },
      (_, below) => ((chances[below] ?? 0) + (chances[below - 1] ?? 0)) / 2,
    )
    const rank = looks.includes(n) ? (orderStatisticRank(n, boundError) ?? 0) : 0
    error += next.slice(0, rank).reduce((sum, chance) => sum + chance, 0)
    chances = next.map((chance, below) => (below < rank ? 0 : chance))
  }
  return error
}
