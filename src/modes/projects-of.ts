import { statSync } from 'node:fs'
import { join } from 'node:path'
import { findRepository } from '../host/git/repository.ts'
import { type ContextLine, contextLines, readContextLine } from '../inputs/context-lines.ts'
import { refuseAll } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { leadsOut } from '../projects/context/absent-projects.ts'
import { projectId } from '../projects/context/known-subject.ts'
import type { Job } from './mode.ts'

/** The inputs of every project that is measured; those of a job with one project stay as they are. */
export const projectsOf = async (
  job: Pick<Job, 'host' | 'inputs' | 'directory'>,
): Promise<readonly Inputs[]> => {
  const { inputs } = job
  if (contextLines(inputs.context).length < 2 && !/\s/.test(inputs.context)) return [inputs]
  return projectsFrom(inputs, await namedProjects(job))
}

/** What the lines of `context` name. */
export const namedProjects = async ({
  host,
  inputs,
  directory,
}: Pick<Job, 'host' | 'inputs' | 'directory'>): Promise<readonly ContextLine[]> => {
  const { root } = await findRepository(host, directory)
  const isFolder = (path: string): boolean =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true
  return contextLines(inputs.context).map((line) => readContextLine(line, isFolder))
}

/** The same where it is known what the lines name. */
export const projectsFrom = (inputs: Inputs, named: readonly ContextLine[]): readonly Inputs[] => {
  refuseAll([...namedWrong(named, inputs), ...editedWrong(named, inputs)])
  const [only] = named
  if (only !== undefined && named.length === 1) return [withLine(inputs, only)]
  const ids = named.map((line) => idOf(line, named))
  return named.map((line, at) => ({
    ...withLine(inputs, line),
    edit: editOf(inputs, line),
    among: {
      id: ids[at] ?? '',
      others: ids.filter((_, other) => other !== at),
      share: { spentMs: 0, shares: named.length },
    },
  }))
}

/** The inputs of the project that a line names. */
export const withLine = (inputs: Inputs, { context, file }: ContextLine): Inputs => ({
  ...inputs,
  context,
  build: { ...inputs.build, file: file ?? inputs.build.file },
})

/** Two Dockerfiles of one context are two projects, which their context alone does not set apart. */
const idOf = ({ context, file }: ContextLine, all: readonly ContextLine[]): string => {
  const id = projectId(context)
  const isShared = all.filter((each) => projectId(each.context) === id).length > 1
  return isShared && file !== undefined ? `${id}+${projectId(file)}` : id
}

const namedWrong = (lines: readonly ContextLine[], { build }: Inputs): readonly string[] => {
  const ids = lines.map((line) => idOf(line, lines))
  return [
    ...(lines.length > 1 && lines.some(({ context }) => context === 'auto')
      ? ['context: auto stands alone; leave it out of the list']
      : []),
    ...lines.flatMap(({ context, file = '.' }) =>
      [context, file].filter(leadsOut).map((path) => `context: ${path} leads out of the repository`),
    ),
    ...ids.flatMap((id, at) =>
      ids.indexOf(id) < at
        ? [`context: ${lines[at]?.context} is named twice; name another Dockerfile of it as CONTEXT FILE`]
        : [],
    ),
    ...(build.file !== undefined && lines.every(({ file }) => file !== undefined)
      ? ['file: every line of context names a Dockerfile already; leave one of them out']
      : []),
  ]
}

/** The last line that is meant for a context counts; one without a context is meant for all. */
const editOf = ({ edit }: Inputs, { context }: ContextLine): string => {
  const lines = editLines(edit)
  const own = lines.findLast((line) => line.context !== undefined && isSame(line.context, context))
  return (own ?? lines.findLast((line) => line.context === undefined))?.file ?? 'auto'
}

const editedWrong = (lines: readonly ContextLine[], { edit }: Inputs): readonly string[] =>
  lines.length < 2
    ? []
    : editLines(edit).flatMap(({ context }) =>
        context === undefined || lines.some((line) => isSame(line.context, context))
          ? []
          : [`edit: ${context} is not among the contexts`],
      )

const editLines = (
  edit: string,
): readonly { readonly context: string | undefined; readonly file: string }[] =>
  contextLines(edit).map((line) => {
    const [, context, file = line] = /^(.*\S)\s+(\S+)$/.exec(line) ?? []
    return { context, file }
  })

const isSame = (one: string, other: string): boolean => projectId(one) === projectId(other)
