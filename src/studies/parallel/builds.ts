import type { BuildResult, BuildsAtOnce } from '../../engines/engine.ts'
import { structuralOutcome } from '../../measure/evidence/outcome-evidence.ts'
import { phasesOf } from '../../measure/evidence/phases.ts'
import { withDisturbances } from '../../measure/build/with-disturbances.ts'
import type { EngineFacts, Measurement, StateEvidence, Unknown } from '../../model.ts'
import { lostAs } from '../parts/lost-build.ts'
import type { Taken } from '../study.ts'

/** What is counted of all builds that run at once, by the names that the same has for one build. */
const ofAll = {
  buildCpuMs: 'atOnceCpuMs',
  buildMemoryBeforeBytes: 'atOnceMemoryBeforeBytes',
  buildMemoryPeakBytes: 'atOnceMemoryPeakBytes',
} as const

type About = {
  /** The benchmark of each. */
  readonly benchmarks: readonly string[]
  readonly round: number
  readonly state: StateEvidence
  readonly phases: EngineFacts['phases']
}

/** The builds for the report. None counts unless all of them do. */
export const measurementsOf = (
  built: BuildsAtOnce,
  { benchmarks, round, state, phases }: About,
): readonly Measurement[] => {
  const { builds } = built
  const isWhole = builds.every(({ failure }) => failure === undefined)
  const isLost = !state.holds || !isAllDifferent(builds)
  const all = countersOf(built)
  return builds.map((build, index) => {
    const { startedAt, durationMs, failure } = build
    const split = phasesOf(build, { kind: 'unknown', reason: 'what Go did is not read here' }, phases)
    return {
      benchmark: benchmarks[index] ?? '',
      ...{ revision: 'head', round, startedAt, durationMs },
      ...withDisturbances(
        { durationMs, counters: { ...build.counters, ...all.counters }, unknown: all.unknown },
        split,
      ),
      evidence: { state, ...structuralOutcome(build) },
      ...(failure !== undefined && { failure }),
      ...(isLost ? { excluded: 'state-lost' } : !isWhole && { excluded: 'pair-incomplete' }),
    }
  })
}

const countersOf = ({ durationMs, builds, counters, unknown }: BuildsAtOnce) => {
  const known: Record<string, number> = { atOnceCount: builds.length, atOnceMs: durationMs }
  const reasons: Record<string, string> = {}
  for (const [name, shown] of Object.entries(ofAll)) {
    const value = counters[name]
    if (value !== undefined) known[shown] = value
    else reasons[shown] = unknown[name] ?? 'the kernel does not show it'
    reasons[name] = `it is counted for all builds that ran at once, as ${shown}`
  }
  return { counters: known, unknown: reasons satisfies Unknown }
}

/** The sample of all of them: the time until the last has ended, divided by their number. */
export const takenOf = ({ durationMs, builds }: BuildsAtOnce, measured: readonly Measurement[]): Taken => {
  const share = durationMs / builds.length
  const lost = measured.find(({ failure }) => failure !== undefined)
  if (lost !== undefined) {
    const taken = lostAs(lost, measured)
    const failed = builds.filter(({ failure }) => failure !== undefined).length
    const whose = builds.length === 1 ? '' : `${failed} of ${builds.length} builds: `
    if (taken.kind === 'timed-out')
      return { ...taken, message: `${whose}${taken.message}`, durationMs: share }
    return 'message' in taken ? { ...taken, message: `${whose}${taken.message}` } : taken
  }
  const [first] = measured
  if (first?.evidence?.state.holds === false) return lostAs(first, measured)
  if (!isAllDifferent(builds))
    return {
      kind: 'state-lost',
      message: 'two of the builds made the same image, so the engine may have made one for both',
      builds: measured,
    }
  return { kind: 'time', durationMs: share, builds: measured }
}

/** As far as the engine names its images. */
const isAllDifferent = (builds: readonly BuildResult[]): boolean => {
  const ids = builds.flatMap(({ imageId }) => imageId ?? [])
  return new Set(ids).size === ids.length
}
