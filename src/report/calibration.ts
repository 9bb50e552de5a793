import { disturbanceOf } from '../analysis/disturbance.ts'
import { verdictOfLosses } from '../analysis/losses.ts'
import { apparentSlowdown } from '../analysis/noise-floor.ts'
import type { Because, BenchmarkReport, NoiseFloor, Obstacle, Report } from '../model.ts'

/** What `calibrate` found out about one benchmark: its noise floor, or as a clause why it is not known. */
export type Calibrated = { readonly benchmark: BenchmarkReport } & (
  | { readonly noiseFloor: NoiseFloor }
  | { readonly unknown: string }
)

/** Whether both revisions of a report are the same, as `calibrate` measures them. */
export const isCalibration = ({ obstacles, legs = [] }: Pick<Report, 'obstacles' | 'legs'>): boolean =>
  [obstacles, ...legs.map((leg) => leg.obstacles ?? [])].some((all) => all.some(isOfCalibration))

const isOfCalibration = ({ kind }: Obstacle): boolean => kind === 'calibration'

/** The noise floor of each benchmark, computed from what the report holds; empty: it is not one of `calibrate`. */
export const calibratedIn = (report: Report): readonly Calibrated[] =>
  isCalibration(report) ? report.benchmarks.map((benchmark) => calibratedOf(report, benchmark)) : []

/** A machine that was disturbed during the builds of one revision says nothing about itself undisturbed. */
const calibratedOf = ({ builds, startedAt }: Report, benchmark: BenchmarkReport): Calibrated => {
  const { comparison, limits, id } = benchmark
  const { low, high, pairs, unknown = {}, verdict } = comparison ?? {}
  if (low === undefined || high === undefined || pairs === undefined) {
    const why = verdict?.because === 'calibration' ? undefined : verdict?.reason
    return { benchmark, unknown: why ?? unknown['low'] ?? 'it was not measured' }
  }
  const unlike = whyUnlike(benchmark) ?? disturbanceOf(builds, id, limits)?.reason
  if (unlike !== undefined) return { benchmark, unknown: unlike }
  return {
    benchmark,
    noiseFloor: { slowdown: apparentSlowdown({ low, high }), pairs, measuredAt: startedAt },
  }
}

/** What kept the two revisions from being built alike, as a clause: then their difference is not the machine's alone. */
const whyUnlike = ({ comparison }: BenchmarkReport): string | undefined => {
  if (comparison === undefined) return undefined
  const { verdict, attempts } = comparison
  return misleading.includes(verdict.because) ? verdict.reason : verdictOfLosses(attempts)?.reason
}

const misleading: readonly Because[] = ['image-moved', 'not-cold']
