import { join } from 'node:path'
import type { Obstacle } from '../../analysis/circumstances.ts'
import { InputError, tellTogether } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import { refuse, refuseMissing } from './checks.ts'
import type { GivenBases } from './given-base.ts'
import { readUserBuild, type UserBuild } from './user-build.ts'

export type RevisionReader = {
  readonly inputs: Inputs
  readonly revisions: ReadonlyMap<Revision, LaidOutRevision>
  readonly bases: GivenBases
  /** Relative to the repository. */
  readonly context: string
}

/** What can be built, and what stands in the way of comparing it. */
export type ReadBuilds = {
  readonly head: UserBuild
  /** The base, when it can be built, goes first. */
  readonly builds: ReadonlyMap<Revision, UserBuild>
  readonly obstacles: readonly Obstacle[]
}

/**
 * Reads the Dockerfile of every revision. What is wrong with the head is a wrong input, and all of it is in one
 * InputError. A base that cannot be built this way only leaves nothing to compare with: the change may be what mends it.
 */
export const readBuilds = async (reading: RevisionReader): Promise<ReadBuilds> => {
  const { inputs, context, revisions } = reading
  const head = await readOne(reading, 'head')
  if (head === undefined)
    throw new InputError([
      `There is no ${inputs.build.file ?? join(context, 'Dockerfile')} in the repository; name it with --context or --file.`,
    ])
  tellTogether(
    () => refuse(head, inputs),
    () => refuseMissing(inputs),
  )
  const base = revisions.has('base') ? await baseOf(reading) : undefined
  const builds: [Revision, UserBuild][] = [['head', head]]
  if (base === undefined) return { head, builds: new Map(builds), obstacles: [] }
  if ('kind' in base) return { head, builds: new Map(builds), obstacles: [base] }
  return { head, builds: new Map([['base', base], ...builds]), obstacles: [] }
}

const readOne = (
  { revisions, bases, inputs }: RevisionReader,
  revision: Revision,
): Promise<UserBuild | undefined> => {
  const laidOut = revisions.get(revision)
  const buildArgs = { ...inputs.build.buildArgs, ...bases.of.get(revision)?.buildArgs }
  return laidOut === undefined ? Promise.resolve(undefined) : readUserBuild(laidOut, inputs.build, buildArgs)
}

const baseOf = async (reading: RevisionReader): Promise<UserBuild | Obstacle> => {
  try {
    const build = await readOne(reading, 'base')
    if (build === undefined) return { kind: 'base-without-dockerfile' }
    refuse(build, reading.inputs)
    return build
  } catch (error) {
    if (error instanceof InputError)
      return { kind: 'base-does-not-build', message: error.problems.join('; ') }
    throw error
  }
}
