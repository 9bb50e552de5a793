import type {
  Benchmark,
  EngineFacts,
  Measurement,
  Obstacle,
  ProjectReport,
  Report,
  Sampling,
} from '../../src/model.ts'
import { causeClause } from '../../src/analysis/causes/cause-words.ts'
import type { CommentOptions } from '../../src/report/formats/comment.ts'
import { accept } from '../../src/report/accept.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import {
  benchmark,
  build,
  buildReport,
  builds,
  engineFacts,
  limits,
  sampling,
  warmUp,
} from './report-builder.ts'

type Side = { readonly durationMs: number; readonly hit?: boolean }

/** Pairs in which both revisions build a user's service; `hit`: whether the modules came from the cache. */
const served = (
  of: Benchmark,
  timesMs: readonly (readonly [number, number])[],
  hits: readonly [boolean, boolean] = [true, true],
): readonly Measurement[] =>
  timesMs.flatMap(([baseMs, headMs], at) => [
    side(of, 'base', at + 1, { durationMs: baseMs, hit: hits[0] }),
    side(of, 'head', at + 1, { durationMs: headMs, hit: hits[1] }),
  ])

const side = (
  of: Benchmark,
  revision: Measurement['revision'],
  round: number,
  { durationMs, hit = true }: Side,
): Measurement =>
  build(of, {
    revision,
    round,
    durationMs,
    evidence: {
      state: { kind: of.scenario === 'cold' ? 'empty' : 'primed', holds: true },
      outcome: {
        steps: [
          { name: 'COPY go.mod go.sum ./', hit: of.scenario !== 'cold' },
          { name: 'RUN go mod download', hit: of.scenario !== 'cold' && hit },
          { name: 'RUN go build -o /out/api ./cmd/api', hit: false },
        ],
      },
    },
  })

type Judging = {
  readonly benchmarks: readonly Benchmark[]
  readonly measurements: readonly Measurement[]
  /** By benchmark id; six pairs that were enough, where it says nothing. */
  readonly sampled?: Readonly<Record<string, Partial<Sampling>>>
  /** What holds for all benchmarks. */
  readonly obstacles?: readonly Obstacle[]
  readonly onlyChange?: string
  readonly engines?: readonly EngineFacts[]
  readonly warnings?: readonly string[]
}

const serviceProject: ProjectReport = {
  id: 'services~api',
  target: 'app',
  buildArgs: ['BASE_IMAGE', 'VERSION'],
  head: {
    commit: '4d9e0f6b'.repeat(5),
    describe: 'v1.4.0-3-g4d9e0f6',
    uncommittedFiles: 0,
    gitObjects: 5_120,
    dockerfileSha256: '3f'.repeat(32),
    editedFile: 'cmd/api/main.go',
  },
  base: {
    commit: '71c2a805'.repeat(5),
    describe: 'v1.4.0-2-g71c2a80',
    uncommittedFiles: 0,
    gitObjects: 5_120,
    dockerfileSha256: '3f'.repeat(32),
    editedFile: 'cmd/api/main.go',
  },
  images: [
    { engine: 'podman', image: 'golang:1.26', id: `sha256:${'5c'.repeat(32)}` },
    { engine: 'podman', image: 'alpine:3.22', unknown: { id: 'the engine does not have the image' } },
  ],
}

/** A run with two revisions, judged as the product judges it. */
export const judged = ({ sampled = {}, ...facts }: Judging): Report =>
  judgeReport(
    buildReport({
      revisions: ['base', 'head'],
      sampling: new Map(facts.benchmarks.map(({ id }) => [id, sampling(sampled[id])])),
      projects: [serviceProject],
      ...facts,
    }),
  )

/** A benchmark of the user's own project `services/api`. */
export const service = (scenario: string, gated = true, engine = 'podman'): Benchmark => {
  const project = 'services~api'
  return { id: `${engine}/${project}/${scenario}`, engine, project, scenario, gated, limits }
}

const [change, cold] = [service('source-change'), service('cold')] as const

