import { cacheDirOf } from '../host/cache-folder.ts'
import { messageOf } from '../host/error-text.ts'
import { removeObserved } from '../host/own-folder.ts'
import { hint } from '../host/hint.ts'
import { interruptedStatus } from '../host/process/interrupt.ts'
import { openArchiveStore } from '../images/archive-store.ts'
import { isCalibrating } from '../inputs/calibrate-mode.ts'
import { studyMode } from '../inputs/study-mode.ts'
import type { Report } from '../model.ts'
import { makeInterruptedReport } from '../publish/interrupted-report.ts'
import { warnOnFailure } from '../publish/messages.ts'
import type { PublishContext } from '../publish/publish-context.ts'
import { reportPath } from '../publish/report-files.ts'
import { handedOver } from '../publish/fork/hand-over.ts'
import { saveState } from '../publish/runner/state.ts'
import { archiveRestorer } from '../publish/services/archive-cache.ts'
import { keptFloors, type KeepingOptions } from '../publish/services/kept-floors.ts'
import { artifactNameOf } from '../publish/services/artifact.ts'
import { jsonFormat } from '../report/formats/index.ts'
import { givenInputs } from './given-inputs.ts'
import { statusOf } from './invocation.ts'
import type { Job } from './mode.ts'
import { claimOutputDir, openOutputDir } from './output-dir.ts'
import { publishContextOf } from './publishing.ts'
import type { RunOptions } from './run-request.ts'
import { makeReportSaver } from './save-report.ts'

/** What a mode that measures is carried out with. */
export type Measuring = {
  readonly publishing: PublishContext
  /** Keeps the report so far, in its folder and in case the run is interrupted. */
  readonly save: (soFar: Report) => Promise<void>
  /** Why the newest report is not in its folder; undefined: it is. */
  readonly unwritten: () => Error | undefined
}

/**
 * Measures with `measure`, and concludes its report. When it is interrupted or fails, the report so far is published, and
 * the status says so.
 */
export const measuring = async (
  job: Job,
  measure: (measuring: Measuring) => Promise<Report>,
  conclude: (report: Report, measuring: Measuring) => Promise<number>,
): Promise<number> => {
  const { invocation, host, messages } = job
  const { inWorkflow } = invocation
  const publishing = publishContextOf(job)
  if (inWorkflow) await informPostStep(publishing)
  const interrupted = makeInterruptedReport(inWorkflow ? publishing : undefined)
  let isSaved = false
  // At once: closing the engines may take longer than the runner waits.
  host.signal.addEventListener('abort', () => void interrupted.publish())
  try {
    await openOutputDir(publishing.outputDir)
    using _ = await claimOutputDir(publishing.outputDir)
    await removeObserved(publishing.outputDir)
    const saver = makeReportSaver(publishing.outputDir, messages)
    const save = async (soFar: Report): Promise<void> => {
      isSaved = true
      interrupted.keep(soFar)
      await saver.save(soFar)
    }
    const parts: Measuring = { publishing, save, unwritten: () => saver.failure() }
    const report = await measure(parts)
    interrupted.discard()
    return await conclude(report, parts)
  } catch (error) {
    await interrupted.publish()
    if (host.signal.aborted) messages.log(interruptedText(job, publishing, isSaved))
    else messages.error(messageOf(error))
    return host.signal.aborted ? interruptedStatus : statusOf(error)
  }
}

/** What an interrupted job says at its end. Where nothing was saved, a report in the folder is that of an earlier job. */
export const interruptedText = (
  { host, inputs }: Pick<Job, 'host' | 'inputs'>,
  { outputDir }: Pick<PublishContext, 'outputDir'>,
  isSaved: boolean,
): string => {
  if (!isSaved) return 'Interrupted before anything was measured.'
  const measured = `Interrupted. What was measured is in ${outputDir}.`
  if (inputs.mode !== studyMode) return measured
  return `${measured} To continue: the same command with ${hint(host.env, 'resume', reportPath(outputDir, jsonFormat))}.`
}

const informPostStep = (context: PublishContext): Promise<void> => {
  const { inputs, outputDir, key } = context
  return saveState({
    outputDir,
    summary: inputs.summary ? 'wanted' : '',
    artifact: inputs.artifactName ?? artifactNameOf(key),
    handOver: handedOver(context),
    retentionDays: String(inputs.retentionDays),
  })
}

/** What a job gives to a run. */
export const runOptionsOf = (
  job: Job,
  { ask, token }: PublishContext,
): Omit<RunOptions, 'onSubject' | 'save'> => {
  const { invocation, host, inputs, event, directory, messages } = job
  const { env, program, inWorkflow } = invocation
  // The post step saves what the cache did not have: by then it is made.
  const restore = archiveRestorer({ ask, log: messages.log, warn: messages.warning }, (missing) =>
    warnOnFailure(messages, 'The new archives will not be saved in the cache', () =>
      saveState({ archives: JSON.stringify(missing) }),
    ),
  )
  return {
    host,
    inputs,
    given: givenInputs(job),
    env,
    event,
    token,
    program,
    directory,
    archiveStore: openArchiveStore(cacheDirOf(inputs, env), inWorkflow ? restore : undefined),
    rewriting: undefined,
    // They would change the limits by which the same is measured again.
    keptFloors: async () => (isCalibrating(inputs) ? [] : keptFloors(keepingOf(job, ask))),
  }
}

/** Where noise floors are kept: in a workflow also in the cache of the repository. */
export const keepingOf = (
  { invocation, inputs, messages }: Pick<Job, 'invocation' | 'inputs' | 'messages'>,
  ask: PublishContext['ask'],
): KeepingOptions => ({
  folder: cacheDirOf(inputs, invocation.env),
  ask: invocation.inWorkflow ? ask : undefined,
  warn: messages.warning,
})

/** Code of a fork is published with more care. */
export const noteFork = async (inWorkflow: boolean, isOfFork: boolean): Promise<void> => {
  if (inWorkflow && isOfFork) await saveState({ isOfFork: 'true' })
}
