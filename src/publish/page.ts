import type { Report } from '../model.ts'
import { htmlFormat } from '../report/formats/index.ts'
import { nothingToBuild } from '../report/selection.ts'
import { warnOnFailure } from './messages.ts'
import type { PublishContext } from './publish-context.ts'
import { artifactNameOf } from './services/artifact.ts'
import { uploadRawText } from './services/raw-text.ts'

/**
 * Uploads the page alone and unzipped, so that it opens from the page of the run; its address, or undefined where there is
 * none. It is rendered again: code of a pull request may have written to the file in the folder of the report. Never throws.
 */
export const uploadPage = async (report: Report, context: PublishContext): Promise<string | undefined> => {
  const { inputs, key, env, ask, messages } = context
  if (nothingToBuild(report)) return undefined
  const name = `${inputs.artifactName ?? artifactNameOf(key)}.html`
  const { retentionDays } = inputs
  const uploaded = await warnOnFailure(messages, `The artifact ${name} was not uploaded`, () =>
    uploadRawText(ask, { name, text: htmlFormat.render(report), retentionDays, env }),
  )
  if (uploaded?.kind === 'failed') messages.warning(uploaded.message)
  if (uploaded?.kind !== 'uploaded') return undefined
  messages.log(`Uploaded ${name}${uploaded.url === undefined ? '' : `, which opens at ${uploaded.url}`}`)
  return uploaded.url
}
