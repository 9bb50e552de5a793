import { randomBytes } from 'node:crypto'
import type { RunningEngine } from './engines/engine.ts'
import { selectEngines, type MayInstall, type Selected } from './engines/select.ts'
import { makeDisposal, type Disposal } from './host/disposal.ts'
import type { Host } from './host/host.ts'
import { readEnvironment } from './host/machine.ts'
import { openRunFolder, type RunFolder } from './host/run-folder.ts'
import { sweepDeadRuns } from './host/sweep.ts'
import type { Inputs } from './inputs.ts'
import { openCostLedger, type CostLedger } from './measure/cost.ts'
import { measure } from './measure/measure.ts'
import type { Measurement, Report, Revision } from './model.ts'
import { makePlan, type Plan } from './plan.ts'
import { prepareFixture, type FixtureProject } from './projects/prepare-fixtures.ts'
import type { Workload } from './projects/workload.ts'
import { assemble } from './report/assemble.ts'
import { scenarios } from './scenarios/index.ts'
import { toolVersion } from './version.ts'

/** What a run needs beside its inputs. */
export type Errand = {
  readonly host: Host
  readonly inputs: Inputs
  readonly projects: readonly FixtureProject[]
  /** Absolute. */
  readonly cacheDir: string
  readonly mayInstall: MayInstall
  /** Called with the report so far after every pair, and once more at the end. */
  save(report: Report): Promise<void>
}

const revisions: readonly Revision[] = ['candidate']

/** The story: engines, projects, plan, measurements, report. Throws when it is interrupted or nothing can be measured. */
export const run = async (errand: Errand): Promise<Report> => {
  const { host, inputs, projects } = errand
  const cost = openCostLedger()
  const startedAt = new Date().toISOString()
  for (const path of await sweepDeadRuns(host))
    host.log(`Removed ${path}, which a killed run had left behind.`)
  await using closing = makeDisposal()
  const { folder, engines, warnings } = await cost.charge('setupMs', () => setUp(errand, closing))
  const workloads = await cost.charge('setupMs', () => prepare(errand, folder, engines))
  const environment = await readEnvironment(host, folder.path)
  const seed = inputs.seed === 'random' ? randomBytes(4).toString('hex') : inputs.seed
  const names = engines.map(({ facts }) => facts.name)
  const asked = inputs.scenarios === 'auto' ? ['cold', 'warm', 'source-change'] : inputs.scenarios
  const wanted = asked.flatMap((name) => Object.values(scenarios).filter((each) => each.name === name))
  const plan = makePlan({
    engines: names,
    projects,
    scenarios: wanted,
    revisions,
    rounds: inputs.rounds === 'auto' ? 3 : inputs.rounds,
    seed,
  })
  const reportOf = (measurements: readonly Measurement[], complete: boolean): Report => {
    const ran = { engines: engines.map((engine) => engine.facts), environment, cost: cost.total(), warnings }
    return assemble({ ...plan, ...ran, toolVersion, startedAt, complete, measurements })
  }
  const measurements = await measure(plan, worldOf(errand, engines, workloads, cost), (done) =>
    errand.save(reportOf(done, false)),
  )
  await closing[Symbol.asyncDispose]()
  const report = reportOf(measurements, true)
  await errand.save(report)
  return report
}

type SetUp = {
  readonly folder: RunFolder
  readonly engines: readonly RunningEngine[]
  readonly warnings: readonly string[]
}

/** An engine that does not start is told and left out, unless it was the only one. */
const setUp = async (errand: Errand, closing: Disposal): Promise<SetUp> => {
  const { host, inputs } = errand
  const selected = await selectEngines(host, inputs.engines, errand.mayInstall)
  const folder = await openRunFolder(host)
  if (inputs.cleanup) closing.use(folder)
  else host.log(`The run's folder ${folder.path} is kept, as --cleanup false asks.`)
  const engines: RunningEngine[] = []
  const warnings: string[] = []
  for (const each of selected) {
    try {
      engines.push(closing.use(await start(host, folder, each)))
    } catch (error) {
      host.signal.throwIfAborted()
      warnings.push(
        `${each.engine.name} did not start: ${error instanceof Error ? error.message : String(error)}`,
      )
      host.log(warnings.at(-1) ?? '')
    }
  }
  if (engines.length === 0) throw new Error(`No engine can build here.\n${warnings.join('\n')}`)
  return { folder, engines, warnings }
}

const start = async (host: Host, folder: RunFolder, { engine, origin }: Selected): Promise<RunningEngine> => {
  const running = await engine.start(host, folder, origin)
  const { versions, storageDriver } = running.facts
  const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  host.log(`${engine.name}: ready (${known.join(', ')}; storage ${storageDriver ?? 'unknown'})`)
  return running
}

type Workloads = ReadonlyMap<string, ReadonlyMap<Revision, Workload>>

const prepare = async (
  errand: Errand,
  folder: RunFolder,
  engines: readonly RunningEngine[],
): Promise<Workloads> => {
  const { host, inputs, cacheDir, projects } = errand
  const preparation = { host, folder, engines, cacheDir, baseImage: inputs.baseImage, revisions }
  const workloads = new Map<string, ReadonlyMap<Revision, Workload>>()
  for (const project of projects) workloads.set(project.id, await prepareFixture(preparation, project))
  return workloads
}

const worldOf = (
  { host, inputs }: Errand,
  engines: readonly RunningEngine[],
  workloads: Workloads,
  cost: CostLedger,
) => ({
  host,
  cost,
  engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
  buildTimeoutMs: inputs.buildTimeoutMs,
  runId: randomBytes(4).toString('hex'),
  workload: ({ project }: Plan['benchmarks'][number], revision: Revision): Workload => {
    const workload = workloads.get(project)?.get(revision)
    if (workload === undefined) throw new Error(`the project ${project} was not laid out for ${revision}`)
    return workload
  },
})
