import { exitStatus } from '../analysis/exit-status.ts'
import { cacheDirOf } from '../host/cache-folder.ts'
import { messageOf } from '../host/error-text.ts'
import { removeObserved } from '../host/own-folder.ts'
import { interruptedStatus } from '../host/process/interrupt.ts'
import { openArchiveStore } from '../images/archive-store.ts'
import type { Report } from '../model.ts'
import { makeInterruptedReport } from '../publish/interrupted-report.ts'
import { warnOnFailure } from '../publish/messages.ts'
import type { PublishContext } from '../publish/publish-context.ts'
import { publish } from '../publish/publish.ts'
import { reportPaths } from '../publish/report-files.ts'
import { saveState } from '../publish/runner/state.ts'
import { writeSummary } from '../publish/runner/summary.ts'
import { archiveRestorer } from '../publish/services/archive-cache.ts'
import { artifactNameOf } from '../publish/services/artifact.ts'
import { markdownFormat } from '../report/formats/index.ts'
import { toTerminal } from '../report/formats/terminal.ts'
import { outcomeOf } from '../report/selection.ts'
import { run as measureAndReport } from '../run.ts'
import { isPlain, nextCommands, outlookOf } from './first-run.ts'
import { statusOf } from './invocation.ts'
import type { Job } from './mode.ts'
import { openOutputDir } from './output-dir.ts'
import { publishContextOf } from './publishing.ts'
import { type RunOptions, runRequestOf } from './run-request.ts'
import { makeReportSaver } from './save-report.ts'

/** Measures, judges and publishes. */
export const run = async (job: Job): Promise<number> => {
  const { invocation, host, messages } = job
  const { inWorkflow } = invocation
  const publishing = publishContextOf(job)
  if (inWorkflow) await informPostStep(publishing)
  const interrupted = makeInterruptedReport(inWorkflow ? publishing : undefined)
  // At once: closing the engines may take longer than the runner waits.
  host.signal.addEventListener('abort', () => void interrupted.publish())
  try {
    await openOutputDir(publishing.outputDir)
    await removeObserved(publishing.outputDir)
    const saver = makeReportSaver(publishing.outputDir, messages)
    if (isPlain(job)) messages.log(await outlookOf(job))
    const report = await measureAndReport(
      runRequestOf({
        ...optionsOf(job, publishing),
        onSubject: async ({ isOfFork }) => {
          if (inWorkflow && isOfFork) await saveState({ isOfFork: 'true' })
        },
        save: async (soFar) => {
          interrupted.keep(soFar)
          await saver.save(soFar)
        },
      }),
    )
    interrupted.discard()
    return await conclude(report, job, { publishing, unwritten: saver.failure() })
  } catch (error) {
    await interrupted.publish()
    if (host.signal.aborted) messages.log(`Interrupted. What was measured is in ${publishing.outputDir}.`)
    else messages.error(messageOf(error))
    return host.signal.aborted ? interruptedStatus : statusOf(error)
  }
}

const informPostStep = ({ inputs, outputDir, key }: PublishContext): Promise<void> =>
  saveState({
    outputDir,
    summary: inputs.summary ? 'wanted' : '',
    artifact: inputs.artifactName ?? artifactNameOf(key),
    retentionDays: String(inputs.retentionDays),
  })

const optionsOf = (job: Job, { ask, token }: PublishContext): Omit<RunOptions, 'onSubject' | 'save'> => {
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
    env,
    event,
    token,
    program,
    directory,
    archiveStore: openArchiveStore(cacheDirOf(inputs, env), inWorkflow ? restore : undefined),
  }
}

type Conclusion = {
  readonly publishing: PublishContext
  /** Why the report is not in its folder; undefined: it is. */
  readonly unwritten: Error | undefined
}

/**
 * The files are written already; now everybody else gets the report, and the verdict becomes the exit status. A run whose
 * report could not be written never ends with 0.
 */
const conclude = async (report: Report, job: Job, { publishing, unwritten }: Conclusion): Promise<number> => {
  const { invocation, inputs, messages } = job
  invocation.print(`\n${toTerminal(report)}`)
  if (unwritten === undefined) invocation.log(`\nWritten: ${reportPaths(publishing.outputDir).join(', ')}`)
  else messages.error(`The report was not written: ${unwritten.message}. Or give another output-dir.`)
  if (invocation.inWorkflow) await publish(report, publishing, unwritten === undefined)
  else if (inputs.summary)
    await warnOnFailure(messages, 'The report was not added to the job summary', () =>
      writeSummary(markdownFormat.render(report), invocation.env),
    )
  if (isPlain(job)) invocation.log(nextCommands)
  const status = exitStatus(outcomeOf(report), inputs.failOn)
  return status === 0 && unwritten !== undefined ? statusOf(unwritten) : status
}
