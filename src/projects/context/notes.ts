import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { labels } from '../../dockerfile/labels.ts'
import { networkUse } from '../../dockerfile/network-use.ts'
import { hint } from '../../host/hint.ts'
import type { Env } from '../../host/host.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Base } from '../../revisions/base.ts'
import { bakeNote } from './bake/bake-note.ts'
import { needsNoModules } from './needs-no-modules.ts'
import type { UserBuild } from './user-build.ts'

const shownFiles = 10

/** What the revisions are, as sentences. */
export const revisionNotes = (base: Base, uncommitted: readonly string[]): readonly string[] => {
  return [
    ...(base.kind === 'none' ? [] : [`The base is ${base.sha.slice(0, 12)}: ${base.how}.`]),
    ...uncommittedNotes(uncommitted, 'the head'),
  ]
}

/** Of what the files of the working tree are a part that no commit has. */
export const uncommittedNotes = (uncommitted: readonly string[], whole: string): readonly string[] => {
  const more = uncommitted.length > shownFiles ? ` and ${uncommitted.length - shownFiles} more` : ''
  return uncommitted.length === 0
    ? []
    : [`Uncommitted files are part of ${whole}: ${uncommitted.slice(0, shownFiles).join(', ')}${more}.`]
}

/** What a reader must know about the Dockerfile of the head, as sentences. */
export const dockerfileNotes = (
  env: Env,
  { dockerfile, dockerfilePath, contextDir }: UserBuild,
  inputs: Inputs,
): readonly string[] => {
  const { build } = inputs
  const { sentence } = networkUse(dockerfile, {
    isVendored: existsSync(join(contextDir, 'vendor/modules.txt')),
    requiresNothing: needsNoModules(contextDir),
    network: build.network,
  })
  const unread = inputs.bakeTarget === undefined ? bakeNote(env, { contextDir, dockerfilePath }) : undefined
  return [
    ...(unread === undefined ? [] : [unread]),
    ...otherFileNote(env, { dockerfilePath, contextDir }, inputs),
    ...labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
    ...(sentence === undefined ? [] : [sentence]),
  ]
}

/** Docker and Podman would take different files of this context; a run builds one on all of its engines. */
const otherFileNote = (
  env: Env,
  { dockerfilePath, contextDir }: Pick<UserBuild, 'dockerfilePath' | 'contextDir'>,
  { build, context }: Inputs,
): readonly string[] => {
  const [taken, other] =
    basename(dockerfilePath) === 'Containerfile'
      ? ['Containerfile', 'Dockerfile']
      : ['Dockerfile', 'Containerfile']
  if (build.file !== undefined || !existsSync(join(contextDir, other))) return []
  const named = hint(env, 'file', join(context === 'auto' ? '.' : context, other))
  const whose = taken === 'Dockerfile' ? 'Docker' : 'Podman'
  return [
    `The context has a Dockerfile and a Containerfile. All engines of this run build the ${taken}, as ${whose} would; ${named} measures the other.`,
  ]
}
