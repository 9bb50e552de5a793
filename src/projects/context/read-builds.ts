import { join } from 'node:path'
import { checkAll, InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Obstacle, Revision } from '../../model.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import type { BaseImages } from './base-images.ts'
import { refuse, refuseMissingFiles } from './checks.ts'
import { readUserBuild, type UserBuild } from './user-build.ts'

type Reading = {
  readonly inputs: Inputs
  readonly revisions: ReadonlyMap<Revision, LaidOutRevision>
  readonly baseImages: BaseImages
  /** Relative to the repository. */
  readonly context: string
}

/** What can be built, and what prevents a comparison. */
export type ReadBuilds = {
  readonly head: UserBuild
  /** The base comes first, if it can be built. */
  readonly builds: ReadonlyMap<Revision, UserBuild>
  readonly obstacles: readonly Obstacle[]
}

/**
 * Reads the Dockerfile of every revision. Throws one InputError with everything that is wrong with the head. A base that
 * cannot be built this way only leaves nothing to compare with: the change may be what fixes it.
 */
export const readBuilds = async (reading: Reading): Promise<ReadBuilds> => {
  const { inputs, context, revisions } = reading
  const head = await readOne(reading, 'head')
  if (head === undefined)
    throw new InputError([
      `There is no ${inputs.build.file ?? join(context, 'Dockerfile')} in the repository; name it with --context or --file.`,
    ])
  checkAll(
    () => refuse(head, inputs),
    () => refuseMissingFiles(inputs),
  )
  const base = revisions.has('base') ? await readBase(reading) : undefined
  const alone = new Map([['head' as const, head]])
  if (base === undefined) return { head, builds: alone, obstacles: [] }
  if ('kind' in base) return { head, builds: alone, obstacles: [base] }
  return { head, builds: new Map([['base', base], ...alone]), obstacles: [] }
}

const readOne = async (
  { revisions, baseImages, inputs }: Reading,
  revision: Revision,
): Promise<UserBuild | undefined> => {
  const laidOut = revisions.get(revision)
  if (laidOut === undefined) return undefined
  const buildArgs = { ...inputs.build.buildArgs, ...baseImages.of.get(revision)?.buildArgs }
  return readUserBuild(laidOut, inputs.build, buildArgs)
}

const readBase = async (reading: Reading): Promise<UserBuild | Obstacle> => {
  try {
    const build = await readOne(reading, 'base')
    if (build === undefined) return { kind: 'base-without-dockerfile' }
    refuse(build, reading.inputs)
    return build
  } catch (error) {
    if (error instanceof InputError) return { kind: 'base-does-not-build', reason: error.problems.join('; ') }
    throw error
  }
}
