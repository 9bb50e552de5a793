import type {
  Benchmark,
  ExplainedPackage,
  Explanation,
  Measurement,
  ProjectReport,
  Report,
  Revision,
} from '../../src/model.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { differences } from './differing.ts'
import {
  benchmark,
  build,
  buildReport,
  builds,
  engineFacts,
  pairs,
  rules,
  runFacts,
  sampling,
  warmUp,
} from './report-builder.ts'

const [cold, warm, sourceChange] = ['cold', 'warm', 'source-change'].map((scenario) =>
  benchmark({ scenario }),
) as [Benchmark, Benchmark, Benchmark]

const failedBuild = (of: Benchmark, round: number): Measurement => {
  const { evidence: _, ...rest } = build(of, { round, durationMs: 3_240 })
  return {
    ...rest,
    failure: {
      kind: 'failed',
      message:
        'podman build ended with status 1 at step 5: RUN ["go", "build", "-o", "/out/app", "./cmd/app"]',
      logTail:
        'STEP 5/6: RUN go build\n# example.test/app/cmd/app\nmain.go:7:2: undefined: `serve`\nError: exit status 1\n',
    },
  }
}

const oneEngine = (): Report =>
  buildReport({
    benchmarks: [cold, warm, sourceChange],
    measurements: [
      warmUp(cold),
      ...builds(cold, [19_400, 19_120, 20_050]),
      ...builds(warm, [312, 298, 305]),
      ...builds(sourceChange, [2_610, 2_580, 2_700]),
    ],
  })

const twoEngines = (): Report => {
  const rivals = [benchmark({ engine: 'docker' }), benchmark({ engine: 'docker', scenario: 'warm' })] as const
  return buildReport({
    engines: [engineFacts.podman, engineFacts.docker],
    benchmarks: [cold, rivals[0], warm, rivals[1]],
    measurements: [
      warmUp(cold),
      warmUp(rivals[0], 26_020),
      ...builds(cold, [19_400, 19_120, 20_050]),
      ...builds(rivals[0], [22_310, 21_980, 22_870]),
      ...builds(warm, [312, 298, 305]),
      ...builds(rivals[1], [641, 702, 655]),
    ],
  })
}

const manyBuilds = (): Report => {
  const rival = benchmark({ engine: 'docker' })
  return buildReport({
    engines: [engineFacts.podman, engineFacts.docker],
    benchmarks: [cold, rival],
    measurements: [
      ...builds(cold, [19_400, 19_120, 20_050, 19_310, 19_770, 19_500]),
      ...builds(rival, [22_310, 21_980, 22_870, 22_100, 22_440, 22_650]),
    ],
  })
}

const failed = (): Report =>
  buildReport({
    benchmarks: [cold, sourceChange],
    measurements: [
      warmUp(cold),
      ...builds(cold, [19_400, 19_120, 20_050]),
      failedBuild(sourceChange, 1),
      failedBuild(sourceChange, 2),
    ],
    warnings: ['podman/tiny+cache-mounts+go1.26.3/source-change was given up after two failed builds'],
  })

const excluded = (): Report => {
  const state = { kind: 'primed', holds: false, reason: '4 of 9 records of the prime are gone' } as const
  const good = build(warm, { round: 2 })
  return buildReport({
    benchmarks: [warm],
    measurements: [
      warmUp(cold),
      ...builds(warm, [312]),
      {
        ...good,
        durationMs: 1_904,
        evidence: { state, outcome: good.evidence?.outcome ?? { steps: [] } },
        excluded: 'state-lost',
      },
      build(warm, { round: 3, durationMs: 298 }),
      build(warm, { round: 4, durationMs: 305 }),
    ],
  })
}

const provisional = (): Report =>
  buildReport({
    complete: false,
    benchmarks: [cold, warm],
    measurements: [warmUp(cold), ...builds(cold, [19_400])],
  })

const nothing = (): Report =>
  buildReport({
    complete: false,
    benchmarks: [cold, warm],
    measurements: [{ ...failedBuild(cold, 0), excluded: 'warm-up' }],
  })

const slower = [
  [2_610, 3_510],
  [2_580, 3_490],
  [2_700, 3_620],
  [2_590, 3_470],
  [2_640, 3_530],
  [2_620, 3_560],
] as const

const same = [
  [19_400, 19_420],
  [19_120, 19_090],
  [20_050, 20_060],
  [19_310, 19_390],
  [19_770, 19_740],
  [19_500, 19_510],
] as const

const gated = [
  { ...sourceChange, gated: true },
  { ...cold, gated: true },
] as const

/** The head copies everything before it downloads modules, so that no step comes from the cache any more. */
const copiesFirst = (each: Measurement): Measurement => ({
  ...each,
  evidence: {
    state: { kind: 'primed', holds: true },
    outcome: {
      steps: [
        { name: 'COPY go.mod ./', hit: each.revision === 'base' },
        { name: 'RUN go build', hit: false },
      ],
    },
  },
})

