import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { defaultLooks, pairsNeeded } from '../../src/analysis/limits.ts'
import type { BuildRecipe } from '../../src/engines/engine.ts'
import { type Judged, judgeAll } from '../../src/analysis/judge.ts'
import type { ExecResult, Host } from '../../src/host/host.ts'
import type { Thresholds } from '../../src/inputs/inputs.ts'
import type { CostLedger } from '../../src/measure/cost.ts'
import { measure, type Measured } from '../../src/measure/measure.ts'
import type { RemoteCaches } from '../../src/measure/state/remote-caches.ts'
import { plainBuilds } from './plain-builds.ts'
import type { MeasureContext } from '../../src/measure/context.ts'
import type { Measurement, Revision } from '../../src/model.ts'
import { makePlan, type Plan, type Wanted } from '../../src/plan/plan.ts'
import type { ProjectCheckout } from '../../src/projects/subject.ts'
import { cold } from '../../src/scenarios/cold.ts'
import { sourceChange } from '../../src/scenarios/source-change.ts'
import { recipeOf } from './recipe.ts'
import { recordingEngine, type RecordingEngine, type RecordingOptions } from './recording-engine.ts'

export const thresholds: Thresholds = {
  fail: { value: 0.1, overrides: [] },
  warn: { value: 0.05, overrides: [] },
  minDeltaMs: { value: 500, overrides: [] },
}

/** Two revisions of one project on one engine, source-change and cold, with as many pairs as a verdict needs. */
export const planned = (overrides: Partial<Wanted> = {}): Plan =>
  makePlan({
    engines: ['podman'],
    projects: [{ id: 'app' }],
    scenarios: [cold, sourceChange],
    revisions: ['base', 'head'],
    // Without the look at four pairs, which ends runs of builds that do not scatter.
    looks: defaultLooks.filter((look) => look >= pairsNeeded),
    gate: 'auto',
    thresholds,
    seed: 'seed 1',
    ...overrides,
  })

export type MeasuringOptions = {
  /** In addition to `events`, `clock`, `signal` and `name`, which all engines share; by name when engines differ. */
  readonly engine?: RecordingOptions | ((name: string) => RecordingOptions)
  /** By revision when they differ. */
  readonly checkout?: CheckoutOverrides | ((revision: Revision) => CheckoutOverrides)
  readonly isOfFork?: boolean
  readonly timeBudgetMs?: number
  readonly isPartOfMore?: true
  /** Default: `never`. */
  readonly explain?: MeasureContext['explain']
  /** Default: off. */
  readonly screen?: MeasureContext['screen']
  readonly differences?: MeasureContext['differences']
  /** Default: plenty. */
  readonly controlWorkload?: MeasureContext['controlWorkload']
  readonly freeBytes?: () => Promise<number>
  readonly signal?: AbortSignal
  /** Default: the projects do not share the time budget equally. */
  readonly sharesBudget?: boolean
  /** Default: none can be opened. */
  readonly remoteCaches?: RemoteCaches
  /** Files beside `go.mod`: of every project, or of each. */
  readonly files?: Files | ((project: string) => Files)
}

type Files = Readonly<Record<string, string>>

type CheckoutOverrides = Partial<Omit<ProjectCheckout, 'recipe'>> & { readonly recipe?: Partial<BuildRecipe> }

/** Carries out a plan on recording engines, on a clock that only builds advance. */
export type Measuring = {
  readonly plan: Plan
  readonly context: MeasureContext
  readonly events: readonly string[]
  /** What was logged. */
  readonly lines: readonly string[]
  /** Programs that were started apart from the builds. */
  readonly programs: readonly string[]
  /** How many builds each save contained. */
  readonly saves: readonly number[]
  /** How many builds there were when every project had had its first round. */
  readonly firsts: readonly number[]
  readonly engines: readonly RecordingEngine[]
  readonly clock: { ms: number }
  run(): Promise<Measured>
}

const noRemoteCaches: RemoteCaches = {
  form: { kind: 'registry', mode: 'max', exports: true, options: [] },
  of: () => undefined,
  put: () => {},
  drop: () => {},
  open: () => Promise.reject(new Error('the test opens no remote cache')),
  [Symbol.asyncDispose]: async () => {},
}

const dayMs = 24 * 3_600_000

