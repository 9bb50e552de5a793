import type { Measurement } from '../model.ts'

/** Both builds of one pair, each of which counts. */
export type MemberPair = { readonly baseline: Measurement; readonly candidate: Measurement }

/** The pairs of a benchmark whose two members both count, in the order of their rounds. */
export const memberPairsOf = (
  measurements: readonly Measurement[],
  benchmark: string,
): readonly MemberPair[] => {
  const counted = measurements.filter(
    (build) =>
      build.benchmark === benchmark &&
      build.round > 0 &&
      build.failure === undefined &&
      build.excluded === undefined,
  )
  const baselines = counted.filter(({ revision }) => revision === 'baseline')
  return baselines.flatMap((baseline) => {
    const candidate = counted.find(
      ({ round, revision }) => round === baseline.round && revision === 'candidate',
    )
    return candidate === undefined ? [] : [{ baseline, candidate }]
  })
}

/** The times of these pairs. */
export const pairsOf = (measurements: readonly Measurement[], benchmark: string): readonly Pair[] =>
  memberPairsOf(measurements, benchmark).map(({ baseline, candidate }) => ({
    baselineMs: baseline.durationMs,
    candidateMs: candidate.durationMs,
  }))

/** Times of the two builds of one pair, both valid. */
export type Pair = { readonly baselineMs: number; readonly candidateMs: number }

/** Natural logarithm of candidate / baseline. Throws a RangeError for a time that is not above zero. */
export const logRatio = ({ baselineMs, candidateMs }: Pair): number => {
  const value = Math.log(candidateMs / baselineMs)
  if (baselineMs > 0 && candidateMs > 0 && Number.isFinite(value)) return value
  throw new RangeError(
    `a pair took ${baselineMs} ms and ${candidateMs} ms; leave out pairs without two times above 0 ms`,
  )
}

/** Candidate − baseline. */
export const differenceMs = ({ baselineMs, candidateMs }: Pair): number => candidateMs - baselineMs
