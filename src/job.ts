import { resolve } from 'node:path'
import { exitStatus } from './analysis/exit-status.ts'
import { doctor } from './doctor.ts'
import { errandOf } from './errand.ts'
import type { Host, Log } from './host/host.ts'
import { interruptedStatus, interruptSignal } from './host/interrupt.ts'
import { makeFolder } from './host/make-folder.ts'
import { makeHost } from './host/real-host.ts'
import { RepositoryError } from './host/repository.ts'
import type { Given } from './input-reader.ts'
import { InputError, readInputs, tellTogether, type Inputs } from './inputs.ts'
import type { Report } from './model.ts'
import { refuseEvent } from './projects/revisions/baseline.ts'
import { restoreArchives } from './publish/archive-cache.ts'
import { artifactNameOf } from './publish/artifact.ts'
import { keyOf } from './publish/key.ts'
import { makeUnfinished, type Unfinished } from './publish/partly.ts'
import { publish } from './publish/publish.ts'
import type { Publishing } from './publish/publishing.ts'
import { reportPaths, writeReport } from './publish/report-files.ts'
import { serviceUser } from './publish/service.ts'
import { saveState } from './publish/state.ts'
import { writeSummary } from './publish/summary.ts'
import { attempt, makeTell } from './publish/tell.ts'
import { toMarkdown } from './report/markdown.ts'
import { hider } from './report/redact.ts'
import { isCompared } from './report/selection.ts'
import { toTerminal } from './report/terminal.ts'
import { run, type Errand } from './run.ts'
import { eventOf, refuseForWorkflows } from './runner.ts'
import { vocabulary } from './vocabulary.ts'

/** Where a job takes place. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Started by the runner as an action; else from a terminal. */
  readonly inWorkflow: boolean
  readonly entryUrl: string
  readonly print: Log
  readonly complain: Log
}

/** What was asked for, and what of it could not be understood. */
export type Asked = { readonly given: Given; readonly problems: readonly string[] }

/** From given inputs to the exit status: measures, publishes; or, as `doctor`, only looks. Throws when the inputs cannot be honoured. */
export const doJob = async ({ given, problems }: Asked, world: World): Promise<number> => {
  const { env, inWorkflow, entryUrl } = world
  const event = eventOf(env)
  refuseEvent(event)
  const inputs = understood({ given, problems }, inWorkflow)
  const { buildArgs, secrets } = inputs.build
  const hide = hider([...Object.values(buildArgs), ...Object.values(secrets), tokenOf(given)])
  const tell = await makeTell(inWorkflow, world.complain, hide)
  using interrupt = interruptSignal(tell.log)
  const host = makeHost(tell.log, interrupt.signal, env)
  if (inputs.mode === 'doctor') return await doctor(inputs, host, world, tell)
  const publishing: Publishing = {
    ...{ inputs, env, tell, token: tokenOf(given) },
    ...(event === undefined ? {} : { event }),
    outputDir: resolve(inputs.outputDir),
    key: inputs.commentKey ?? keyOf(given, env),
    ask: serviceUser({ exec: host.exec, env, entryUrl, signal: interrupt.signal }),
  }
  if (inWorkflow) await tellPostStep(publishing)
  return await carryOut({ world, host, publishing })
}

/** Everything that is wrong is told at once, wherever it shows. */
const understood = ({ given, problems }: Asked, inWorkflow: boolean): Inputs => {
  tellTogether(
    () => {
      if (problems.length > 0) throw new InputError(problems)
    },
    () => void readInputs(given, vocabulary),
    () => {
      if (!inWorkflow) refuseForWorkflows(given)
    },
  )
  return readInputs(given, vocabulary)
}

type Job = {
  readonly world: World
  readonly host: Host
  readonly publishing: Publishing
}

const carryOut = async (job: Job): Promise<number> => {
  const { world, host, publishing } = job
  const { tell, outputDir } = publishing
  const unfinished = makeUnfinished(world.inWorkflow ? publishing : undefined)
  // At once: closing the engines may take longer than the runner waits.
  host.signal.addEventListener('abort', () => void unfinished.tell())
  try {
    await openOutputDir(outputDir)
    const report = await run(requestOf(job, unfinished))
    unfinished.finish()
    return await conclude(report, job)
  } catch (error) {
    await unfinished.tell()
    if (host.signal.aborted) tell.log(`Interrupted. What was measured is in ${outputDir}.`)
    else tell.error(messageOf(error))
    return host.signal.aborted ? interruptedStatus : statusOf(error)
  }
}

const openOutputDir = async (outputDir: string): Promise<void> => {
  try {
    await makeFolder(outputDir)
  } catch (error) {
    throw new InputError([`output-dir: ${outputDir} cannot be created: ${messageOf(error)}`])
  }
}

const requestOf = ({ world, host, publishing }: Job, unfinished: Unfinished): Errand => {
  const { env, entryUrl, inWorkflow } = world
  const { inputs, outputDir, event, token, ask, tell } = publishing
  return errandOf({
    ...{ host, inputs, env, entryUrl, token },
    ...(event === undefined ? {} : { event }),
    bringArchives: async (paths) => {
      if (!inWorkflow) return
      const missed = await restoreArchives(paths, { ask, log: tell.log, warn: tell.warning })
      await attempt(tell, 'No archive will be saved', () => saveState({ archives: JSON.stringify(missed) }))
    },
    save: async (report) => {
      await writeReport(outputDir, report)
      unfinished.keep(report)
    },
  })
}

/** The files are there already; now everybody else is told, and the verdict becomes the exit status. */
const conclude = async (report: Report, { world, publishing }: Job): Promise<number> => {
  const { inputs, outputDir, env, tell } = publishing
  world.print(`\n${toTerminal(report)}`)
  world.complain(`\nWritten: ${reportPaths(outputDir).json} and report.md`)
  if (world.inWorkflow) await publish(report, publishing)
  else if (inputs.summary)
    await attempt(tell, 'The report is not in the job summary', () => writeSummary(toMarkdown(report), env))
  const measuredAnything = report.benchmarks.some(({ candidate }) => candidate.medianMs !== undefined)
  return exitStatus(report.verdict, inputs.failOn, {
    measuredAnything: measuredAnything || isCompared(report),
  })
}

const tellPostStep = ({ inputs, outputDir, key }: Publishing): Promise<void> =>
  saveState({
    outputDir,
    summary: inputs.summary ? 'wanted' : '',
    artifact: inputs.artifactName ?? artifactNameOf(key),
    retentionDays: String(inputs.retentionDays),
  })

const tokenOf = (given: Given): string => given['github-token'] ?? ''

const wrongInput = 2
const nothingMeasured = 3

/** Exit status of a job that ended with an error. */
export const statusOf = (error: unknown): number =>
  error instanceof InputError || error instanceof RepositoryError ? wrongInput : nothingMeasured

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
