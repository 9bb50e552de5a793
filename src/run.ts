import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { RunningEngine } from './engines/engine.ts'
import { freeBytes, namingFullDisk } from './host/disk.ts'
import { type Disposal, makeDisposal } from './host/disposal.ts'
import { messageOf } from './host/error-text.ts'
import type { Host } from './host/host.ts'
import { readEnvironment } from './host/machine.ts'
import { withBuilds } from './host/process/builds.ts'
import { cgroupOf } from './host/process/cgroups.ts'
import { enterRunGroup } from './host/process/run-group.ts'
import { openRunFolder, type RunFolder } from './host/run-folder/run-folder.ts'
import { runControlWorkload } from './host/usage/control-workload.ts'
import type { Inputs } from './inputs/inputs.ts'
import type { MeasureContext } from './measure/context.ts'
import { type CostLedger, openCostLedger } from './measure/cost.ts'
import { type HungBuilds, openHungBuilds } from './measure/hung-builds.ts'
import { type Isolating, startIsolation } from './measure/isolation.ts'
import { measure, type Measured } from './measure/measure.ts'
import { withoutMoved } from './measure/moved-images.ts'
import type { ObserveRequest } from './measure/observer.ts'
import type { Report } from './model.ts'
import { planOf, rulesOf } from './plan/resolve.ts'
import type { Prepared, RunSubject } from './projects/subject.ts'
import { removeLeftBehind } from './provision/left-behind.ts'
import type { Started as StartedEngines } from './provision/start.ts'
import { hider } from './report/hide.ts'
import {
  partialReport,
  type PlannedRunFacts,
  knownReport,
  type StartedRunFacts,
  wholeReport,
} from './report/reports.ts'

/** The inputs of a run, and its ways to the world. */
export type RunRequest = {
  readonly host: Host
  readonly inputs: Inputs
  /** Finds out what to measure; nothing is installed or built before it. */
  subject(folder: RunFolder): Promise<RunSubject>
  /** Installs engines if it may, and starts them on `host`; `resources` closes them. Throws when none can build. */
  startEngines(
    subject: RunSubject,
    folder: RunFolder,
    resources: Disposal,
    host: Host,
  ): Promise<StartedEngines>
  /** Called with the report so far after every pair, and once more at the end. */
  save(report: Report): Promise<void>
}

/** The story of a run: plan, measure, report. Throws when it is interrupted, or when nothing can be measured. */
export const run = async (request: RunRequest): Promise<Report> => {
  await using resources = makeDisposal()
  const started = await start(request, resources)
  if (started.subject.knownVerdict !== undefined) return await saved(request, knownReport(started.facts))
  const { path } = started.folder
  const planned = await namingFullDisk(path, () => plan(request, started, resources))
  const measured = await namingFullDisk(path, () => measureAll(request, planned))
  const warnings = [...measured.warnings, ...(await closed(request.host, resources))]
  return await saved(request, wholeReport(planned.facts, { ...measured, warnings }))
}

type Started = {
  readonly folder: RunFolder
  readonly subject: RunSubject
  readonly cost: CostLedger
  readonly facts: StartedRunFacts
}

/** Removes what killed runs left, opens the run's folder, and finds out what to measure. */
const start = async (request: RunRequest, resources: Disposal): Promise<Started> => {
  const { host, inputs } = request
  const [cost, startedAt] = [openCostLedger(), new Date().toISOString()]
  await removeLeftBehind(host)
  const folder = await openRunFolder(host)
  if (inputs.cleanup) resources.use(folder)
  else host.log(`The run's folder ${folder.path} is kept, because cleanup is false.`)
  const leaveGroup = enterRunGroup(folder.path)
  // After the engines, which are closed first.
  resources.defer(async () => leaveGroup())
  const environment = await readEnvironment(host, folder.path)
  const subject = await namingFullDisk(folder.path, () =>
    cost.charge('setupMs', () => request.subject(folder)),
  )
  const rules = rulesOf(inputs, subject.revisions)
  return { folder, subject, cost, facts: { subject, rules, environment, startedAt, cost } }
}