const calmCold = [
  [61_400, 61_900],
  [60_800, 60_100],
  [62_300, 61_700],
  [61_000, 61_600],
  [60_500, 60_900],
  [61_900, 62_000],
] as const

const fastChange = [
  [4_210, 4_190],
  [4_180, 4_260],
  [4_240, 4_220],
  [4_300, 4_310],
  [4_160, 4_200],
  [4_250, 4_230],
] as const

const times = (base: readonly (readonly [number, number])[], factor: number) =>
  base.map(([one, other]) => [one, Math.round(other * factor)] as const)

const noisy = [
  [4_210, 5_600],
  [4_900, 4_100],
  [4_240, 6_220],
  [5_300, 4_310],
  [4_160, 5_900],
  [4_750, 4_230],
] as const

const failure = {
  kind: 'failed',
  message: 'cmd/api/main.go:14:2: undefined: serve (exit status 1)',
  logTail:
    'STEP 6/7: RUN go build -o /out/api ./cmd/api\n# example.test/api/cmd/api\ncmd/api/main.go:14:2: undefined: serve\nError: building at STEP "RUN go build -o /out/api ./cmd/api": while running runtime: exit status 1\n',
} as const

const failing = (of: Benchmark): Measurement => {
  const { evidence: _, ...rest } = build(of, { round: 0, durationMs: 38_100 })
  return { ...rest, failure, excluded: 'warm-up' }
}

const regression = (): Report =>
  judged({
    benchmarks: [change, cold],
    measurements: [
      warmUp(cold, 74_000),
      ...served(change, times(fastChange, 2.9), [true, false]),
      ...served(cold, calmCold),
    ],
  })

/** Somebody allowed it. */
const accepted = (): Report => accept(regression(), { by: 'octocat', at: '2026-11-28T09:30:00Z' })

const improvement = (): Report =>
  judged({
    benchmarks: [change, cold],
    measurements: [...served(change, times(fastChange, 0.4), [false, true]), ...served(cold, calmCold)],
  })

const unchanged = (): Report =>
  judged({
    benchmarks: [change, cold],
    measurements: [...served(change, fastChange), ...served(cold, calmCold)],
  })

const inconclusive = (): Report =>
  judged({
    benchmarks: [change],
    measurements: served(change, noisy),
    sampled: { [change.id]: { stopped: 'out-of-time' } },
  })

const doesNotBuild = (): Report => {
  const none = { attempts: 0, pairs: 0, stopped: 'does-not-build' } as const
  const obstacles = [{ kind: 'head-does-not-build', reason: failure.message } as const]
  return judged({
    benchmarks: [change, cold],
    measurements: [{ ...warmUp(cold, 74_000), revision: 'base' }, failing(cold)],
    sampled: { [change.id]: { ...none, obstacles }, [cold.id]: { ...none, obstacles } },
  })
}

const withoutDockerfile = (): Report =>
  judgeReport(
    buildReport({
      benchmarks: [change, cold],
      measurements: [...builds(change, [4_210, 4_180, 4_240]), ...builds(cold, [61_400, 60_800, 62_300])],
      obstacles: [{ kind: 'base-without-dockerfile' }],
    }),
  )

const twoEngines = (): Report => {
  const fixture = { project: 'small+cache-mounts+go1.26.3' }
  const all = ['cold', 'warm'].flatMap((scenario) =>
    ['podman', 'docker'].map((engine) => benchmark({ ...fixture, scenario, engine })),
  )
  const timesMs = [
    [19_400, 19_120, 20_050],
    [22_310, 21_980, 22_870],
    [312, 298, 305],
    [641, 702, 655],
  ]
  return buildReport({
    engines: [engineFacts.podman, engineFacts.docker],
    benchmarks: all,
    measurements: all.flatMap((each, at) => builds(each, timesMs[at] ?? [])),
  })
}

