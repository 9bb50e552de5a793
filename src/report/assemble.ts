import { summarize } from '../analysis/sample.ts'
import type {
  Benchmark,
  BenchmarkReport,
  Comparison,
  Cost,
  EngineFacts,
  Environment,
  EvidenceLevel,
  Failure,
  Measurement,
  Report,
  Revision,
  Sample,
  Verdict,
} from '../model.ts'
import { isAttempt, isCounted, measured } from './selection.ts'

/** Version of the report's form; a newer minor version only adds fields. `docs/report.schema.json` describes it. */
export const schemaVersion = '1.0'

/** All that a run knows when it ends, or at the moment it is asked. */
export type RunFacts = {
  readonly toolVersion: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** False when the run stopped before its plan was carried out. */
  readonly complete: boolean
  readonly seed: string
  readonly revisions: readonly Revision[]
  readonly benchmarks: readonly Benchmark[]
  /** In the order in which they were built, warm-ups, exclusions and failures included. */
  readonly measurements: readonly Measurement[]
  /** Why a benchmark was never built, by its id. */
  readonly unbuilt?: Readonly<Record<string, string>>
  readonly engines: readonly EngineFacts[]
  readonly environment: Environment
  readonly cost: Cost
  readonly warnings: readonly string[]
  /** Absent when nothing was judged. Comparisons are by benchmark id. */
  readonly judged?: { readonly verdict: Verdict; readonly comparisons: Readonly<Record<string, Comparison>> }
}

const failed = ({ kind, message }: Failure): string => {
  switch (kind) {
    case 'failed':
      return `the build failed: ${message}`
    case 'timed-out':
      return `the build timed out: ${message}`
    case 'engine-died':
      return `the engine died: ${message}`
  }
}

const whyNoTime = (builds: readonly Measurement[], unbuilt: string): string => {
  const timed = builds.filter(isAttempt)
  // A warm-up that fails ends its benchmark, so it is then the only witness.
  const last = timed.at(-1) ?? builds.at(-1)
  if (last === undefined) return unbuilt
  if (last.failure !== undefined) return failed(last.failure)
  if (last.round === 0) return 'only its warm-up was built'
  return `no build counts: ${last.excluded ?? 'the reason was not recorded'}`
}

const sampleOf = (builds: readonly Measurement[], unbuilt = 'it was not built'): Sample => {
  const valuesMs = builds.filter(isCounted).map(({ durationMs }) => durationMs)
  if (valuesMs.length > 0) return summarize(valuesMs)
  const reason = whyNoTime(builds, unbuilt)
  return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } }
}

const levelOf = (builds: readonly Measurement[]): EvidenceLevel => {
  const evidence = builds.filter(isCounted).map((build) => build.evidence)
  if (evidence.length === 0 || evidence.includes(undefined)) return 'none'
  return evidence.every((each) => each?.outcome.packagesCompiled !== undefined) ? 'proved' : 'structural'
}

const reportOf = (facts: RunFacts, benchmark: Benchmark): BenchmarkReport => {
  const builds = facts.measurements.filter((build) => build.benchmark === benchmark.id)
  const of = (revision: Revision): Sample =>
    sampleOf(
      builds.filter((build) => build.revision === revision),
      facts.unbuilt?.[benchmark.id],
    )
  const comparison = facts.judged?.comparisons[benchmark.id]
  return {
    ...benchmark,
    evidenceLevel: levelOf(builds),
    head: of('head'),
    ...(facts.revisions.includes('base') && { base: of('base') }),
    ...(comparison !== undefined && { comparison }),
  }
}

const notJudged = ({ revisions }: RunFacts, benchmarks: readonly BenchmarkReport[]): Verdict => {
  const [first] = benchmarks
  if (first !== undefined && measured({ benchmarks }).length === 0) {
    return {
      kind: 'none',
      reason: `no build gave a time: ${first.head.unknown?.['medianMs'] ?? 'unknown'}`,
    }
  }
  const reason = revisions.includes('base')
    ? 'both revisions were measured, but not judged'
    : 'one revision was measured, so there was nothing to compare it with'
  return { kind: 'none', reason }
}

/**
 * Makes the report that every output is rendered from. A build with a failure or an exclusion is in no sample;
 * a benchmark without any sample stays, with the reason under `head.unknown.medianMs`.
 */
export const assemble = (facts: RunFacts): Report => {
  const benchmarks = facts.benchmarks.map((benchmark) => reportOf(facts, benchmark))
  return {
    schemaVersion,
    toolVersion: facts.toolVersion,
    startedAt: facts.startedAt,
    complete: facts.complete,
    verdict: facts.judged?.verdict ?? notJudged(facts, benchmarks),
    environment: facts.environment,
    engines: facts.engines,
    schedule: {
      seed: facts.seed,
      order: facts.measurements.map(({ benchmark, revision, round }) => ({ benchmark, revision, round })),
    },
    benchmarks,
    builds: facts.measurements,
    cost: facts.cost,
    warnings: facts.warnings,
  }
}
