import type {
  Attempts,
  Benchmark,
  Comparison,
  EngineFacts,
  Environment,
  Limits,
  Measurement,
  ProjectReport,
  Report,
  Rules,
  Sampling,
  Verdict,
} from '../../src/model.ts'
import { assemble, type RunFacts } from '../../src/report/assemble.ts'

const podman: EngineFacts = {
  name: 'podman',
  versions: { client: '4.3.1', buildah: '1.28.2' },
  storageDriver: 'overlay',
  nativeDiff: true,
  imageStore: 'containers-storage',
  rootless: true,
  networkDriver: 'slirp4netns',
  runtime: 'crun',
  backingFileSystem: 'extfs',
  origin: 'selected',
  notes: [],
}

const docker: EngineFacts = {
  name: 'docker',
  versions: { client: '20.10.24', server: '20.10.24', buildkit: '0.8.3' },
  storageDriver: 'overlay2',
  nativeDiff: true,
  rootless: false,
  networkDriver: 'bridge',
  runtime: 'runc',
  builder: 'default (docker driver)',
  backingFileSystem: 'extfs',
  origin: 'installed',
  notes: ['the daemon was started by this run'],
  unknown: { imageStore: 'this version does not report it' },
}

/** Facts of the engines that tests build with, by name. */
export const engineFacts = { podman, docker } as const

/** A machine the size of a hosted runner. */
export const environment: Environment = {
  os: 'Ubuntu 24.04',
  kernel: '6.8.0-1021-azure',
  architecture: 'x64',
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cpuCount: 4,
  memoryBytes: 16_769_236_992,
  freeDiskBytes: 23_622_320_128,
  cgroup: '2',
  nodeVersion: '24.21.0',
  unknown: { runnerImage: 'not a hosted runner' },
}

/** The rules of a run with the default inputs. */
export const rules: Rules = {
  gate: 'auto',
  failOn: ['regression', 'invalid'],
  rounds: 'auto',
  looks: [4, 6, 9, 12, 15],
  timeBudgetMs: 1_200_000,
  buildTimeoutMs: 900_000,
}

/** The fixture that most benchmarks of the tests build, as a report describes it. */
const fixtureProject: ProjectReport = {
  id: 'tiny+cache-mounts+go1.26.3',
  buildArgs: ['BASE_IMAGE'],
  network: 'none',
  head: { dockerfileSha256: '3f'.repeat(32) },
  images: [
    { engine: 'podman', image: 'localhost/go-container-bench/go:1.26.3', id: `sha256:${'5c'.repeat(32)}` },
  ],
}

/** From where on a difference counts, unless a test says otherwise. */
export const limits: Limits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 }

/** A benchmark of the fixture `tiny`; give `engine`, `scenario` … and the id follows. */
export const benchmark = (overrides: Partial<Benchmark> = {}): Benchmark => {
  const { engine = 'podman', project = 'tiny+cache-mounts+go1.26.3', scenario = 'cold' } = overrides
  return {
    id: `${engine}/${project}/${scenario}`,
    engine,
    project,
    scenario,
    strategy: 'cache-mounts',
    goVersion: '1.26.3',
    gated: false,
    limits,
    ...overrides,
  }
}

/** A successful build of a benchmark; by default round 1 of the head, with proved evidence. */
export const build = (of: Benchmark, overrides: Partial<Measurement> = {}): Measurement => ({
  benchmark: of.id,
  revision: 'head',
  round: 1,
  startedAt: '2026-03-02T10:00:00.000Z',
  durationMs: 19_400,
  evidence: {
    state: { kind: of.scenario === 'cold' ? 'empty' : 'primed', holds: true },
    outcome: {
      steps: [
        { name: 'COPY . .', hit: of.scenario === 'warm' },
        { name: 'RUN go build', hit: of.scenario === 'warm' },
      ],
      packagesNeeded: 214,
      packagesCompiled: of.scenario === 'cold' ? 214 : Number(of.scenario !== 'warm'),
    },
  },
  counters: {},
  unknown: { phases: 'the engine showed no times' },
  ...overrides,
})