/** The hypervisor took a tenth of the machine while the head was built. */
const stolen = (each: Measurement): Measurement => ({
  ...each,
  counters: { machineBusyMs: 10_000, machineStealMs: each.revision === 'head' ? 1_200 : 100 },
})

const warning = (): Report =>
  judged({
    benchmarks: [change, cold],
    measurements: [
      ...served(change, times(fastChange, 1.2)).map(stolen),
      ...served(cold, times(calmCold, 1.08)),
    ],
  })

/** A build of two seconds that became surely slower, by less than the floor. */
const belowFloor = (): Report =>
  judged({
    benchmarks: [change, cold],
    measurements: [
      ...served(
        change,
        times(fastChange, 1.18).map(([base, head]) => [base / 2, head / 2] as const),
        [true, false],
      ),
      ...served(cold, calmCold),
    ],
  })

const outOfTime = (): Report => {
  const reason = 'it did not fit into the time budget of 20 min; --time-budget 34m would be enough'
  return judged({
    benchmarks: [change, cold],
    measurements: [warmUp(cold, 190_000), ...served(change, fastChange)],
    sampled: {
      [cold.id]: {
        attempts: 0,
        pairs: 0,
        stopped: 'out-of-time',
        obstacles: [{ kind: 'out-of-time', reason }],
      },
    },
  })
}

/** Nothing was built, because nothing that is built changed. */
const settled = (): Report =>
  buildReport({
    revisions: ['base', 'head'],
    benchmarks: [],
    measurements: [],
    engines: [],
    judged: {
      verdict: {
        kind: 'unchanged',
        because: 'same-inputs',
        reason: 'no input of the build changed, so nothing was built',
      },
      comparisons: {},
    },
  })

/** Hostile names in every place that a comment shows. */
export const hostile = (evil: string): Report => {
  const of = { ...change, id: `podman/${evil}/source-change`, project: evil }
  const scenario = `cold ${evil}`
  const beside = { ...cold, id: `podman/${evil}2/${scenario}`, scenario, project: `${evil}2` }
  const step = `RUN ${evil}`
  const facts = { ...engineFacts.podman, versions: { client: evil }, notes: [evil], runtime: evil }
  const measurements = served(of, times(fastChange, 2.9), [true, false]).map((each) => ({
    ...each,
    evidence: {
      state: { kind: 'primed', holds: true } as const,
      outcome: { steps: [{ name: step, hit: each.revision === 'base' }] },
    },
  }))
  return judged({
    benchmarks: [of, beside],
    measurements: [
      ...measurements,
      { ...failing(beside), failure: { ...failure, message: evil, logTail: evil } },
    ],
    sampled: { [beside.id]: { obstacles: [{ kind: 'head-does-not-build', reason: evil }] } },
    engines: [facts],
    warnings: [evil],
  })
}

const evil =
  '--> <img src=x onerror=y> | @octocat `x` [a](http://x.example) <!-- #1 ``` %%{init}%% ; : "q" </details>'

const forty = (): Report => {
  const all = Array.from({ length: 40 }, (_, at) => ({
    ...service('source-change', at < 6),
    id: `podman/services~part-${at + 1}/source-change`,
    project: `services~part-${at + 1}`,
  }))
  return judged({
    benchmarks: all,
    measurements: all.flatMap((each, at) =>
      served(each, times([...fastChange, ...fastChange], at === 3 ? 2.9 : 1)),
    ),
    sampled: Object.fromEntries(all.map(({ id }) => [id, { looks: [12], attempts: 12, pairs: 12 }])),
  })
}

