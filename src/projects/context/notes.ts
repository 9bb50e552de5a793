import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labels } from '../../dockerfile/labels.ts'
import { networkUse } from '../../dockerfile/network-use.ts'
import { hasRequirements } from '../../images/modules.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Base } from '../../revisions/base.ts'
import type { UserBuild } from './user-build.ts'

const shownFiles = 10

/** What the revisions are, as sentences. */
export const revisionNotes = (base: Base, uncommitted: readonly string[]): readonly string[] => {
  const more = uncommitted.length > shownFiles ? ` and ${uncommitted.length - shownFiles} more` : ''
  return [
    ...(base.kind === 'none' ? [] : [`The base is ${base.sha.slice(0, 12)}: ${base.how}.`]),
    ...(uncommitted.length === 0
      ? []
      : [`Uncommitted files are part of the head: ${uncommitted.slice(0, shownFiles).join(', ')}${more}.`]),
  ]
}

/** What a reader must know about the Dockerfile of the head, as sentences. */
export const dockerfileNotes = (
  { dockerfile, contextDir }: UserBuild,
  { build }: Inputs,
): readonly string[] => {
  const goMod = join(contextDir, 'go.mod')
  const { sentence } = networkUse(dockerfile, {
    isVendored: existsSync(join(contextDir, 'vendor/modules.txt')),
    requiresNothing: existsSync(goMod) && !hasRequirements(readFileSync(goMod, 'utf8')),
    network: build.network,
  })
  return [
    ...labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
    ...(sentence === undefined ? [] : [sentence]),
  ]
}
