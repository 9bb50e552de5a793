import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { ImageArchive } from '../../engines/engine.ts'
import type { Pause } from '../../host/pauses.ts'
import { baseImage } from '../../images/base-image.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { LaidOutRevision, LaidOutRevisions } from '../../revisions/revisions.ts'
import { type AskedRevisions, askedRevisions } from './asked-revisions.ts'
import { baseImagesOf, type BaseImages } from './base-images.ts'
import { refuseAbsentContext } from './checks.ts'
import { type DoesNotBuild, readBuilds, type ReadBuilds } from './read-builds.ts'
import type { ContextRequest } from './request.ts'

/** A project whose revisions are laid out, read. */
export type LaidOutProject = {
  readonly kind: 'read'
  /** As they are for the head. */
  readonly inputs: Inputs
  readonly asked: AskedRevisions
  readonly baseImages: BaseImages
  readonly read: Extract<ReadBuilds, { kind: 'read' }>
}

/** Reads the inputs, base images and Dockerfiles of its revisions. Throws when the project cannot be timed. */
export const readProject = async (
  request: ContextRequest,
  laidOut: LaidOutRevisions,
  pause: Pause,
): Promise<
  | LaidOutProject
  | { readonly kind: 'unbuildable'; readonly unbuildable: Pick<DoesNotBuild, 'revision' | 'reason'> }
> => {
  const { host, inputs: given, context } = request
  const asked = await askedRevisions(request, laidOut.revisions)
  const { revisions, baseProblem } = asked
  const inputs = revisions.get('head')?.inputs ?? given
  const lost = lostContext(revisions, inputs)
  if (lost !== undefined) return { kind: 'unbuildable', unbuildable: lost }
  refuseAbsentContext(revisions.get('head'), inputs)
  const baseImages = await baseImagesOf(host, revisions, inputs)
  const reading = { host, inputs, pause, root: request.repository.root, context }
  const read = await readBuilds({ ...reading, baseImages, baseProblem, revisions })
  if (read.kind === 'does-not-build') return { kind: 'unbuildable', unbuildable: read }
  return { kind: 'read', inputs, asked, baseImages, read }
}

/**
 * That only the base has the folder of the context, if that is so. Without `file` its Dockerfile is missing with it, which
 * says more.
 */
const lostContext = (
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

/** Called only when something will be built: each archive is 100 MB to restore or to make. */
export const archivesOf = async (
  { host, archiveStore }: ContextRequest,
  baseImages: BaseImages,
  revisions: readonly Revision[],
): Promise<readonly ImageArchive[]> => {
  const versions = new Set(revisions.flatMap((revision) => baseImages.of.get(revision)?.goVersion ?? []))
  const archives: ImageArchive[] = []
  for (const version of versions) archives.push(await baseImage(host, version, archiveStore))
  return archives
}
