import { boundError } from './limits.ts'
import { walshRank } from './signed-rank.ts'
import { orderStatisticRank } from './statistics.ts'

/**
 * How often an interval of a change holds it at every look, at least, where pairs are independent and scatter
 * symmetrically: each side errs in at most `anyLookError`. For the looks 6, 9, 12 and 15 that is 90.1%, for a single one
 * 95% or more. Undefined when no look has an interval.
 */
export const intervalConfidence = (looks: readonly number[]): number | undefined => {
  const error = anyLookError(looks)
  return error === 0 ? undefined : 1 - 2 * error
}

/** Up to here all orders of signs are followed, which are 2^n. */
const mostFollowed = 16

/**
 * The chance that a bound errs on its side at one look or another: exact up to 16 values. Each later look adds at most
 * `boundError`. A look with fewer values than an interval takes adds nothing.
 */
export const anyLookError = (looks: readonly number[]): number => {
  const [followed, later] = [true, false].map((early) => looks.filter((n) => n <= mostFollowed === early))
  return Math.min(0.5, followedError(followed ?? []) + boundError * new Set(later).size)
}

/**
 * Follows the signs of the values, sorted by distance from the centre: bit i of a word is set where the value of rank i + 1
 * lies below. The next value has any rank with the same chance and lies on either side, so it enters at any place of the
 * word, as 0 or 1. The bound errs where too few bits are set, or the sum of their ranks is too small.
 */
const followedError = (looks: readonly number[]): number => {
  const key = [...new Set(looks)].toSorted((a, b) => a - b).join()
  const known = errors.get(key)
  if (known !== undefined) return known
  const error = countedError(looks)
  errors.set(key, error)
  return error
}

/** By looks, on which alone it depends: a page or a comment asks for each of its intervals. */
const errors = new Map<string, number>()

const countedError = (looks: readonly number[]): number => {
  let error = 0
  let chances = Float64Array.of(1)
  for (let n = 1; n <= Math.max(0, ...looks); n += 1) {
    const all = withNext(chances, n)
    chances = looks.includes(n) ? all.map((chance, word) => (errs(word, n) ? 0 : chance)) : all
    error += sumOf(all) - sumOf(chances)
  }
  return error
}

const sumOf = (chances: Float64Array): number => chances.reduce((sum, chance) => sum + chance, 0)

/** Chances by word of n − 1 signs become chances by word of n. */
const withNext = (chances: Float64Array, n: number): Float64Array<ArrayBuffer> => {
  const next = new Float64Array(2 ** n)
  for (let word = 0; word < chances.length; word += 1) {
    const chance = (chances[word] ?? 0) / (2 * n)
    // A word that erred has ended.
    for (let place = 0; place < (chance > 0 ? n : 0); place += 1) {
      const above = ((word >> place) << (place + 1)) | (word & ((1 << place) - 1))
      const below = above | (1 << place)
      next[above] = (next[above] ?? 0) + chance
      next[below] = (next[below] ?? 0) + chance
    }
  }
  return next
}

/** Whether the bound of n values errs: too few lie below, or the sum of their ranks is too small. */
const errs = (word: number, n: number): boolean => {
  const rank = orderStatisticRank(n, boundError) ?? 0
  let [count, sum] = [0, 0]
  for (let rest = word, place = 1; rest > 0; rest >>= 1, place += 1) {
    count += rest & 1
    sum += (rest & 1) * place
  }
  return count < rank || (rank > 0 && sum < walshRank(n, boundError))
}
