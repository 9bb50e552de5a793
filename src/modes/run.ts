import { resolve } from 'node:path'
import { exitStatus } from '../analysis/exit-status.ts'
import { cacheDirOf } from '../host/cache-folder.ts'
import { makeFolder } from '../host/disk.ts'
import type { GitHubEvent } from '../host/github-event.ts'
import type { Host } from '../host/host.ts'
import { interruptedStatus } from '../host/process/interrupt.ts'
import type { Program } from '../host/program.ts'
import { type ArchiveStore, openArchiveStore, type RestoreArchive } from '../images/archive-store.ts'
import { InputError } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../model.ts'
import { findSubject } from '../projects/find-subject.ts'
import { mayInstall } from '../provision/consent.ts'
import { engineArchivesOf } from '../provision/engine-archives.ts'
import { makeUnfinished, type InterruptedReport } from '../publish/partly.ts'
import { publish } from '../publish/publish.ts'
import type { PublishContext } from '../publish/publishing.ts'
import { reportPaths, writeReport } from '../publish/report-files.ts'
import { saveState } from '../publish/runner/state.ts'
import { writeSummary } from '../publish/runner/summary.ts'
import { archiveRestorer } from '../publish/services/archive-cache.ts'
import { artifactNameOf } from '../publish/services/artifact.ts'
import { attempt } from '../publish/tell.ts'
import { toMarkdown } from '../report/formats/markdown.ts'
import { toTerminal } from '../report/formats/terminal.ts'
import { isCompared } from '../report/selection.ts'
import { type RunRequest, run } from '../run.ts'
import { messageOf, statusOf, type Invocation } from './invocation.ts'

type Job = {
  readonly world: Invocation
  readonly host: Host
  readonly publishing: PublishContext
}

export const carryOut = async (job: Job): Promise<number> => {
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

const requestOf = ({ world, host, publishing }: Job, unfinished: InterruptedReport): RunRequest => {
  const { env, program, inWorkflow } = world
  const { inputs, outputDir, event, token } = publishing
  return runRequestOf({
    ...{ host, inputs, env, program, token },
    ...(event === undefined ? {} : { event }),
    archiveStore: openArchiveStore(cacheDirOf(inputs, env), inWorkflow ? restoring(publishing) : undefined),
    save: async (report) => {
      await writeReport(outputDir, report)
      unfinished.keep(report)
    },
  })
}

/** The post step saves what the cache did not have: by then it is made. */
const restoring = ({ ask, tell }: PublishContext): RestoreArchive =>
  archiveRestorer({ ask, log: tell.log, warn: tell.warning }, (missing) =>
    attempt(tell, 'The new archives will not be saved in the cache', () =>
      saveState({ archives: JSON.stringify(missing) }),
    ),
  )

/** The files are there already; now everybody else is told, and the verdict becomes the exit status. */
const conclude = async (report: Report, { world, publishing }: Job): Promise<number> => {
  const { inputs, outputDir, env, tell } = publishing
  world.print(`\n${toTerminal(report)}`)
  world.complain(`\nWritten: ${reportPaths(outputDir).json} and report.md`)
  if (world.inWorkflow) await publish(report, publishing)
  else if (inputs.summary)
    await attempt(tell, 'The report is not in the job summary', () => writeSummary(toMarkdown(report), env))
  const measuredAnything = report.benchmarks.some(({ head }) => head.medianMs !== undefined)
  return exitStatus(report.verdict, inputs.failOn, {
    measuredAnything: measuredAnything || isCompared(report),
  })
}

export const tellPostStep = ({ inputs, outputDir, key }: PublishContext): Promise<void> =>
  saveState({
    outputDir,
    summary: inputs.summary ? 'wanted' : '',
    artifact: inputs.artifactName ?? artifactNameOf(key),
    retentionDays: String(inputs.retentionDays),
  })

/** What makes an errand of inputs. */
export type RunOptions = {
  readonly host: Host
  readonly inputs: Inputs
  readonly env: Host['env']
  /** Absent: a terminal. */
  readonly event?: GitHubEvent
  /** Empty: none. */
  readonly token: string
  readonly program: Program
  readonly archiveStore: ArchiveStore
  readonly save: (report: Report) => Promise<void>
}

/** The errand of `run`: inputs, and the ways to the machine that it needs. */
export const runRequestOf = (request: RunOptions): RunRequest => {
  const { host, inputs, env, event, token, program, archiveStore, save } = request
  return {
    ...{ host, inputs, mayInstall: mayInstall(inputs, env), save },
    archives: engineArchivesOf(inputs, host, env, program),
    subject: (folder) =>
      findSubject({
        ...{ host, inputs, fixturesDir: program.fixtures, folder, archiveStore },
        ...{ directory: process.cwd(), outputDir: resolve(inputs.outputDir) },
        ...(event === undefined ? {} : { event }),
        ...(token === '' ? {} : { token }),
      }),
  }
}
