import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findRepository, type Repository } from '../host/git/repository.ts'
import type { GitHubEvent } from '../host/github-event.ts'
import { resolveBase } from '../revisions/base.ts'
import { contextSubject } from './context/subject.ts'
import { type FixtureRequest, fixtureSubject } from './fixtures/subject.ts'
import type { RunSubject } from './subject.ts'

export type SubjectRequest = FixtureRequest & {
  /** Where the user works, absolute. */
  readonly directory: string
  /** Where reports are written, absolute; never part of what is measured. */
  readonly outputDir: string
  /** undefined in a terminal. */
  readonly event: GitHubEvent | undefined
  readonly token: string | undefined
}

/**
 * Decides what is measured: the context that was given; otherwise the repository, if it has a base to compare with and
 * a Dockerfile; otherwise the shipped fixtures.
 */
export const findSubject = async (request: SubjectRequest): Promise<RunSubject> => {
  const { host, folder, inputs, directory, outputDir, event, token } = request
  const automatic = !inputs.isOwnProject && (inputs.base === 'auto' || inputs.base === 'none')
  if (automatic && event === undefined) return fixtureSubject(request)
  const repository = await findRepository(host, directory).catch((error: unknown) => {
    if (automatic) return undefined
    throw error
  })
  if (repository === undefined) return fixtureSubject(request)
  const base = await resolveBase({ host, folder, repository, wanted: inputs.base, event, outputDir, token })
  if (automatic && (base.kind === 'none' || !hasDockerfile(request, repository)))
    return fixtureSubject(request)
  return contextSubject({
    ...request,
    repository,
    base,
    context: inputs.context === 'auto' ? '.' : inputs.context,
    withUncommitted: event === undefined,
  })
}

const hasDockerfile = ({ inputs }: SubjectRequest, { root }: Repository): boolean =>
  existsSync(join(root, inputs.build.file ?? 'Dockerfile'))
