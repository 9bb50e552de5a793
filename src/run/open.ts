import { resolve } from 'node:path'
import type { RunningEngine } from '../engines/engine.ts'
import { namingFullDisk } from '../host/disk.ts'
import type { Disposal } from '../host/disposal.ts'
import { messageOf } from '../host/error-text.ts'
import { repositoryOf } from '../host/github-repository.ts'
import type { Host } from '../host/host.ts'
import { readEnvironment } from '../host/machine.ts'
import { withBuilds } from '../host/process/builds.ts'
import { cgroupOf } from '../host/process/cgroups.ts'
import { enterRunGroup } from '../host/process/run-group.ts'
import { openRunFolder, type RunFolder } from '../host/run-folder/run-folder.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type CostLedger, openCostLedger } from '../measure/cost.ts'
import { type HungBuilds, openHungBuilds } from '../measure/watch/hung-builds.ts'
import { type Isolating, startIsolation } from '../measure/isolation.ts'
import type { ObserveRequest } from '../measure/watch/observer.ts'
import type { GivenInputs, Report } from '../model.ts'
import type { KeptFloor } from '../plan/noise-floors.ts'
import { rulesOf } from '../plan/resolve.ts'
import type { RunSubject } from '../projects/subject.ts'
import type { WorkflowCache } from './cache-of-builds.ts'
import { removeLeftBehind } from '../provision/left-behind.ts'
import type { Started as StartedEngines } from '../provision/start.ts'
import { hider } from '../report/hide.ts'
import type { StartedRunFacts } from '../report/reports.ts'

/** The inputs of a run, and its ways to the world. */
export type RunRequest = {
  readonly host: Host
  readonly inputs: Inputs
  /** For the report: those that differ from their defaults. */
  readonly given: GivenInputs
  /** Finds out what to measure; nothing is installed or built before it. */
  subject(folder: RunFolder): Promise<RunSubject>
  /** Installs engines if it may, and starts them on `host`; `resources` closes them. Throws when none can build. */
  startEngines(
    subject: RunSubject,
    folder: RunFolder,
    resources: Disposal,
    host: Host,
  ): Promise<StartedEngines>
  /** The cache that a workflow names for what is measured. Never throws. */
  workflowCache(subject: RunSubject): WorkflowCache | undefined
  /** The noise floors that `calibrate` kept; asked for only where pairs are built. Never throws. */
  keptFloors(): Promise<readonly KeptFloor[]>
  /** The folder whose repository is measured, absolute. */
  readonly directory: string
  /** Called with the report so far after every pair, and once more at the end. */
  save(report: Report): Promise<void>
  /** Called once with the report so far where every project has had its first round and more follow. */
  showFirst?(report: Report): void
}

/** A run that knows what to measure and has started nothing yet. */
export type OpenedRun = {
  readonly folder: RunFolder
  readonly subject: RunSubject
  readonly cost: CostLedger
  readonly facts: StartedRunFacts
}

/** Removes what killed runs left, opens the run's folder, and finds out what to measure. */
export const openRun = async (
  request: Pick<RunRequest, 'host' | 'inputs' | 'given' | 'subject'>,
  resources: Disposal,
): Promise<OpenedRun> => {
  const { host, inputs, given } = request
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
  const origin = { repository: repositoryOf(host.env), inputs: given }
  return { folder, subject, cost, facts: { subject, rules, ...origin, environment, startedAt, cost } }
}

/** Engines that can build, and what watches over their builds. */
export type OpenedEngines = StartedEngines & {
  readonly engines: readonly RunningEngine[]
  readonly isolation: Isolating
  readonly hungBuilds: HungBuilds
}

/** Starts the engines of a run, isolated as the inputs ask for. */
export const openEngines = async (
  request: Pick<RunRequest, 'host' | 'inputs' | 'startEngines'>,
  opened: OpenedRun,
  resources: Disposal,
): Promise<OpenedEngines> => {
  const { folder, subject, cost } = opened
  const { hide, outputDir, group } = observingOf(request.inputs, opened)
  const hungBuilds = openHungBuilds({ host: request.host, outputDir, group, hide })
  const { isolation, host } = await isolate(request, folder, hungBuilds)
  const started = await cost.charge('setupMs', () => request.startEngines(subject, folder, resources, host))
  return { ...started, isolation, hungBuilds }
}

/** Isolation begins before the first daemon or container starts. */
const isolate = async (
  { host, inputs }: Pick<RunRequest, 'host' | 'inputs'>,
  folder: RunFolder,
  hungBuilds: HungBuilds,
) => {
  const parts = { host, asked: inputs.isolation, group: cgroupOf(folder.path) }
  const { isolation, processors } = await startIsolation(parts)
  return { isolation, host: withBuilds(host, { processors, onTimeLimit: (build) => hungBuilds.look(build) }) }
}

/** What a run looks into, and where that is written. */
export const observingOf = (
  { observe, outputDir }: Inputs,
  { folder, subject }: OpenedRun,
): ObserveRequest => ({
  asked: observe === 'none' ? [] : observe,
  outputDir: resolve(outputDir),
  group: cgroupOf(folder.path),
  hide: hider(subject.hidden),
})

/** What cannot be closed becomes a warning; it never costs the report. */
export const closeRun = async (host: Host, resources: AsyncDisposable): Promise<readonly string[]> => {
  try {
    await resources[Symbol.asyncDispose]()
    return []
  } catch (error) {
    const warning = messageOf(error)
    host.log(warning)
    return [warning]
  }
}
