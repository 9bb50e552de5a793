import type { Report } from '../model.ts'
import { toMarkdown } from '../report/formats/markdown.ts'
import { annotate } from './annotations/annotate.ts'
import { commentOn } from './comment/comment-on.ts'
import { writeFailedLogs } from './failed-logs.ts'
import type { PublishContext } from './publishing.ts'
import { reportPaths } from './report-files.ts'
import { setOutputs, type Written } from './runner/outputs.ts'
import { saveState } from './runner/state.ts'
import { writeSummary } from './runner/summary.ts'
import { artifactNameOf, uploadArtifact } from './services/artifact.ts'
import { attempt } from './tell.ts'

/**
 * Tells everybody, the safest way first; the files of the report are there already. What cannot be told is a
 * warning and changes neither the verdict nor what comes after it; never throws.
 */
export const publish = async (report: Report, publishing: PublishContext): Promise<void> => {
  await summarize(report, publishing)
  const artifact = await upload(report, publishing)
  const comment = await commentOn(report, publishing)
  await annotate(report, publishing)
  await setOutputsOf(report, publishing, { ...artifact, ...comment })
}

/** What there is time for when a job is cancelled; the post step does the rest. Never throws. */
export const publishPartly = async (report: Report, publishing: PublishContext): Promise<void> => {
  await summarize(report, publishing)
  await setOutputsOf(report, publishing, {})
}

const summarize = async (report: Report, { inputs, env, tell }: PublishContext): Promise<void> => {
  if (!inputs.summary) return
  await attempt(tell, 'The report is not in the job summary', async () => {
    await writeSummary(toMarkdown(report), env)
    await saveState({ summary: 'done' })
  })
}

type Artifact = Pick<Written, 'artifactId' | 'artifactUrl'>

const upload = async (report: Report, publishing: PublishContext): Promise<Artifact> => {
  const { inputs, outputDir, key, env, ask, tell } = publishing
  const name = inputs.artifactName ?? artifactNameOf(key)
  const { json, markdown } = reportPaths(outputDir)
  const uploaded = await attempt(tell, `The artifact ${name} was not uploaded`, async () => {
    const files = [json, markdown, ...(await writeFailedLogs(outputDir, report))]
    const { retentionDays } = inputs
    const done = await uploadArtifact(ask, { name, files, outputDir, retentionDays }, env)
    await saveState({ artifact: '' })
    return done
  })
  switch (uploaded?.kind) {
    case 'uploaded':
      tell.log(`Uploaded the artifact ${name}${uploaded.url === undefined ? '' : `: ${uploaded.url}`}`)
      return {
        artifactId: uploaded.id,
        ...(uploaded.url === undefined ? {} : { artifactUrl: uploaded.url }),
      }
    case 'unavailable':
      tell.log(uploaded.message)
      return {}
    case 'failed':
      tell.warning(uploaded.message)
      return {}
    case undefined:
      return {}
  }
}

const setOutputsOf = async (
  report: Report,
  { outputDir, tell }: PublishContext,
  published: Partial<Written>,
): Promise<void> => {
  const { json, markdown } = reportPaths(outputDir)
  const durationMs = Object.values(report.cost).reduce((sum, ms) => sum + ms, 0)
  await attempt(tell, 'The outputs of the action are not set', () =>
    setOutputs(report, { reportPath: json, markdownPath: markdown, durationMs, ...published }),
  )
}
