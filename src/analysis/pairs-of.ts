import type { Measurement } from '../model.ts'
import type { Pair } from './pair.ts'

/** The pairs of a benchmark whose two members both count, in the order of their rounds. */
export const pairsOf = (measurements: readonly Measurement[], benchmark: string): readonly Pair[] => {
  const counted = measurements.filter(
    (build) =>
      build.benchmark === benchmark &&
      build.round > 0 &&
      build.failure === undefined &&
      build.excluded === undefined,
  )
  const baselines = counted.filter(({ revision }) => revision === 'baseline')
  return baselines.flatMap(({ round, durationMs: baselineMs }) => {
    const partner = counted.find((build) => build.round === round && build.revision === 'candidate')
    return partner === undefined ? [] : [{ baselineMs, candidateMs: partner.durationMs }]
  })
}
