import { join } from 'node:path'
import type { Obstacle } from '../../analysis/circumstances.ts'
import { InputError, tellTogether } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import { refuse, refuseMissing } from './checks.ts'
import type { GivenBases } from './given-base.ts'
import { readUserBuild, type UserBuild } from './user-build.ts'

export type Reading = {
  readonly inputs: Inputs
  readonly revisions: ReadonlyMap<Revision, LaidOutRevision>
  readonly bases: GivenBases
  /** Relative to the repository. */
  readonly context: string
}

/** What can be built, and what stands in the way of comparing it. */
export type ReadBuilds = {
  readonly candidate: UserBuild
  /** The baseline, when it can be built, goes first. */
  readonly builds: ReadonlyMap<Revision, UserBuild>
  readonly obstacles: readonly Obstacle[]
}

/**
 * Reads the Dockerfile of every revision. What is wrong with the candidate is a wrong input, and all of it is in one
 * InputError. A baseline that cannot be built this way only leaves nothing to compare with: the change may be what mends it.
 */
export const readBuilds = async (reading: Reading): Promise<ReadBuilds> => {
  const { inputs, context, revisions } = reading
  const candidate = await readOne(reading, 'candidate')
  if (candidate === undefined)
    throw new InputError([
      `There is no ${inputs.build.file ?? join(context, 'Dockerfile')} in the repository; name it with --context or --file.`,
    ])
  tellTogether(
    () => refuse(candidate, inputs),
    () => refuseMissing(inputs),
  )
  const baseline = revisions.has('baseline') ? await baselineOf(reading) : undefined
  const builds: [Revision, UserBuild][] = [['candidate', candidate]]
  if (baseline === undefined) return { candidate, builds: new Map(builds), obstacles: [] }
  if ('kind' in baseline) return { candidate, builds: new Map(builds), obstacles: [baseline] }
  return { candidate, builds: new Map([['baseline', baseline], ...builds]), obstacles: [] }
}

const readOne = (
  { revisions, bases, inputs }: Reading,
  revision: Revision,
): Promise<UserBuild | undefined> => {
  const laidOut = revisions.get(revision)
  const buildArgs = { ...inputs.build.buildArgs, ...bases.of.get(revision)?.buildArgs }
  return laidOut === undefined ? Promise.resolve(undefined) : readUserBuild(laidOut, inputs.build, buildArgs)
}

const baselineOf = async (reading: Reading): Promise<UserBuild | Obstacle> => {
  try {
    const build = await readOne(reading, 'baseline')
    if (build === undefined) return { kind: 'baseline-without-dockerfile' }
    refuse(build, reading.inputs)
    return build
  } catch (error) {
    if (error instanceof InputError)
      return { kind: 'baseline-does-not-build', message: error.problems.join('; ') }
    throw error
  }
}
