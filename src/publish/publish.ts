import { observedFiles } from '../host/own-folder.ts'
import type { Report } from '../model.ts'
import { toSummary } from '../report/formats/markdown.ts'
import { nothingToBuild } from '../report/selection.ts'
import { annotate } from './annotations/annotate.ts'
import { commentOn, pullRequestsAbout } from './comment/comment-on.ts'
import { apiOf, askGitHub } from './comment/github-api.ts'
import { writtenExports } from './exports.ts'
import { writeFailedLogs } from './failed-logs.ts'
import type { Claim } from './fork/claim.ts'
import { handOver } from './fork/hand-over.ts'
import { setNeutralCheck } from './fork/neutral-check.ts'
import { warnOnFailure } from './messages.ts'
import { uploadPage } from './page.ts'
import type { PublishContext } from './publish-context.ts'
import { reportPaths } from './report-files.ts'
import { type Published, setOutputs } from './runner/outputs.ts'
import { runUrlOf } from './runner/run-url.ts'
import { saveState } from './runner/state.ts'
import { writeSummary } from './runner/summary.ts'
import { artifactNameOf, uploadArtifact } from './services/artifact.ts'

/** What is known of the job's end before its report is published. */
type Ending = {
  /** What the job exits with; undefined: with 0, whatever was found, and the check that shows it stays neutral. */
  readonly status: number | undefined
  /** Whether the newest report is in its files. */
  readonly isWritten: boolean
}

/**
 * Publishes a report whose files are written already, the safest way first; files that could not be written are not
 * uploaded. What cannot be published is a warning, and changes neither the verdict nor what comes after it; never throws.
 */
export const publish = async (
  report: Report,
  context: PublishContext,
  { status, isWritten }: Ending,
): Promise<void> => {
  await summarize(report, context)
  const { artifactId, artifactUrl } = isWritten ? await upload(report, context) : noArtifact
  // Where the one could not be uploaded, the other cannot either, and that was said.
  const htmlUrl = artifactId === undefined ? undefined : await uploadPage(report, context)
  await handOver(report, context)
  const commentUrl = await commentOn(report, context, status)
  // The files that a claim is about are not those of this job's commit.
  if (context.claim === undefined) await annotate(report, context)
  else await setCheck(report, context, context.claim)
  await setOutputsOf(report, context, { artifactId, artifactUrl, htmlUrl, commentUrl })
}

/** What there is time for when a job is cancelled; the post step does the rest. Never throws. */
export const publishInterrupted = async (report: Report, context: PublishContext): Promise<void> => {
  await summarize(report, context)
  await setOutputsOf(report, context, {
    artifactId: undefined,
    artifactUrl: undefined,
    htmlUrl: undefined,
    commentUrl: undefined,
  })
}

const summarize = async (report: Report, { inputs, env, messages }: PublishContext): Promise<void> => {
  if (!inputs.summary) return
  await warnOnFailure(messages, 'The report is not in the job summary', async () => {
    await writeSummary(toSummary(report), env)
    await saveState({ summary: 'done' })
  })
}

const setCheck = async (report: Report, context: PublishContext, claim: Claim): Promise<void> => {
  const { env, key, messages } = context
  const api = apiOf(context)
  await warnOnFailure(messages, 'The pull request has no check of its own', () =>
    setNeutralCheck({ ask: askGitHub(api), api, report, claim, key, runUrl: runUrlOf(env) }),
  )
}

type Artifact = Pick<Published, 'artifactId' | 'artifactUrl'>

const noArtifact: Artifact = { artifactId: undefined, artifactUrl: undefined }

const upload = async (report: Report, context: PublishContext): Promise<Artifact> => {
  const { inputs, outputDir, key, env, ask, messages } = context
  // Whoever names an artifact has another job that reads it.
  if (nothingToBuild(report) && inputs.artifactName === undefined) return withoutArtifact(messages)
  const name = inputs.artifactName ?? artifactNameOf(key)
  const uploaded = await warnOnFailure(messages, `The artifact ${name} was not uploaded`, async () => {
    const logs = await writeFailedLogs(outputDir, report)
    const exported = await writtenExports(outputDir, inputs.formats)
    const files = [...reportPaths(outputDir), ...exported, ...logs, ...(await observedFiles(outputDir))]
    const { retentionDays } = inputs
    const done = await uploadArtifact(ask, { name, files, outputDir, retentionDays, isRaw: false }, env)
    // The post step tries again what may succeed then, as when the job was cancelled during it.
    if (done.kind !== 'failed' || !done.mayPass) await saveState({ artifact: '' })
    return done
  })
  switch (uploaded?.kind) {
    case 'uploaded':
      messages.log(`Uploaded the artifact ${name}${uploaded.url === undefined ? '' : `: ${uploaded.url}`}`)
      return { artifactId: uploaded.id, artifactUrl: uploaded.url }
    case 'unavailable':
      messages.log(uploaded.message)
      return noArtifact
    case 'failed':
      messages.warning(uploaded.message)
      return noArtifact
    case undefined:
      return noArtifact
  }
}

const withoutArtifact = async (messages: PublishContext['messages']): Promise<Artifact> => {
  await warnOnFailure(messages, 'The post step does not know that nothing is to be uploaded', () =>
    saveState({ artifact: '' }),
  )
  messages.log('No artifact: nothing was built.')
  return noArtifact
}

const setOutputsOf = async (
  report: Report,
  context: PublishContext,
  published: Omit<Published, 'outputDir' | 'pullRequests'>,
): Promise<void> => {
  const { outputDir, messages } = context
  await warnOnFailure(messages, 'The outputs of the action are not set', () =>
    setOutputs(report, { outputDir, pullRequests: pullRequestsAbout(context), ...published }),
  )
}
