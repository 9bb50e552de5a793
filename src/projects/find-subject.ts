import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findRepository, type Repository } from '../host/git/repository.ts'
import type { GitHubEvent } from '../host/github-event.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { resolveBase } from '../revisions/base.ts'
import { contextSubject } from './context/subject.ts'
import { type FixtureRequest, fixtureSubject } from './fixtures/subject.ts'
import type { Subject } from './subject.ts'

export type SubjectRequest = FixtureRequest & {
  /** Where the user works, absolute. */
  readonly directory: string
  /** Where reports are written, absolute: never part of what is measured. */
  readonly outputDir: string
  /** Absent: a terminal. */
  readonly event?: GitHubEvent
  readonly token?: string
}

/**
 * Decides what is measured: the context that was named; the repository itself where a base is judged and it
 * has a Dockerfile; else the shipped fixtures.
 */
export const findSubject = async (errand: SubjectRequest): Promise<Subject> => {
  const { host, folder, inputs, directory, outputDir, event, token } = errand
  const named = inputs.context !== 'auto' || isAboutOwnProject(inputs)
  const automatic = !named && (inputs.base === 'auto' || inputs.base === 'none')
  if (automatic && event === undefined) return fixtureSubject(errand)
  const repository = await findRepository(host, directory).catch((error: unknown) => {
    if (automatic) return undefined
    throw error
  })
  if (repository === undefined) return fixtureSubject(errand)
  const base = await resolveBase({
    ...{ host, folder, repository, outputDir, wanted: inputs.base },
    ...(event === undefined ? {} : { event }),
    ...(token === undefined ? {} : { token }),
  })
  if (automatic && (base.kind === 'none' || !hasDockerfile(errand, repository))) return fixtureSubject(errand)
  const context = inputs.context === 'auto' ? '.' : inputs.context
  const where = { repository, base, context, withUncommitted: event === undefined }
  return contextSubject({ ...errand, ...where })
}

const hasDockerfile = ({ inputs }: SubjectRequest, { root }: Repository): boolean =>
  existsSync(join(root, inputs.build.file ?? 'Dockerfile'))

/** How a Dockerfile is built says nothing about the shipped fixtures: whoever gives that means a project of theirs. */
const isAboutOwnProject = ({ build, prepare, edit }: Inputs): boolean => {
  const { file, target, network, platform, ssh, buildArgs, buildContexts, secrets, secretFiles } = build
  const texts = [file, target, network, platform, prepare, edit === 'auto' ? undefined : edit]
  const lists = [ssh, buildArgs, buildContexts, secrets, secretFiles]
  return texts.some((each) => each !== undefined) || lists.some((each) => Object.keys(each).length > 0)
}
