import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs } from '../inputs.ts'
import type { Report } from '../model.ts'
import { annotationsOf, emitAnnotations, type AnnotationOptions } from './annotations.ts'
import type { Publishing } from './publishing.ts'
import { attempt } from './tell.ts'

/** Says in the checks what a report has to say, at the line of the Dockerfile that did it; never throws. */
export const annotate = async (report: Report, { inputs, env, tell }: Publishing): Promise<void> => {
  await attempt(tell, 'There are no annotations', async () => {
    const dockerfile = await dockerfileOf(inputs, env['GITHUB_WORKSPACE'])
    const place = dockerfile === undefined ? {} : { dockerfile }
    await emitAnnotations(annotationsOf(report, { ...place, failOn: inputs.failOn }))
  })
}

/** As it is checked out; undefined when it is not where the repository would be. */
const dockerfileOf = async (
  { build, context }: Inputs,
  workspace: string | undefined,
): Promise<AnnotationOptions['dockerfile']> => {
  const path = build.file ?? join(context === 'auto' ? '.' : context, 'Dockerfile')
  const text = await readFile(join(workspace ?? '.', path), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : { path, text }
}
