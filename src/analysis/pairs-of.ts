import type { Measurement } from '../model.ts'
import { isCounted } from './attempts.ts'

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
  }))

/** Times of the two builds of one pair, both valid. */
export type Pair = { readonly baseMs: number; readonly headMs: number }

/** Natural logarithm of head / base. Throws a RangeError for a time that is not above zero. */
export const logRatio = ({ baseMs, headMs }: Pair): number => {
  const value = Math.log(headMs / baseMs)
  if (baseMs > 0 && headMs > 0 && Number.isFinite(value)) return value
  throw new RangeError(
    `a pair took ${baseMs} ms and ${headMs} ms; leave out pairs without two times above 0 ms`,
  )
}

/** Head − base. */
export const differenceMs = ({ baseMs, headMs }: Pair): number => headMs - baseMs
