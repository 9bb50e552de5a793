import { join } from 'node:path'
import { commitOf } from '../../host/git/repository.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Verdict } from '../../model.ts'
import type { PrepareError } from '../../revisions/prepare.ts'
import type { RunSubject } from '../subject.ts'
import { describeCommits } from './describe.ts'
import type { DoesNotBuild } from './read-builds.ts'
import type { ContextRequest } from './request.ts'

/** A base that cannot be prepared does not fail the change that repairs it; a head that cannot does. */
export const unprepared = (
  request: ContextRequest,
  { revision, message }: PrepareError,
): Promise<RunSubject> => knownSubject(request, verdictOn({ revision, reason: message }))

/** The verdict where one revision does not build. */
export const verdictOn = ({ revision, reason }: Pick<DoesNotBuild, 'revision' | 'reason'>): Verdict =>
  revision === 'base'
    ? {
        kind: 'none',
        because: 'base-does-not-build',
        reason: `not judged: the base cannot be built, ${reason}`,
      }
    : { kind: 'invalid', because: 'head-does-not-build', reason: `does not build: ${reason}` }

/** A run that has its verdict before anything could be built. */
export const knownSubject = async (
  { host, repository, isOfFork, base, id, inputs }: ContextRequest,
  knownVerdict: Verdict,
): Promise<RunSubject> => ({
  projects: [{ id }],
  described: [
    describeCommits(id, inputs, {
      head: await commitOf(host, repository, 'HEAD'),
      base: base.kind === 'commit' ? base.sha : undefined,
    }),
  ],
  revisions: ['head'],
  isOfFork,
  workflowsIn: undefined,
  attestations: undefined,
  obstacles: [],
  knownVerdict,
  onlyChange: undefined,
  notes: [],
  hidden: hiddenOf(inputs),
  contentSha256: () => Promise.resolve(undefined),
  prepare: () => Promise.resolve({ checkouts: new Map(), images: new Map(), imagesMoved: undefined }),
})

/** Values that may be secret. */
export const hiddenOf = ({ build }: Inputs): readonly string[] => [
  ...Object.values(build.buildArgs),
  ...Object.values(build.secrets),
]

/** The path of the context; with slashes it would not be one part of a benchmark id. */
export const projectId = (context: string): string => join(context, '.').replaceAll('/', '~')
