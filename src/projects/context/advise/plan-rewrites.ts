import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import { unifiedDiff } from '../../../dockerfile/rewrites/diff.ts'
import { frontendLack } from '../../../dockerfile/rewrites/frontend.ts'
import type { Proposal, Rewrite } from '../../../dockerfile/rewrites/rewrite.ts'
import type { Host } from '../../../host/host.ts'
import type { Pause } from '../../../host/pauses.ts'
import { InputError } from '../../../inputs/error.ts'
import type { Inputs } from '../../../inputs/inputs.ts'
import { type ChangedFile, changedCopy, hideFromGit } from '../../../revisions/changed-copy.ts'
import type { LaidOutRevision } from '../../../revisions/revisions.ts'
import { readUserBuild, type UserBuild } from '../user-build.ts'
import type { RewritableProject } from './facts.ts'
import type { PlannedRewrite } from './planned-rewrite.ts'

/** A rewrite of a project, laid out and read, or why it is not tried. */
export type LaidOutRewrite = {
  readonly planned: PlannedRewrite
  /** Undefined: it is not tried. */
  readonly head: { readonly revision: LaidOutRevision; readonly build: UserBuild } | undefined
}

type Place = {
  readonly host: Host
  readonly pause: Pause
  readonly inputs: Inputs
  /** The project's part of benchmark ids. */
  readonly id: string
  readonly original: LaidOutRevision
  readonly build: UserBuild
  readonly project: RewritableProject
}

/** Proposes each rewrite, and lays out those that apply, each in a copy of its own. */
export const planRewrites = async (
  place: Place,
  rewrites: readonly Rewrite[],
): Promise<readonly LaidOutRewrite[]> => {
  const { dockerfile, ignoreFile } = await pathsOf(place)
  await hideFromGit(place.host, place.original, [dockerfile, ignoreFile])
  const found: LaidOutRewrite[] = []
  for (const [at, rewrite] of rewrites.entries()) found.push(await planRewrite(place, rewrite, at))
  return found
}

const planRewrite = async (place: Place, rewrite: Rewrite, at: number): Promise<LaidOutRewrite> => {
  const { host, pause, inputs, original, build, project } = place
  const proposal = rewrite.propose(project.facts)
  if (proposal.kind === 'not-applicable') return untried(rewrite, proposal.reason)
  const [changed, diff] = await changeOf(place, proposal)
  if (changed === undefined) return untried(rewrite, 'it would change nothing')
  const revision = await changedCopy(host, original, at, [changed])
  const read = await readUserBuild(revision, inputs, build.buildArgs, pause).catch((error: unknown) => {
    if (error instanceof InputError) return error.problems.join('; ')
    throw error
  })
  if (read === undefined || typeof read === 'string')
    return untried(rewrite, `the rewritten Dockerfile cannot be read: ${read ?? 'it is gone'}`)
  const lack = frontendLack(read.dockerfile)
  if (lack !== undefined) return untried(rewrite, lack)
  const dockerfile = relative(original.dir, build.dockerfilePath)
  const planned: PlannedRewrite = {
    kind: 'tried',
    rewrite,
    project: `${place.id}+${rewrite.name}`,
    file: changed.path,
    dockerfile,
    line: proposal.line,
    diff,
    ...(proposal.note !== undefined && { note: proposal.note }),
  }
  return { planned, head: { revision, build: read } }
}

const untried = (rewrite: Rewrite, reason: string): LaidOutRewrite => ({
  planned: { kind: 'not-applicable', rewrite, reason },
  head: undefined,
})

type Changed = Extract<Proposal, { kind: 'changed' }>

/** The changed file and the difference; undefined: there is none. */
const changeOf = async (
  place: Place,
  { dockerfile, ignoreFile: ignoreText }: Changed,
): Promise<readonly [ChangedFile | undefined, string]> => {
  const { facts } = place.project
  const before = dockerfile === undefined ? facts.ignore.text : facts.text
  const paths = await pathsOf(place)
  const path = dockerfile === undefined ? paths.ignoreFile : paths.dockerfile
  const text = dockerfile ?? ignoreText
  if (text === undefined || text === before) return [undefined, '']
  // An empty file is there: a patch that creates it would not apply.
  const isNew = dockerfile === undefined && !facts.ignore.exists
  return [{ path, text }, unifiedDiff(path, isNew ? undefined : before, text)]
}

/**
 * The files that a rewrite may change, relative to the repository. Engines may be given a link to a Dockerfile, which stays
 * one.
 */
const pathsOf = async ({ original: { dir }, build, project: { ignoreFile } }: Place) => ({
  dockerfile: relative(await realpath(dir), await realpath(build.dockerfilePath)),
  ignoreFile: relative(dir, ignoreFile),
})
