import { readFile } from 'node:fs/promises'
import { adviseMode } from '../../inputs/advise-mode.ts'
import { calibrateMode } from '../../inputs/calibrate-mode.ts'
import { studyMode } from '../../inputs/study-mode.ts'
import type { Report } from '../../model.ts'
import { hasReadOnlyToken } from '../comment/pull-request.ts'
import { type Messages, warnOnFailure } from '../messages.ts'
import type { PublishContext } from '../publish-context.ts'
import { saveState } from '../runner/state.ts'
import { artifactNameOf } from '../services/artifact.ts'
import { type RawRequest, type RawUpload, uploadRawJson, uploadRawReport } from '../services/raw-report.ts'
import type { AskService } from '../services/service.ts'
import { unjudgeable } from './unjudgeable.ts'

/**
 * Modes whose reports the other workflow refuses, also where the job is killed. A report of several legs cannot be
 * judged again either, and the jobs that measured them have left theirs.
 */
const leftByNone: readonly string[] = [studyMode, adviseMode, calibrateMode, 'self-test', 'report']

/**
 * The artifact beside which the report is left for the workflow that runs after this one, where this job's token may only
 * read: it cannot comment itself. Empty where nothing is left.
 */
export const handedOver = ({ inputs, key, event }: PublishContext): string =>
  event === undefined || !hasReadOnlyToken(event) || leftByNone.includes(inputs.mode)
    ? ''
    : (inputs.artifactName ?? artifactNameOf(key))

/**
 * Leaves the report there, and tells the post step that it is done, unless a second attempt may succeed. One that the
 * other workflow refuses is not left: it would keep the reports of other jobs from being read. Never throws.
 */
export const handOver = async (report: Report, context: PublishContext): Promise<void> => {
  const artifactName = handedOver(context)
  if (artifactName === '') return
  const { inputs, env, ask, messages } = context
  const { retentionDays } = inputs
  await warnOnFailure(messages, notLeft, async () => {
    const request = { artifactName, retentionDays, env }
    const left = unjudgeable(report) === undefined ? await uploadRawReport(ask, report, request) : undefined
    if (left !== undefined) tell(messages, left)
    const uploaded = left?.uploaded
    if (uploaded?.kind !== 'failed' || !uploaded.mayPass) await saveState({ handOver: '' })
  })
}

type LeftFile = RawRequest & { readonly ask: AskService; readonly messages: Messages }

/** The same for the report.json that a killed run has written; one that is too large is not reduced. Never throws. */
export const handOverFile = async (path: string, { ask, messages, ...request }: LeftFile): Promise<void> => {
  await warnOnFailure(messages, notLeft, async () => {
    // Whatever is in it: the workflow that reads it trusts none of it.
    tell(messages, await uploadRawJson(ask, await readFile(path, 'utf8'), request))
  })
}

const notLeft = 'The report was not left for another workflow'

const tell = (messages: Messages, { name, uploaded }: RawUpload): void => {
  if (uploaded.kind === 'failed') messages.warning(uploaded.message)
  if (uploaded.kind === 'uploaded')
    messages.log(
      `Uploaded ${name} for a workflow that runs after this one and may comment (mode: report on workflow_run)`,
    )
}
