import type { Host } from '../../host/host.ts'
import { checkAll, InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Obstacle, Revision } from '../../model.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import type { BaseImages } from './base-images.ts'
import { refuse, refuseMissingFiles } from './checks.ts'
import { findDockerfiles } from './find-dockerfiles.ts'
import { elsewhere, type Missing, missingDockerfile, wantedPath } from './missing-dockerfile.ts'
import { readUserBuild, type UserBuild } from './user-build.ts'

type Reading = {
  readonly host: Host
  readonly inputs: Inputs
  readonly revisions: ReadonlyMap<Revision, LaidOutRevision>
  readonly baseImages: BaseImages
  /** Relative to the repository. */
  readonly context: string
}

/** What can be built, and what prevents a comparison. */
export type ReadBuilds =
  | {
      readonly kind: 'read'
      readonly head: UserBuild
      /** The base comes first, if it can be built. */
      readonly builds: ReadonlyMap<Revision, UserBuild>
      readonly obstacles: readonly Obstacle[]
    }
  /** Only the base has the Dockerfile. The reason is a clause. */
  | { readonly kind: 'lost-in-head'; readonly reason: string }

/**
 * Reads the Dockerfile of every revision. Throws one InputError with everything that is wrong with the head, or with all
 * Dockerfiles of the head if neither revision has the one that is asked for. A base that cannot be built this way only
 * leaves nothing to compare with: the change may be what fixes it.
 */
export const readBuilds = async (reading: Reading): Promise<ReadBuilds> => {
  const { inputs, revisions } = reading
  const head = await readOne(reading, 'head')
  if (head === undefined) return withoutHead(reading)
  checkAll(
    () => refuse(head, inputs),
    () => refuseMissingFiles(inputs),
  )
  const base = revisions.has('base') ? await readBase(reading) : undefined
  const alone = new Map([['head' as const, head]])
  if (base === undefined) return { kind: 'read', head, builds: alone, obstacles: [] }
  if ('kind' in base) return { kind: 'read', head, builds: alone, obstacles: [base] }
  return { kind: 'read', head, builds: new Map([['base', base], ...alone]), obstacles: [] }
}

const readOne = async (
  { revisions, baseImages, inputs }: Reading,
  revision: Revision,
): Promise<UserBuild | undefined> => {
  const laidOut = revisions.get(revision)
  if (laidOut === undefined) return undefined
  const buildArgs = { ...inputs.build.buildArgs, ...baseImages.of.get(revision)?.buildArgs }
  return readUserBuild(laidOut, inputs, buildArgs)
}

const withoutHead = async (reading: Reading): Promise<ReadBuilds> => {
  const { revisions } = reading
  const missing = await missingIn(reading, 'head')
  if (!(await baseHasOne(reading))) throw new InputError([missingDockerfile(missing, revisions.size)])
  const path = wantedPath(reading.inputs, reading.context)
  const reason = `${path} is missing in the head, while the base has it${elsewhere('head', missing)}`
  return { kind: 'lost-in-head', reason }
}

/** One that cannot be built with these inputs is one, too. */
const baseHasOne = async (reading: Reading): Promise<boolean> => {
  try {
    return (await readOne(reading, 'base')) !== undefined
  } catch (error) {
    if (error instanceof InputError) return true
    throw error
  }
}

const readBase = async (reading: Reading): Promise<UserBuild | Obstacle> => {
  const { inputs, context } = reading
  try {
    const build = await readOne(reading, 'base')
    if (build === undefined) {
      const path = wantedPath(inputs, context)
      const other = elsewhere('base', await missingIn(reading, 'base'))
      const reason = `the base has no Dockerfile: ${path} is missing there, while the head has it${other}`
      return { kind: 'base-without-dockerfile', reason }
    }
    refuse(build, inputs)
    return build
  } catch (error) {
    if (error instanceof InputError) return { kind: 'base-does-not-build', reason: error.problems.join('; ') }
    throw error
  }
}

const missingIn = async (
  { host, inputs, context, revisions }: Reading,
  revision: Revision,
): Promise<Missing> => {
  const dir = revisions.get(revision)?.dir
  const found = dir === undefined ? [] : await findDockerfiles(host, dir)
  return { env: host.env, inputs, context, found }
}