type Planned = Started & {
  readonly facts: PlannedRunFacts
  readonly engines: readonly RunningEngine[]
  readonly prepared: Prepared
  readonly isolation: Isolating
  readonly hungBuilds: HungBuilds
}

/** Starts the engines, prepares the projects for them, and decides what to build. */
const plan = async (request: RunRequest, started: Started, resources: Disposal): Promise<Planned> => {
  const { folder, subject, cost, facts } = started
  const { hide, outputDir, group } = observingOf(request.inputs, folder, subject.hidden)
  const hungBuilds = openHungBuilds({ host: request.host, outputDir, group, hide })
  const { isolation, host } = await isolate(request, folder, hungBuilds)
  const { engines, warnings } = await cost.charge('setupMs', () =>
    request.startEngines(subject, folder, resources, host),
  )
  const prepared = await cost.charge('setupMs', () => subject.prepare(engines))
  const engineFacts = engines.map((engine) => engine.facts)
  const names = engineFacts.map(({ name }) => name)
  const { projects, revisions } = subject
  const randomSeed = randomBytes(4).toString('hex')
  const decided = planOf(request.inputs, { projects, revisions, engines: names }, randomSeed)
  return {
    ...started,
    engines,
    prepared,
    isolation,
    hungBuilds,
    facts: { ...facts, plan: decided, engines: engineFacts, images: prepared.images, warnings, isolation },
  }
}

/** Isolation begins before the first daemon or container starts. */
const isolate = async ({ host, inputs }: RunRequest, folder: RunFolder, hungBuilds: HungBuilds) => {
  const parts = { host, asked: inputs.isolation, group: cgroupOf(folder.path) }
  const { isolation, processors } = await startIsolation(parts)
  return { isolation, host: withBuilds(host, { processors, onTimeLimit: (build) => hungBuilds.look(build) }) }
}

/** Carries out the plan, saving a partial report after every pair. */
const measureAll = async (request: RunRequest, planned: Planned): Promise<Measured> => {
  const { facts, prepared } = planned
  const measured = await measure(facts.plan, contextOf(request, planned), (builds) =>
    request.save(partialReport(facts, builds)),
  )
  return withoutMoved(facts.plan, measured, (await prepared.imagesMoved?.()) ?? [])
}

/** What cannot be closed becomes a warning; it never costs the report. */
const closed = async (host: Host, resources: AsyncDisposable): Promise<readonly string[]> => {
  try {
    await resources[Symbol.asyncDispose]()
    return []
  } catch (error) {
    const warning = messageOf(error)
    host.log(warning)
    return [warning]
  }
}

const saved = async (request: RunRequest, report: Report): Promise<Report> => {
  await request.save(report)
  return report
}

const observingOf = (
  { observe, outputDir }: Inputs,
  folder: RunFolder,
  hidden: readonly string[],
): ObserveRequest => ({
  asked: observe === 'none' ? [] : observe,
  outputDir: resolve(outputDir),
  group: cgroupOf(folder.path),
  hide: hider(hidden),
})

const contextOf = (
  { host, inputs }: RunRequest,
  { folder, cost, engines, prepared, isolation, hungBuilds, subject }: Planned,
): MeasureContext => ({
  host,
  cost,
  isolation,
  hungBuilds,
  observer: undefined,
  observing: observingOf(inputs, folder, subject.hidden),
  edits: new Map<string, number>(),
  failedSyncs: [],
  changedContexts: new Map(),
  contextStates: new Map(),
  explain: inputs.explain,
  seenInBuilds: new Map(),
  engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
  isOfFork: subject.isOfFork,
  controlWorkload: () => runControlWorkload(folder.path),
  freeBytes: () => freeBytes(folder.path),
  timeBudgetMs: inputs.timeBudgetMs,
  buildTimeoutMs: inputs.buildTimeoutMs,
  runId: randomBytes(4).toString('hex'),
  checkout: ({ project }, revision) => {
    const checkout = prepared.checkouts.get(project)?.get(revision)
    if (checkout === undefined) throw new Error(`the project ${project} was not laid out for ${revision}`)
    return checkout
  },
})
