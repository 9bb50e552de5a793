import type { Measurement } from '../model.ts'
import { isCounted } from './attempts.ts'
import { medianOf } from './statistics.ts'

/** Both builds of one pair, each of which counts. */
export type MemberPair = { readonly base: Measurement; readonly head: Measurement }

/** The pairs of a benchmark whose two members both count, in the order of their rounds. */
export const memberPairsOf = (
  measurements: readonly Measurement[],
  benchmark: string,
): readonly MemberPair[] => {
  const counted = measurements.filter((build) => build.benchmark === benchmark && isCounted(build))
  const bases = counted.filter(({ revision }) => revision === 'base')
  return bases.flatMap((base) => {
    const head = counted.find(({ round, revision }) => round === base.round && revision === 'head')
    return head === undefined ? [] : [{ base, head }]
  })
}

/** The times of these pairs. */
export const pairsOf = (measurements: readonly Measurement[], benchmark: string): readonly Pair[] =>
  memberPairsOf(measurements, benchmark).map(({ base, head }) => ({
    baseMs: base.durationMs,
    headMs: head.durationMs,
    headFirst: measurements.indexOf(head) < measurements.indexOf(base),
  }))

/** Times of the two builds of one pair, both valid. */
export type Pair = {
  readonly baseMs: number
  readonly headMs: number
  /** Whether the head was built first. */
  readonly headFirst: boolean
}

type Times = Pick<Pair, 'baseMs' | 'headMs'>

/** Natural logarithm of head / base. Throws a RangeError for a time that is not above zero. */
export const logRatio = ({ baseMs, headMs }: Times): number => {
  const value = Math.log(headMs / baseMs)
  if (baseMs > 0 && headMs > 0 && Number.isFinite(value)) return value
  throw new RangeError(
    `a pair took ${baseMs} ms and ${headMs} ms; leave out pairs without two times above 0 ms`,
  )
}

/** Head − base. */
export const differenceMs = ({ baseMs, headMs }: Times): number => headMs - baseMs

/**
 * The centre of one value per pair; undefined of nothing. For an even number of pairs, the median. For an odd number,
 * the mean of the medians of both orders, because a penalty of whichever build comes second does not cancel in a plain
 * median there: with a penalty of 5% the effect at 9 and 15 pairs was off by 3.5 to 3.8% (`npm run simulate -- slots`).
 */
export const centreOf = (pairs: readonly Pair[], value: (pair: Pair) => number): number | undefined => {
  if (pairs.length % 2 === 0) return medianOf(pairs.map(value))
  const inOrder = (headFirst: boolean): number | undefined =>
    medianOf(pairs.filter((pair) => pair.headFirst === headFirst).map(value))
  const [first, second] = [inOrder(true), inOrder(false)]
  return first === undefined || second === undefined ? medianOf(pairs.map(value)) : (first + second) / 2
}
