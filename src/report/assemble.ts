import { isCounted } from '../analysis/attempts.ts'
import type {
  Benchmark,
  BenchmarkReport,
  Cost,
  EngineFacts,
  Environment,
  Evidence,
  EvidenceLevel,
  Explanation,
  GivenInputs,
  Isolation,
  Measurement,
  ObservedFile,
  Obstacle,
  ProjectReport,
  Report,
  Repository,
  Revision,
  Rules,
  Sampling,
  Verdict,
} from '../model.ts'
import { samplesOf } from './sample-of.ts'
import { measured } from './selection.ts'

/** Version of the report's form; a newer minor version only adds fields. `docs/report.schema.json` describes it. */
export const schemaVersion = '2.3'

/** All that a run knows when it ends, or at the moment it is asked. */
export type RunFacts = {
  readonly toolVersion: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** False when the run stopped before its plan was carried out. */
  readonly complete: boolean
  readonly seed: string
  /** undefined: outside of a workflow. */
  readonly repository: Repository | undefined
  /** Those that differ from their defaults; without base, engines and seed. */
  readonly inputs: GivenInputs
  readonly revisions: readonly Revision[]
  readonly benchmarks: readonly Benchmark[]
  /** In the order in which they were built, warm-ups, exclusions and failures included. */
  readonly measurements: readonly Measurement[]
  /** By benchmark id. */
  readonly sampling: ReadonlyMap<string, Sampling>
  /** What holds for all benchmarks. */
  readonly obstacles: readonly Obstacle[]
  /** The only thing in which the revisions differ, as a clause. */
  readonly onlyChange: string | undefined
  readonly rules: Rules
  readonly projects: readonly ProjectReport[]
  readonly engines: readonly EngineFacts[]
  readonly environment: Environment
  /** Empty when none was asked for. */
  readonly explanations: readonly Explanation[]
  readonly isolation: Isolation | undefined
  readonly observed: readonly ObservedFile[]
  readonly cost: Cost
  readonly warnings: readonly string[]
}

/**
 * Makes the report that every output is rendered from; `judgeReport` adds the verdicts. A benchmark without any sample
 * stays, with the reason under `head.unknown.medianMs`.
 */
export const assemble = (facts: RunFacts): Report => {
  const benchmarks = facts.benchmarks.map((benchmark) => benchmarkReport(facts, benchmark))
  return {
    schemaVersion,
    toolVersion: facts.toolVersion,
    startedAt: facts.startedAt,
    complete: facts.complete,
    verdict: notJudged(facts, benchmarks),
    ...(facts.repository !== undefined && { repository: facts.repository }),
    inputs: inputsOf(facts),
    obstacles: facts.obstacles,
    ...(facts.onlyChange !== undefined && { onlyChange: facts.onlyChange }),
    rules: facts.rules,
    projects: facts.projects,
    environment: facts.environment,
    ...(facts.observed.length > 0 && { observed: facts.observed }),
    ...(facts.isolation !== undefined && { isolation: facts.isolation }),
    engines: facts.engines,
    schedule: {
      seed: facts.seed,
      order: facts.measurements.map(({ benchmark, revision, round }) => ({ benchmark, revision, round })),
    },
    benchmarks,
    builds: facts.measurements,
    ...(facts.explanations.length > 0 && { explanations: facts.explanations }),
    cost: facts.cost,
    warnings: facts.warnings,
  }
}

/** Base, engines and seed as they were found. */
const inputsOf = ({ inputs, projects, benchmarks, seed }: RunFacts): GivenInputs => {
  const base = projects.find((project) => project.base?.commit !== undefined)?.base?.commit
  const engines = [...new Set(benchmarks.map(({ engine }) => engine))].join(',')
  return {
    ...inputs,
    ...(base !== undefined && { base }),
    ...(engines !== '' && { engines }),
    ...(seed !== '' && { seed }),
  }
}

const notJudged = ({ revisions }: RunFacts, benchmarks: readonly BenchmarkReport[]): Verdict => {
  const [first] = benchmarks
  if (first !== undefined && measured({ benchmarks }).length === 0) {
    const why = first.head.unknown?.['medianMs'] ?? 'the reason is not known'
    return {
      kind: 'none',
      because: 'nothing-measured',
      reason: `not judged: no build gave a time: ${why}`,
    }
  }
  return revisions.includes('base')
    ? {
        kind: 'none',
        because: 'not-judged',
        reason: 'not judged: the run stopped before its plan was carried out',
      }
    : { kind: 'none', because: 'one-revision', reason: 'not judged: there is only one revision' }
}

const benchmarkReport = (facts: RunFacts, benchmark: Benchmark): BenchmarkReport => {
  const builds = facts.measurements.filter((build) => build.benchmark === benchmark.id)
  const sampling = facts.sampling.get(benchmark.id)
  return {
    ...benchmark,
    evidenceLevel: evidenceLevelOf(builds),
    ...(sampling !== undefined && { sampling }),
    ...samplesOf(builds, sampling, facts.revisions.includes('base')),
  }
}

/** What builds show, the weakest of them. A build that was killed counts with its time, but shows nothing. */
export const evidenceLevelOf = (builds: readonly Measurement[]): EvidenceLevel => {
  const evidence = builds
    .filter((build) => isCounted(build) && build.failure === undefined)
    .map((build) => build.evidence)
  if (evidence.length === 0 || evidence.includes(undefined)) return 'none'
  return evidence.every((each) => each !== undefined && isProved(each)) ? 'proved' : 'structural'
}

/**
 * The action graph and the binary are read together. That nothing was compiled can also follow from the steps alone, which
 * proves less; then the outcome says of other fields why they are not known.
 */
const isProved = ({ outcome, binarySha256 }: Evidence): boolean =>
  outcome.packagesCompiled !== undefined && (binarySha256 !== undefined || outcome.unknown === undefined)