const regression = (): Report =>
  judgeReport(
    buildReport({
      revisions: ['base', 'head'],
      benchmarks: gated,
      measurements: [...pairs(gated[0], slower).map(copiesFirst), ...pairs(gated[1], same)],
      sampling: new Map(gated.map(({ id }) => [id, sampling()])),
    }),
  )

/** A head that requires one more module, with all that is known of it. */
const causes = (): Report => {
  const [change] = gated
  const app = 'example.com/app'
  const explained = (revision: Revision, more: readonly ExplainedPackage[]): Explanation => ({
    engine: change.engine,
    project: change.project,
    revision,
    from: 'explain-build',
    durationMs: 9_000,
    packages: [
      { path: 'fmt', compileMs: 900, shareMs: 600, importedBy: [app] },
      { path: app, module: app, compileMs: 500, shareMs: 400, importedBy: [] },
      ...more,
    ],
    modules: more.length === 0 ? [] : [{ path: 'k8s.io/client-go', version: 'v0.30.0' }],
    linkMs: 300,
  })
  const client = { path: 'k8s.io/client-go/rest', module: 'k8s.io/client-go', compileMs: 1_800, shareMs: 700 }
  const project: ProjectReport = {
    id: change.project,
    buildArgs: [],
    head: {},
    base: {},
    differences,
    images: [],
  }
  return judgeReport(
    buildReport({
      revisions: ['base', 'head'],
      benchmarks: [change],
      measurements: pairs(change, slower).map(withTimes),
      sampling: new Map([[change.id, sampling()]]),
      projects: [project],
      explanations: [explained('base', []), explained('head', [{ ...client, importedBy: [app] }])],
    }),
  )
}

/** All but 300 ms of the build is in its RUN. */
const withTimes = (made: Measurement): Measurement => {
  const { unknown: _, ...known } = made
  return {
    ...known,
    phases: { startup: 200, copy: 100, run: known.durationMs - 300 },
    timeline: [
      { name: 'start of the client', phase: 'startup', startMs: 0, endMs: 200 },
      { name: 'COPY . .', phase: 'copy', startMs: 200, endMs: 300 },
      { name: 'RUN go build', phase: 'run', startMs: 300, endMs: known.durationMs },
    ],
  }
}

const unchanged = (): Report => {
  const beside = { ...warm, gated: false }
  return judgeReport(
    buildReport({
      revisions: ['base', 'head'],
      benchmarks: [gated[1], beside],
      measurements: [
        ...pairs(gated[1], same),
        ...pairs(beside, [
          [300, 306],
          [304, 310],
        ]),
      ],
      sampling: new Map([
        [gated[1].id, sampling()],
        [beside.id, sampling({ attempts: 2, pairs: 2, stopped: 'out-of-time' })],
      ]),
    }),
  )
}

/** Reports for every way a run can end, by the name of the golden file. */
export const reportCases: Readonly<Record<string, () => Report>> = {
  'one-engine': oneEngine,
  'two-engines': twoEngines,
  'many-builds': manyBuilds,
  'failed-build': failed,
  'excluded-build': excluded,
  provisional,
  nothing,
  regression,
  causes,
  unchanged,
}

/** The report of one of the `reportCases`. */
export const reportCase = (name: string): Report => {
  const make = reportCases[name]
  if (make === undefined) throw new Error(`there is no case ${name}`)
  return make()
}

const unproved = (reason: string) => ({
  state: { kind: 'empty', holds: false, reason } as const,
  outcome: { steps: [{ name: reason, hit: false }] },
})

/** The same run with other texts wherever text comes from outside. */
export const hostileReport = (hostile: string, project = hostile): Report => {
  const of = [benchmark({ project }), benchmark({ project, scenario: 'warm' })] as const
  const facts = { ...engineFacts.podman, versions: { client: hostile }, runtime: hostile, notes: [hostile] }
  const failure = { kind: 'failed', message: hostile, logTail: `${hostile}\n${hostile}` } as const
  return buildReport({
    seed: hostile,
    engines: [facts],
    environment: { ...runFacts().environment, cpuModel: hostile, os: hostile },
    benchmarks: of,
    measurements: [
      ...builds(of[0], [19_400, 19_120]),
      build(of[0], { round: 3, excluded: 'state-lost', evidence: unproved(hostile) }),
      build(of[1], { failure }),
    ],
    warnings: [hostile],
    rules: { ...rules, gate: [hostile] },
    projects: [{ ...hostileProject(hostile), id: project }],
    obstacles: [{ kind: 'base-does-not-build', reason: hostile }],
    judged: {
      verdict: { kind: 'none', because: 'base-does-not-build', reason: hostile },
      comparisons: {},
    },
  })
}

/** The same as a file may have it: the reader refuses control characters in ids. */
export const hostileFile = (hostile: string): Report =>
  hostileReport(hostile, hostile.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '))

const hostileProject = (hostile: string): ProjectReport => ({
  id: hostile,
  target: hostile,
  buildArgs: [hostile],
  network: hostile,
  head: { describe: hostile, editedFile: hostile, unknown: { commit: hostile } },
  base: { commit: 'b'.repeat(40), describe: hostile },
  images: [{ engine: hostile, image: hostile, id: hostile }],
})
