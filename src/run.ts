import { randomBytes } from 'node:crypto'
import type { RunningEngine } from './engines/engine.ts'
import type { ArchiveSource } from './engines/install/static-docker.ts'
import { freeBytes } from './host/disk.ts'
import { makeDisposal } from './host/disposal.ts'
import type { Host } from './host/host.ts'
import { readEnvironment } from './host/machine.ts'
import { openRunFolder, type RunFolder } from './host/run-folder/run-folder.ts'
import { sweepDeadRuns } from './host/run-folder/sweep.ts'
import type { Inputs } from './inputs/inputs.ts'
import { type CostLedger, openCostLedger } from './measure/cost.ts'
import { measure } from './measure/measure.ts'
import { withoutMoved } from './measure/moved-images.ts'
import type { MeasureContext } from './measure/world.ts'
import type { Report } from './model.ts'
import { planOf } from './plan/resolve.ts'
import type { Subject, ProjectCheckouts } from './projects/subject.ts'
import type { MayInstall } from './provision/select.ts'
import { startEngines } from './provision/start.ts'
import { partialReport, settledReport, wholeReport } from './report/reports.ts'

/** What a run needs beside its inputs. */
export type RunRequest = {
  readonly host: Host
  readonly inputs: Inputs
  readonly mayInstall: MayInstall
  /** For engines with a version. */
  readonly archives: ArchiveSource
  /** Finds out what to measure; nothing is installed or built before it. */
  subject(folder: RunFolder): Promise<Subject>
  /** Called with the report so far after every pair, and once more at the end. */
  save(report: Report): Promise<void>
}

/** The story of a run. Throws when it is interrupted, or when nothing can be measured. */
export const run = async (errand: RunRequest): Promise<Report> => {
  const { host, inputs } = errand
  const [cost, startedAt] = [openCostLedger(), new Date().toISOString()]
  for (const path of await sweepDeadRuns(host))
    host.log(`Removed ${path}, which a killed run had left behind.`)
  await using closing = makeDisposal()
  const folder = await openRunFolder(host)
  if (inputs.cleanup) closing.use(folder)
  else host.log(`The run's folder ${folder.path} is kept, as cleanup false asks.`)
  const subject = await cost.charge('setupMs', () => errand.subject(folder))
  const setting = { subject, environment: await readEnvironment(host, folder.path), startedAt, cost }
  if (subject.settled !== undefined) return await saved(errand, settledReport(setting))
  const { engines, warnings } = await cost.charge('setupMs', () =>
    startEngines(errand, subject, folder, closing),
  )
  const { checkouts, imagesMoved } = await cost.charge('setupMs', () => subject.prepare(engines))
  const facts = engines.map((engine) => engine.facts)
  const plan = planOf(
    inputs,
    subject,
    facts.map(({ name }) => name),
  )
  const stage = { ...setting, plan, engines: facts, warnings }
  const world = worldOf({ ...errand, folder }, engines, checkouts, cost)
  const built = await measure(plan, world, (builds) => errand.save(partialReport(stage, builds)))
  const measured = withoutMoved(plan, built, (await imagesMoved?.()) ?? [])
  const left = await closed(host, closing)
  return await saved(errand, wholeReport(stage, { ...measured, warnings: [...measured.warnings, ...left] }))
}

/** What cannot be closed is told; it never costs the report. */
const closed = async (host: Host, closing: AsyncDisposable): Promise<readonly string[]> => {
  try {
    await closing[Symbol.asyncDispose]()
    return []
  } catch (error) {
    const warning = error instanceof Error ? error.message : String(error)
    host.log(warning)
    return [warning]
  }
}

const saved = async (errand: RunRequest, report: Report): Promise<Report> => {
  await errand.save(report)
  return report
}

const worldOf = (
  { host, inputs, folder }: RunRequest & { readonly folder: RunFolder },
  engines: readonly RunningEngine[],
  checkouts: ProjectCheckouts,
  cost: CostLedger,
): MeasureContext => ({
  ...{ host, cost, edits: new Map<string, number>() },
  engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
  freeBytes: () => freeBytes(folder.path),
  timeBudgetMs: inputs.timeBudgetMs,
  buildTimeoutMs: inputs.buildTimeoutMs,
  runId: randomBytes(4).toString('hex'),
  checkout: ({ project }, revision) => {
    const checkout = checkouts.get(project)?.get(revision)
    if (checkout === undefined) throw new Error(`the project ${project} was not laid out for ${revision}`)
    return checkout
  },
})
