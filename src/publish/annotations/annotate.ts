import { join, resolve } from 'node:path'
import { dockerfileNames } from '../../inputs/dockerfile-names.ts'
import type { Report } from '../../model.ts'
import { warnOnFailure } from '../messages.ts'
import type { PublishContext } from '../publish-context.ts'
import {
  type AnnotationOptions,
  annotationsOf,
  emitAnnotations,
  failurePlace,
  type Place,
  type RepositoryFile,
} from './annotations.ts'
import { failedSources } from './failed-source.ts'
import { textInside } from '../../host/inside/look.ts'

/** Shows the findings of a report in the checks, at the line of the file that caused them; never throws. */
export const annotate = async (report: Report, context: PublishContext): Promise<void> => {
  await warnOnFailure(context.messages, 'There are no annotations', async () =>
    emitAnnotations(annotationsOf(report, await optionsFor(report, context))),
  )
}

/** Where the error is that keeps the head from being built; undefined: that is not known. Never throws. */
export const failurePlaceOf = (report: Report, context: PublishContext): Promise<Place | undefined> =>
  warnOnFailure(context.messages, 'The comment does not lead to the line of the error', async () =>
    failurePlace(report, await optionsFor(report, context)),
  )

const optionsFor = async (report: Report, { inputs, env }: PublishContext): Promise<AnnotationOptions> => {
  const folder = inputs.context === 'auto' ? '.' : inputs.context
  const workspace = env['GITHUB_WORKSPACE']
  const dockerfiles = dockerfileNames(inputs).map((name) => join(folder, name))
  // Legs of a matrix have built several, and which one is not in the report.
  const paths = inputs.build.file === undefined ? dockerfiles : [inputs.build.file]
  const isOne = report.legs === undefined
  const dockerfile = isOne ? await firstOf(paths, workspace) : undefined
  const goMod = isOne ? await fileAt(join(folder, 'go.mod'), workspace) : undefined
  const surroundings = { context: folder, dockerfile: dockerfile?.text, goMod: goMod?.text }
  return {
    dockerfile,
    goMod,
    failedSources: isOne ? await failedSources(report, workspace ?? '.', surroundings) : new Map(),
    failOn: inputs.failOn,
  }
}

const firstOf = async (
  paths: readonly string[],
  workspace: string | undefined,
): Promise<RepositoryFile | undefined> => {
  for (const path of paths) {
    const file = await fileAt(path, workspace)
    if (file !== undefined) return file
  }
  return undefined
}

/** As it is checked out; undefined when it is not where the repository would be. */
const fileAt = async (path: string, workspace = '.'): Promise<RepositoryFile | undefined> => {
  const text = textInside(resolve(workspace), path)
  return text === undefined ? undefined : { path, text }
}
