import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildRecipe, Engine, RunningEngine } from '../../src/engines/engine.ts'
import { makeDisposal } from '../../src/host/disposal.ts'
import { openRunFolder, type RunFolder } from '../../src/host/run-folder/run-folder.ts'
import { openCostLedger } from '../../src/measure/cost.ts'
import { holdPrimes, type Primes } from '../../src/measure/state/prime.ts'
import { holdRemoteCaches } from '../../src/measure/state/remote-caches.ts'
import { buildFromState } from '../../src/measure/reach/reach-state.ts'
import type { MeasureContext } from '../../src/measure/context.ts'
import { findNonce, type NoncePlace } from '../../src/measure/image/edited-image.ts'
import type { ImageLook, Trial } from '../../src/measure/image/trial.ts'
import type { Benchmark, CacheForm, Measurement, Revision } from '../../src/model.ts'
import type { Fixture } from '../../src/projects/fixtures/fixture.ts'
import { defaultGo } from '../../src/projects/fixtures/go-release.ts'
import { fixtureProject, prepareFixture } from '../../src/projects/fixtures/prepare.ts'
import type { ProjectCheckout } from '../../src/projects/subject.ts'
import { type ScenarioName, scenarios } from '../../src/scenarios/index.ts'
import { archiveStore, bareFixture, packageFixture } from './bare.ts'
import { defaultLimits } from './circumstances.ts'
import { plainBuilds } from './plain-builds.ts'
import { diskFolder, tempFolder } from './temp-folder.ts'
import { testHost, type TestHost } from './test-host.ts'

type LabOptions = {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly fixture?: Fixture
  /** A package in place of the program of `bare`, which compiles in no time. */
  readonly isPackage?: boolean
  /** Names of Dockerfiles of the fixture; default `cache-mounts`. */
  readonly strategies?: readonly string[]
  readonly revisions?: readonly Revision[]
  /** The remote cache; default: a registry with the layers of all steps. */
  readonly cacheForm?: CacheForm
  /** What recipes say beside what the fixture says. */
  readonly recipe?: Partial<BuildRecipe>
  /** Wraps the engine that the tests use. */
  readonly wrap?: (engine: RunningEngine) => RunningEngine
  readonly buildTimeoutMs?: number
  /** Aborts running builds. */
  readonly signal?: AbortSignal
  readonly host?: (host: TestHost) => TestHost
}

/** One build and its image. */
export type LabBuild = {
  readonly measurement: Measurement
  /** The build that had to come before it. */
  readonly prime?: Measurement
  readonly imageId?: string
  /** What a trial saw in it. */
  readonly look?: ImageLook
}

/** One running engine with a project laid out for it: a run that a test drives step by step. */
export type Lab = AsyncDisposable & {
  readonly host: TestHost
  /** Everything that this run creates is in this folder. */
  readonly temp: string
  readonly folder: RunFolder
  readonly running: RunningEngine
  readonly world: MeasureContext
  readonly primes: Primes
  /** What was exported from builds: by the SHA-256 of the binary, the binary and the nonce in its source. */
  readonly apps: ReadonlyMap<string, { readonly app: Buffer; readonly nonce: string | undefined }>
  /** Where a nonce that was never written is in the images that trials looked into. */
  readonly otherNonces: readonly NoncePlace[]
  benchmark(scenario: ScenarioName, strategy?: string): Benchmark
  /** Prepares the state of the scenario and builds, as a run does. Each edit needs a round of its own. */
  build(
    scenario: ScenarioName,
    turn?: {
      readonly revision?: Revision
      readonly round?: number
      readonly strategy?: string
      readonly trial?: Trial
    },
  ): Promise<LabBuild>
}

const base = { kind: 'go', version: defaultGo } as const

