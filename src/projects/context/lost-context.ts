import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import type { DoesNotBuild } from './read-builds.ts'

/**
 * That only the base has the folder of the context, if that is so. Without `file` its Dockerfile is missing with it, which
 * says more.
 */
export const lostContext = (
  revisions: ReadonlyMap<Revision, Pick<LaidOutRevision, 'dir' | 'contextDir'>>,
  { build }: Pick<Inputs, 'build'>,
): DoesNotBuild | undefined => {
  const [base, head] = [revisions.get('base'), revisions.get('head')]
  if (base === undefined || head === undefined || build.file === undefined) return undefined
  if (existsSync(head.contextDir) || !existsSync(base.contextDir)) return undefined
  const folder = relative(head.dir, head.contextDir)
  const reason = `the folder ${folder} is missing in the head, while the base has it`
  return { kind: 'does-not-build', revision: 'head', reason }
}
