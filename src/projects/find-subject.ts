import { join } from 'node:path'
import { repositoryName } from '../host/git/repository-name.ts'
import { commitOf, findRepository, type Repository, RepositoryError } from '../host/git/repository.ts'
import type { GitHubEvent } from '../host/github-event.ts'
import type { Host } from '../host/host.ts'
import { isCalibrating } from '../inputs/calibrate-mode.ts'
import { InputError } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type Base, hasBaseByItself, resolveBase } from '../revisions/base.ts'
import { codeOriginOf } from '../revisions/code-origin.ts'
import type { AttestedBuilds, Clones } from './attested.ts'
import { originNotes, refuseForFork } from './code-of-fork.ts'
import type { RewriteRequest } from './context/advise/planned-rewrite.ts'
import { projectId } from './context/known-subject.ts'
import { contextSubject } from './context/subject.ts'
import { type FixtureRequest, fixtureSubject } from './fixtures/subject.ts'
import { instead } from './measured-instead.ts'
import { notCheckedOut } from './not-checked-out.ts'
import type { RunSubject } from './subject.ts'

export type SubjectRequest = FixtureRequest & {
  /** Where the user works, absolute. */
  readonly directory: string
  /** Where reports are written, absolute; never part of what is measured. */
  readonly outputDir: string
  /** undefined in a terminal. */
  readonly event: GitHubEvent | undefined
  readonly token: string | undefined
  /** Finds out what builds of the repository write about their image. */
  readonly attestedBuilds: (clones: Clones) => AttestedBuilds
  /** Rewrites to try on the repository; undefined: it is measured as it is. */
  readonly rewriting: RewriteRequest | undefined
}

/**
 * Decides what is measured: the context that was given; otherwise the repository, if it has a base to compare with;
 * otherwise the shipped fixtures. They take the place of a pull request only where an input names them, and what is measured
 * instead of a repository is said. Throws when the repository is to be measured and cannot be.
 */
export const findSubject = async (request: SubjectRequest): Promise<RunSubject> => {
  const { inputs } = request
  if (!isNamed(inputs) && inputs.fixturesGiven) return fixturesAskedFor(request)
  return isOwn(request) ? ownSubject(request) : fixturesInstead(request)
}

/** Whether the repository is what is measured. */
export const isOwn = ({
  inputs,
  event,
  rewriting,
}: Pick<SubjectRequest, 'inputs' | 'event' | 'rewriting'>): boolean =>
  isNamed(inputs) ||
  (!inputs.fixturesGiven && (isCalibrating(inputs) || rewriting !== undefined || hasBaseByItself(event)))

const isNamed = ({ isOwnProject, base }: Inputs): boolean => isOwnProject || !['auto', 'none'].includes(base)

const fixturesAskedFor = async (request: SubjectRequest): Promise<RunSubject> => {
  const { host, inputs, event } = request
  const subject = await fixtureSubject(request)
  const note = notCheckedOut(inputs, event, {
    what: `The shipped projects (${inputs.fixtures.join(', ')}) are measured, as fixture or strategy asks`,
    advice: 'to compare that with its base, leave both out',
  })
  if (note === undefined) return subject
  host.log(note)
  return { ...subject, notes: [...subject.notes, note] }
}

const ownSubject = async (request: SubjectRequest): Promise<RunSubject> => {
  const { host, folder, inputs, event, token } = request
  const { file } = inputs.build
  if (file !== undefined && join(file).startsWith('..'))
    throw new InputError([`file: ${file} leads out of the repository; name a file in it`])
  const repository = await repositoryOf(request)
  const origin = await codeOriginOf({ host, folder, repository, event, token })
  refuseForFork(host.env, origin, inputs)
  const notes = originNotes(origin)
  for (const note of notes) host.log(note)
  const context = inputs.context === 'auto' ? '.' : inputs.context
  const comparedWith = (base: Base): Promise<RunSubject> =>
    contextSubject({
      ...request,
      repository,
      isOfFork: origin.kind === 'fork',
      base,
      context,
      id: inputs.among?.id ?? projectId(context),
      // Only a commit can be laid out twice.
      withUncommitted: event === undefined && !isCalibrating(inputs),
    })
  const base = await baseOf(request, repository).catch(async (error: unknown) => {
    // What `prepare` makes is not there yet.
    if (!(error instanceof RepositoryError) || inputs.prepare !== undefined) throw error
    const others = await problemsOf(host, comparedWith(withoutBase))
    throw others.length === 0 ? error : new InputError([error.message, ...others])
  })
  const subject = await comparedWith(base)
  const name = await repositoryName(host, repository)
  return {
    ...subject,
    described: subject.described.map((each) => ({
      ...each,
      ...(name !== undefined && { repository: name }),
    })),
    notes: [...notes, ...subject.notes],
  }
}

const withoutBase: Base = { kind: 'none', reason: 'it does not exist' }

/** What this reading shows to be wrong with the inputs and the repository; any other failure of it says nothing about them. */
export const problemsOf = async (host: Host, reading: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await reading
    return []
  } catch (error) {
    host.signal.throwIfAborted()
    if (error instanceof InputError) return error.problems
    return error instanceof RepositoryError ? [error.message] : []
  }
}

/** A rewrite is compared with the project as it is, and with no earlier commit. */
const baseOf = async (
  { host, folder, inputs, event, outputDir, token, rewriting }: SubjectRequest,
  repository: Repository,
): Promise<Base> => {
  if (rewriting !== undefined)
    return { kind: 'none', reason: 'rewrites are compared with the project as it is' }
  return isCalibrating(inputs)
    ? itself(host, repository)
    : resolveBase({ host, folder, repository, wanted: inputs.base, event, outputDir, token })
}

/** The checked-out commit as a base of its own. */
const itself = async (host: Host, repository: Repository): Promise<Base> => {
  const sha = await commitOf(host, repository, 'HEAD')
  if (sha === undefined) throw new RepositoryError(`${repository.root} has no commit to build`)
  return { kind: 'commit', sha, how: 'the head itself, measured as both revisions' }
}

/** In a workflow, a folder without a repository means that nothing was checked out. */
const repositoryOf = async ({ host, directory, event }: SubjectRequest): Promise<Repository> => {
  try {
    return await findRepository(host, directory)
  } catch (error) {
    if (event === undefined || !(error instanceof RepositoryError)) throw error
    const advice = 'a step with actions/checkout has to come before this one'
    throw new RepositoryError(`${error.message}; in a workflow, ${advice}`, { cause: error })
  }
}

/** Fixtures because nothing else was asked for, and the sentence that says so. */
const fixturesInstead = async (request: SubjectRequest): Promise<RunSubject> => {
  const subject = await fixtureSubject(request)
  const repository = await findRepository(request.host, request.directory).catch(() => undefined)
  const note = repository === undefined ? undefined : await instead(request, repository)
  if (note === undefined) return subject
  request.host.log(note)
  return { ...subject, notes: [...subject.notes, note] }
}