/** A regression of which the line is known, in a repository of GitHub; at the top of it, with inputs of a workflow. */
const withCause = (): Report => {
  const named = [
    {
      kind: 'module',
      name: 'k8s.io/client-go v0.30.0',
      change: 'new',
      changeMs: 7_400,
      importedBy: ['example.test/api/internal/deploy'],
      place: { file: 'services/api/go.mod', line: 14 },
    },
  ] as const
  const causes = { changeMs: 8_020, phases: [], named, unexplainedMs: 620 }
  const report = regression()
  return {
    ...report,
    repository: { name: 'octo/app', url: 'https://github.com/octo/app' },
    inputs: {
      ...report.inputs,
      context: 'services/api',
      'build-args': 'VERSION',
      'fail-threshold': '10%\n*/cold 25%',
      prepare: '',
    },
    benchmarks: report.benchmarks.map((each) =>
      each.comparison?.verdict.kind === 'regression'
        ? { ...each, comparison: { ...each.comparison, cause: causeClause(causes, undefined), causes } }
        : each,
    ),
  }
}

/** The cache state of one revision was lost again and again. */
const invalid = (): Report => {
  const reason = 'the cache state of 4 of 10 builds was lost, all of them in the head'
  const verdict = { kind: 'invalid', because: 'state-lost-in-one', reason } as const
  const report = unchanged()
  return {
    ...report,
    verdict,
    benchmarks: report.benchmarks.map((each) =>
      each.scenario === 'cold' && each.comparison !== undefined
        ? { ...each, comparison: { ...each.comparison, verdict } }
        : each,
    ),
  }
}

/** Three legs of a matrix, one of which was killed. */
const matrix = (): Report =>
  mergeReports([
    { name: 'api', report: regression() },
    { name: 'web', report: unchanged() },
    { name: 'worker', report: undefined },
  ]) ?? unchanged()

/** Two engines, compared with the base each. */
const severalEngines = (): Report => {
  const all = ['podman', 'docker'].map((engine) => service('cold', true, engine))
  return judged({
    engines: [engineFacts.podman, engineFacts.docker],
    benchmarks: all,
    measurements: all.flatMap((each, at) => served(each, times(calmCold, at === 0 ? 1 : 1.3))),
  })
}

/** A new comment, with the details only that its result asks for. */
export const commentOptions = (overrides: Partial<CommentOptions> = {}): CommentOptions => ({
  key: 'linux',
  previous: undefined,
  whole: false,
  runUrl: undefined,
  status: 0,
  error: undefined,
  ...overrides,
})

type CommentCase = { readonly report: () => Report; readonly options?: Partial<CommentOptions> }

const runUrl = 'https://github.com/octo/app/actions/runs/1234567890'

/** Situations of a pull request, by the name of the golden file. */
export const commentCases: Readonly<Record<string, CommentCase>> = {
  regression: { report: regression, options: { runUrl } },
  accepted: { report: accepted, options: { runUrl } },
  improvement: { report: improvement },
  'several-engines': { report: severalEngines },
  'unchanged-after-alarm': { report: unchanged, options: { previous: 'regression' } },
  'unchanged-whole': { report: unchanged, options: { previous: 'regression', whole: true } },
  'inconclusive-after-alarm': { report: inconclusive, options: { previous: 'regression' } },
  inconclusive: { report: inconclusive },
  'does-not-build': {
    report: doesNotBuild,
    options: { error: { file: 'services/api/cmd/api/main.go', line: 14 } },
  },
  'base-without-dockerfile': { report: withoutDockerfile },
  'two-engines': { report: twoEngines },
  warning: { report: warning },
  'below-floor': { report: belowFloor },
  'out-of-time': { report: outOfTime },
  'nothing-to-build-after-alarm': { report: settled, options: { previous: 'invalid' } },
  'hostile-names': { report: () => hostile(evil), options: { key: `a --> ${evil}` } },
  'forty-benchmarks': { report: forty, options: { runUrl } },
}

/** Further situations, with causes and verdicts that do not follow from their builds. */
export const craftedCases: Readonly<Record<string, CommentCase>> = {
  'regression-with-cause': { report: withCause, options: { runUrl } },
  invalid: { report: invalid },
  matrix: { report: matrix, options: { runUrl } },
}

/** The report of one of the `commentCases`. */
export const commentReport = (name: string): Report => {
  const found = commentCases[name]
  if (found === undefined) throw new Error(`there is no case ${name}`)
  return found.report()
}