export const measuring = async (plan: Plan, options: MeasuringOptions = {}): Promise<Measuring> => {
  const { signal = new AbortController().signal } = options
  const [events, lines, programs, saves] = [[] as string[], [] as string[], [] as string[], [] as number[]]
  const firsts: number[] = []
  const clock = { ms: 0 }
  const own = (name: string): RecordingOptions =>
    (typeof options.engine === 'function' ? options.engine(name) : options.engine) ?? {}
  const engines = plan.engines.map((name) => recordingEngine({ ...own(name), name, events, clock, signal }))
  const contexts = await layOut(plan, options.files ?? { 'main.go': 'package main\n' })
  const context: MeasureContext = {
    host: hostOf(lines, programs, signal),
    cost: ledgerOf(clock),
    ...plainBuilds,
    edits: new Map(),
    failedSyncs: [],
    changedContexts: new Map(),
    contextStates: new Map(),
    isOfFork: options.isOfFork ?? false,
    explain: options.explain ?? 'never',
    screen: options.screen ?? { kind: 'off', reason: 'the test does not ask for it' },
    differences: options.differences ?? (() => undefined),
    seenInBuilds: new Map(),
    remoteCaches: options.remoteCaches ?? noRemoteCaches,
    engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
    controlWorkload: options.controlWorkload ?? (async () => ({ counters: {}, unknown: {} })),
    freeBytes: options.freeBytes ?? (async () => 1e12),
    timeBudgetMs: options.timeBudgetMs ?? dayMs,
    readsPrograms: false,
    sharesBudget: options.sharesBudget ?? false,
    budgetShare: undefined,
    ...(options.isPartOfMore && { isPartOfMore: true }),
    buildTimeoutMs: 900_000,
    runId: 'c0ffee01',
    checkout: ({ project }, revision) => {
      const contextDir = join(contexts, project, revision)
      const { checkout } = options
      const { recipe, ...rest } = (typeof checkout === 'function' ? checkout(revision) : checkout) ?? {}
      return {
        recipe: recipeOf({ contextDir, dockerfile: join(contextDir, 'Dockerfile'), ...recipe }),
        editFiles: ['main.go'],
        evidenceStage: undefined,
        ...rest,
      }
    },
  }
  const save = async (builds: readonly Measurement[]): Promise<void> => void saves.push(builds.length)
  return {
    plan,
    context,
    events,
    lines,
    programs,
    saves,
    firsts,
    engines,
    clock,
    run: () => measure(plan, context, save, async (builds) => void firsts.push(builds.length)),
  }
}

/** The judgement of what was measured, as a report makes it. */
export const judgedOf = (plan: Plan, { measurements, sampling }: Measured): Judged =>
  judgeAll({
    benchmarks: plan.benchmarks,
    builds: measurements,
    sampling,
    obstacles: [],
    onlyChange: undefined,
    projects: [],
    explanations: [],
  })

/** Builds in order, without the number of their space: `cold head`; prefixed with the engine when there are several. */
export const buildsIn = ({ events, plan }: Measuring): readonly string[] =>
  events
    .filter((event) => /: (cold|warm|edit) /.test(event))
    .map((event) => event.replace(/#\d+$/, ''))
    .map((event) => (plan.engines.length > 1 ? event : event.replace(/^\w+: /, '')))

/** Every program ends as after an abort, so there is no pause after `sync`. */
const hostOf = (lines: string[], programs: string[], signal: AbortSignal): Host => ({
  exec: async (program): Promise<ExecResult> => {
    programs.push(program)
    const nothing = { stdout: '', stderr: '', tail: '', truncated: false, startedAt: '', durationMs: 0 }
    return { ...nothing, command: program, end: { kind: 'aborted' } }
  },
  log: (line) => void lines.push(line),
  live: undefined,
  env: {},
  signal,
  uid: 1_000,
})

const ledgerOf = (clock: { readonly ms: number }): CostLedger => {
  const spent = { timedMs: 0, primingMs: 0, warmUpMs: 0, resetMs: 0, settleMs: 0, setupMs: 0, explainMs: 0 }
  return {
    add: (item, ms) => void (spent[item] += ms),
    charge: (_item, work) => work(),
    total: () => ({ ...spent, otherMs: clock.ms - Object.values(spent).reduce((sum, ms) => sum + ms, 0) }),
    elapsedMs: () => clock.ms,
  }
}

const layOut = async (
  { projects, revisions }: Plan,
  files: NonNullable<MeasuringOptions['files']>,
): Promise<string> => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'measuring-')))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const { id } of projects) {
    for (const revision of revisions) {
      const folder = join(root, id, revision)
      await mkdir(folder, { recursive: true })
      const own = typeof files === 'function' ? files(id) : files
      for (const [name, text] of Object.entries({ 'go.mod': 'module app\n', ...own }))
        await writeFile(join(folder, name), text)
    }
  }
  return root
}