/** One successful build per duration, in rounds 1, 2, 3 … */
export const builds = (of: Benchmark, timesMs: readonly number[]): readonly Measurement[] =>
  timesMs.map((durationMs, at) => build(of, { durationMs, round: at + 1 }))

/** A discarded warm-up. */
export const warmUp = (of: Benchmark, durationMs = 24_800): Measurement =>
  build(of, { durationMs, round: 0, excluded: 'warm-up' })

/** Builds of both revisions in pairs, `[baseMs, headMs]` each. */
export const pairs = (
  of: Benchmark,
  timesMs: readonly (readonly [number, number])[],
): readonly Measurement[] =>
  timesMs.flatMap(([baseMs, headMs], at) => [
    build(of, { revision: 'base', round: at + 1, durationMs: baseMs }),
    build(of, { revision: 'head', round: at + 1, durationMs: headMs }),
  ])

/** That many builds, none of which was lost. */
const tried = (all: number): Attempts => ({ all, failed: 0, timedOut: 0, engineDied: 0, stateLost: 0 })

/** A comparison of six pairs without a difference. */
export const comparison = (overrides: Partial<Comparison> = {}): Comparison => ({
  slowdown: 0.001,
  low: -0.012,
  high: 0.018,
  slowdownMs: 10,
  lowMs: -110,
  highMs: 160,
  pairs: 6,
  attempts: { base: tried(6), head: tried(6) },
  stealShift: 0,
  detectable: 0.11,
  verdict: {
    kind: 'unchanged',
    because: 'within-threshold',
    reason: '0.1% slower (at most 1.8% slower), 6 pairs; the limit is 10%',
  },
  ...overrides,
})

const sum = (measurements: readonly Measurement[]): number =>
  measurements.reduce((total, { durationMs }) => total + durationMs, 0)

/** The facts of a run: by default one podman benchmark with three builds; the cost follows from the builds. */
export const runFacts = (overrides: Partial<RunFacts> = {}): RunFacts => {
  const cold = benchmark()
  const { measurements = [warmUp(cold), ...builds(cold, [19_400, 19_120, 20_050])] } = overrides
  return {
    toolVersion: '0.1.0',
    startedAt: '2026-03-02T09:58:00.000Z',
    complete: true,
    seed: '5f3a9c01',
    repository: undefined,
    inputs: {},
    revisions: ['head'],
    benchmarks: [cold],
    measurements,
    sampling: new Map(),
    obstacles: [],
    onlyChange: undefined,
    rules,
    projects: [fixtureProject],
    engines: [podman],
    environment,
    isolation: undefined,
    observed: [],
    cost: {
      timedMs: sum(measurements.filter(({ round }) => round > 0)),
      primingMs: 0,
      warmUpMs: sum(measurements.filter(({ round }) => round === 0)),
      resetMs: 3_210,
      settleMs: 4_000,
      setupMs: 12_400,
      explainMs: 0,
      otherMs: 1_130,
    },
    explanations: [],
    warnings: [],
    ...overrides,
  }
}

/** Sampling of six pairs that were enough. */
export const sampling = (overrides: Partial<Sampling> = {}): Sampling => ({
  looks: [4, 6, 9, 12, 15],
  attempts: 6,
  pairs: 6,
  stopped: 'decided',
  obstacles: [],
  ...overrides,
})

/** What was judged, where a test wants to say so itself. */
type GivenVerdicts = {
  readonly verdict: Verdict
  /** By benchmark id. */
  readonly comparisons: Readonly<Record<string, Comparison>>
}

/** The report of such a run, with these verdicts. */
export const buildReport = ({
  judged,
  ...overrides
}: Partial<RunFacts> & { readonly judged?: GivenVerdicts } = {}): Report => {
  const report = assemble(runFacts(overrides))
  if (judged === undefined) return report
  const benchmarks = report.benchmarks.map((each) => {
    const own = judged.comparisons[each.id]
    return own === undefined ? each : { ...each, comparison: own }
  })
  return { ...report, benchmarks, verdict: judged.verdict }
}
