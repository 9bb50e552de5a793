import { readlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { Pause } from '../../host/pauses.ts'
import { checkAll, InputError, refuseAll } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Obstacle, Revision } from '../../model.ts'
import type { AskedRevision } from './asked-revision.ts'
import type { BaseImages } from './base-images.ts'
import { refuse } from './checks.ts'
import { findDockerfiles } from './find-dockerfiles.ts'
import { refuseMissingFiles } from './given-files.ts'
import type { ReadCheckout } from './known/checkout.ts'
import { knownFailures } from './known/known-failures.ts'
import { elsewhere, type Missing, missingDockerfile, wantedPath } from './missing-dockerfile.ts'
import { dockerfilePathOf, isFile, readUserBuild, type UserBuild } from './user-build.ts'

type Reading = {
  readonly host: Host
  readonly inputs: Inputs
  /** Called after each part of the reading. */
  readonly pause: Pause
  readonly revisions: ReadonlyMap<Revision, AskedRevision>
  /** Why there is no base, if there should be one. */
  readonly baseProblem: string | undefined
  readonly baseImages: BaseImages
  /** The top of the user's own working tree, absolute. */
  readonly root: string
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
      /** What may be wrong, as sentences. */
      readonly notes: readonly string[]
    }
  | DoesNotBuild

/** Known without a build: only this revision does not build. The reason is a clause. */
export type DoesNotBuild = {
  readonly kind: 'does-not-build'
  readonly revision: Revision
  readonly reason: string
}

/**
 * Reads the Dockerfile of every revision. Throws one InputError with everything that is wrong with the head, or with all
 * Dockerfiles of the head if neither revision has the one that is asked for. A base that cannot be built this way only
 * leaves nothing to compare with: the change may be what fixes it.
 */
export const readBuilds = async (reading: Reading): Promise<ReadBuilds> => {
  const { host, inputs } = reading
  const head = await readHead(reading)
  if (head === undefined) return withoutHead(reading)
  if ('kind' in head) return head
  const base = await readBase(reading)
  const isBuilt = base !== undefined && !('kind' in base)
  const known = await knownFailures(
    checkoutOf(reading, 'head', head),
    isBuilt ? checkoutOf(reading, 'base', base) : undefined,
  )
  checkAll(
    () => refuse(host.env, head, inputs),
    () => refuseMissingFiles(host.env, inputs),
    () => refuseAll(known.problems),
  )
  if (known.failing !== undefined) return { kind: 'does-not-build', ...known.failing }
  const builds = new Map<Revision, UserBuild>([...(isBuilt ? [['base', base] as const] : []), ['head', head]])
  const obstacles = base === undefined || isBuilt ? [] : [base]
  return { kind: 'read', head, builds, obstacles, notes: known.notes }
}

const checkoutOf = (
  { host, revisions, pause }: Reading,
  revision: Revision,
  build: UserBuild,
): ReadCheckout => {
  const asked = revisions.get(revision)
  if (asked === undefined) throw new Error(`the ${revision} was not laid out`)
  return { host, inputs: asked.inputs, dir: asked.dir, listed: asked.listed, build, pause }
}

const readOne = async (
  { revisions, baseImages, pause }: Reading,
  revision: Revision,
): Promise<UserBuild | undefined> => {
  const asked = revisions.get(revision)
  if (asked === undefined) return undefined
  const buildArgs = { ...asked.inputs.build.buildArgs, ...baseImages.of.get(revision)?.buildArgs }
  return readUserBuild(asked, asked.inputs, buildArgs, pause)
}

/** A Dockerfile that only the head has broken is a result; one that neither revision can build is a wrong input. */
const readHead = async (reading: Reading): Promise<UserBuild | DoesNotBuild | undefined> => {
  try {
    return await readOne(reading, 'head')
  } catch (error) {
    const base = error instanceof InputError ? await readBase(reading) : undefined
    if (base === undefined || 'kind' in base || !(error instanceof InputError)) throw error
    return { kind: 'does-not-build', revision: 'head', reason: error.problems.join('; ') }
  }
}

const withoutHead = async (reading: Reading): Promise<ReadBuilds> => {
  const { revisions } = reading
  const missing = await missingIn(reading, 'head')
  if (!(await baseHasOne(reading))) throw new InputError([missingDockerfile(missing, revisions.size)])
  const path = wantedPath(reading.inputs, reading.context)
  const reason = `${path} is missing in the head, while the base has it${elsewhere('head', missing)}`
  return { kind: 'does-not-build', revision: 'head', reason }
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

/** Undefined: there is no base to compare with. */
const readBase = async (reading: Reading): Promise<UserBuild | Obstacle | undefined> => {
  const { host, inputs, context, baseProblem, revisions } = reading
  if (baseProblem !== undefined) return { kind: 'base-does-not-build', reason: baseProblem }
  if (!revisions.has('base')) return undefined
  try {
    const build = await readOne(reading, 'base')
    if (build === undefined) {
      const path = wantedPath(inputs, context)
      const other = elsewhere('base', await missingIn(reading, 'base'))
      const reason = `the base has no Dockerfile: ${path} is missing there, while the head has it${other}`
      return { kind: 'base-without-dockerfile', reason }
    }
    refuse(host.env, build, revisions.get('base')?.inputs ?? inputs)
    return build
  } catch (error) {
    if (error instanceof InputError) return { kind: 'base-does-not-build', reason: error.problems.join('; ') }
    throw error
  }
}

const missingIn = async (
  { host, inputs, root, context, revisions }: Reading,
  revision: Revision,
): Promise<Missing> => {
  const asked = revisions.get(revision)
  const found = asked === undefined ? [] : await findDockerfiles(host, asked.dir)
  const own = dockerfilePathOf({ dir: root, contextDir: join(root, context) }, inputs)
  const linkTarget = asked && (await readlink(dockerfilePathOf(asked, asked.inputs)).catch(() => undefined))
  return { env: host.env, inputs, context, found, isLeftOut: isFile(own), linkTarget }
}
