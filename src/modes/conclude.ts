import { exitStatus } from '../analysis/exit-status.ts'
import type { Report } from '../model.ts'
import { withAcceptance } from '../publish/accepted.ts'
import { allPaths, tryExports } from '../publish/exports.ts'
import { warnOnFailure } from '../publish/messages.ts'
import { publish } from '../publish/publish.ts'
import { writeSummary } from '../publish/runner/summary.ts'
import { toSummary } from '../report/formats/markdown.ts'
import { toTerminal } from '../report/formats/terminal.ts'
import { wrapped } from '../report/formats/wrap.ts'
import { outcomeOf } from '../report/selection.ts'
import { statusOf } from './invocation.ts'
import type { Measuring } from './measuring.ts'
import type { Job } from './mode.ts'

/**
 * Prints and publishes a report, whose files are written already, and turns its verdict into the exit status. A run whose report
 * could not be written never ends with 0.
 */
export const conclude = async (
  measured: Report,
  { invocation, inputs, messages }: Job,
  { publishing, save, unwritten }: Measuring,
): Promise<number> => {
  const { outputDir } = publishing
  // A job that neither comments nor fails leaves it to the one that does, and may not be allowed to ask.
  const decides = inputs.failOn !== 'never' || inputs.comment !== 'never'
  const report = invocation.inWorkflow && decides ? await withAcceptance(measured, publishing) : measured
  if (report !== measured) await save(report)
  const [lost, failed] = [unwritten(), await tryExports(outputDir, report, inputs.formats)]
  const problem = lost ?? failed
  invocation.print(`\n${wrapped(toTerminal(report), invocation.columns())}`)
  if (problem === undefined) messages.log(`\nWritten: ${allPaths(outputDir, inputs.formats).join(', ')}`)
  else messages.error(`The report was not written: ${problem.message}. Or give another output-dir.`)
  const judged = exitStatus(outcomeOf(report), inputs.failOn)
  const status = judged === 0 && problem !== undefined ? statusOf(problem) : judged
  if (invocation.inWorkflow) await publish(report, publishing, { status, isWritten: lost === undefined })
  else if (inputs.summary)
    await warnOnFailure(messages, 'The report was not added to the job summary', () =>
      writeSummary(toSummary(report), invocation.env),
    )
  return status
}