/** Starts an engine and prepares its images and the project; disposing closes everything in order. */
export const openLab = async (engine: Engine, options: LabOptions = {}): Promise<Lab> => {
  await using closing = makeDisposal()
  const { path: temp } = closing.use(await diskFolder())
  const plain = testHost({
    env: { RUNNER_TEMP: temp, ...options.env },
    signal: options.signal ?? new AbortController().signal,
  })
  const host = options.host?.(plain) ?? plain
  const folder = closing.use(await openRunFolder(host))
  const started = closing.use(await engine.start(host, folder, 'selected', 'repository'))
  const apps: Apps = new Map()
  const otherNonces: NoncePlace[] = []
  const running = searchingAgain(keepingApps(options.wrap?.(started) ?? started, apps), otherNonces)
  const bare = async () =>
    options.isPackage === true ? packageFixture(closing.use(await tempFolder()).path) : bareFixture()
  const fixture = options.fixture ?? (await bare())
  const revisions = options.revisions ?? ['head']
  const checkouts = new Map<string, ReadonlyMap<Revision, ProjectCheckout>>()
  for (const name of options.strategies ?? ['cache-mounts']) {
    const project = fixtureProject(fixture, name, base)
    const preparation = {
      host,
      folder,
      engines: [running],
      archiveStore,
      revisions,
      loaded: new Set<string>(),
    }
    const prepared = await prepareFixture(preparation, project)
    checkouts.set(project.id, withRecipe(prepared.checkouts, options.recipe ?? {}))
  }
  const remoteCaches = closing.use(
    holdRemoteCaches({
      folder: join(folder.path, 'remote-caches'),
      form: options.cacheForm ?? { kind: 'registry', mode: 'max', exports: true, options: [] },
      link: { bytesPerSecond: 50e6, roundTripMs: 20 },
    }),
  )
  const { buildTimeoutMs = 300_000 } = options
  const world = worldOf({ host, running, checkouts, buildTimeoutMs, remoteCaches })
  const primes = closing.use(holdPrimes(world.runId))
  const benchmark = (scenario: ScenarioName, strategy = 'cache-mounts'): Benchmark => {
    const { id } = fixtureProject(fixture, strategy, base)
    const name = running.facts.name
    return {
      id: `${name}/${id}/${scenario}`,
      engine: name,
      project: id,
      scenario,
      gated: false,
      limits: defaultLimits,
    }
  }
  const all = closing.move()
  return {
    host,
    temp,
    folder,
    running,
    world,
    primes,
    apps,
    otherNonces,
    benchmark,
    build: async (scenario, { revision = 'head', round = 1, strategy, trial } = {}) => {
      const turn = { revision, round, scenario: scenarios[scenario], purpose: 'timedMs' as const, trial }
      return buildFromState(world, primes, { ...turn, benchmark: benchmark(scenario, strategy) })
    },
    [Symbol.asyncDispose]: () => Promise.resolve(all[Symbol.asyncDispose]()),
  }
}

const withRecipe = (
  checkouts: ReadonlyMap<Revision, ProjectCheckout>,
  changes: Partial<BuildRecipe>,
): ReadonlyMap<Revision, ProjectCheckout> =>
  new Map(
    [...checkouts].map(([revision, checkout]) => [
      revision,
      {
        ...checkout,
        recipe: {
          ...checkout.recipe,
          ...changes,
          buildArgs: { ...checkout.recipe.buildArgs, ...changes.buildArgs },
        },
      },
    ]),
  )

type WorldParts = Pick<MeasureContext, 'host' | 'buildTimeoutMs' | 'remoteCaches'> & {
  readonly running: RunningEngine
  readonly checkouts: ReadonlyMap<string, ReadonlyMap<Revision, ProjectCheckout>>
}

const worldOf = ({ host, running, checkouts, buildTimeoutMs, remoteCaches }: WorldParts): MeasureContext => ({
  host,
  buildTimeoutMs,
  engines: new Map([[running.facts.name, running]]),
  cost: openCostLedger(),
  ...plainBuilds,
  edits: new Map(),
  failedSyncs: [],
  changedContexts: new Map(),
  contextStates: new Map(),
  isOfFork: false,
  explain: 'on-regression',
  screen: { kind: 'off', reason: 'the test does not ask for it' },
  differences: () => undefined,
  seenInBuilds: new Map(),
  remoteCaches,
  controlWorkload: async () => ({ counters: {}, unknown: {} }),
  freeBytes: async () => 1e12,
  timeBudgetMs: 3_600_000,
  readsPrograms: false,
  sharesBudget: false,
  budgetShare: undefined,
  runId: Math.random().toString(16).slice(2, 10).padEnd(8, '0'),
  checkout: ({ project }, revision) => {
    const checkout = checkouts.get(project)?.get(revision)
    if (checkout === undefined) throw new Error(`${project} was not laid out for ${revision}`)
    return checkout
  },
})

type Apps = Map<string, { readonly app: Buffer; readonly nonce: string | undefined }>

/** Keeps each exported binary, which the next export overwrites, and the nonce in its source. */
const keepingApps = (engine: RunningEngine, apps: Apps): RunningEngine => ({
  ...engine,
  openSpace: async (label) => {
    const space = await engine.openSpace(label)
    return {
      ...space,
      export: async (request, stage) => {
        const exported = await space.export(request, stage)
        const app = await readFile(join(exported, 'app'))
        const source = await readFile(join(request.contextDir, 'main.go'), 'utf8').catch(() => '')
        const nonce = /"([0-9a-f]{24})"/.exec(source)?.[1]
        apps.set(createHash('sha256').update(app).digest('hex'), { app, nonce })
        return exported
      },
    }
  },
})

/** Looks in each image that is read for a nonce that nothing has. */
const searchingAgain = (engine: RunningEngine, places: NoncePlace[]): RunningEngine => ({
  ...engine,
  openSpace: async (label) => {
    const space = await engine.openSpace(label)
    return {
      ...space,
      readImage: (read) =>
        space.readImage(async (archive) => {
          places.push(await findNonce(archive, 'f'.repeat(24), new AbortController().signal))
          return read(archive)
        }),
    }
  },
})

/** The value, or an error when it is undefined: for values that a test relies on. */
export const known = <T>(value: T | undefined, what = 'value'): T => {
  if (value === undefined) throw new Error(`there is no ${what}`)
  return value
}
