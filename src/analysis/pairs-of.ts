import type { Measurement } from '../model.ts'
import type { Pair } from './pair.ts'

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
