import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../model.ts'
import { warnOnFailure } from '../messages.ts'
import type { PublishContext } from '../publish-context.ts'
import { annotationsOf, emitAnnotations, type RepositoryFile } from './annotations.ts'

/** Shows the findings of a report in the checks, at the line of the file that caused them; never throws. */
export const annotate = async (report: Report, { inputs, env, messages }: PublishContext): Promise<void> => {
  await warnOnFailure(messages, 'There are no annotations', async () => {
    const folder = inputs.context === 'auto' ? '.' : inputs.context
    const workspace = env['GITHUB_WORKSPACE']
    const annotations = annotationsOf(report, {
      dockerfile: await fileAt(inputs.build.file ?? join(folder, 'Dockerfile'), workspace),
      goMod: await fileAt(join(folder, 'go.mod'), workspace),
      failOn: inputs.failOn,
    })
    await emitAnnotations(annotations)
  })
}

/** As it is checked out; undefined when it is not where the repository would be. */
const fileAt = async (path: string, workspace = '.'): Promise<RepositoryFile | undefined> => {
  const text = await readFile(join(workspace, path), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : { path, text }
}
