import type { Report } from '../../model.ts'
import { hasReadOnlyToken } from '../comment/pull-request.ts'
import { warnOnFailure } from '../messages.ts'
import type { PublishContext } from '../publish-context.ts'
import { artifactNameOf } from '../services/artifact.ts'
import { uploadRawReport } from '../services/raw-report.ts'

/**
 * Leaves the report for the workflow that runs after this one, where this job's token may only read: it cannot comment
 * itself. Not what a job merged: that cannot be judged again, and the jobs that measured have left theirs. Never throws.
 */
export const handOver = async (report: Report, context: PublishContext): Promise<void> => {
  const { inputs, key, env, event, ask, messages } = context
  if (event === undefined || !hasReadOnlyToken(event) || inputs.mode === 'report') return
  const artifactName = inputs.artifactName ?? artifactNameOf(key)
  const { retentionDays } = inputs
  await warnOnFailure(messages, 'The report was not left for another workflow', async () => {
    const { name, uploaded } = await uploadRawReport(ask, report, { artifactName, retentionDays, env })
    if (uploaded.kind === 'failed') messages.warning(uploaded.message)
    if (uploaded.kind === 'uploaded')
      messages.log(
        `Uploaded ${name} for a workflow that runs after this one and may comment (mode: report on workflow_run)`,
      )
  })
}
