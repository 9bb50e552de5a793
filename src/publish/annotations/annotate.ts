import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../model.ts'
import type { PublishContext } from '../publishing.ts'
import { attempt } from '../tell.ts'
import { annotationsOf, emitAnnotations, type RepositoryFile } from './annotations.ts'

/** Says in the checks what a report has to say, at the line of the file that did it; never throws. */
export const annotate = async (report: Report, { inputs, env, tell }: PublishContext): Promise<void> => {
  await attempt(tell, 'There are no annotations', async () => {
    const folder = inputs.context === 'auto' ? '.' : inputs.context
    const workspace = env['GITHUB_WORKSPACE']
    const dockerfile = await fileAt(inputs.build.file ?? join(folder, 'Dockerfile'), workspace)
    const goMod = await fileAt(join(folder, 'go.mod'), workspace)
    const files = {
      ...(dockerfile === undefined ? {} : { dockerfile }),
      ...(goMod === undefined ? {} : { goMod }),
    }
    await emitAnnotations(annotationsOf(report, { ...files, failOn: inputs.failOn }))
  })
}

/** As it is checked out; undefined when it is not where the repository would be. */
const fileAt = async (path: string, workspace = '.'): Promise<RepositoryFile | undefined> => {
  const text = await readFile(join(workspace, path), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : { path, text }
}
