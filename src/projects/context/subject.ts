import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labels } from '../../dockerfile/labels.ts'
import { networkUse } from '../../dockerfile/network-use.ts'
import type { ImageArchive, RunningEngine } from '../../engines/engine.ts'
import type { Repository } from '../../host/git/repository.ts'
import type { Host } from '../../host/host.ts'
import type { RunFolder } from '../../host/run-folder/run-folder.ts'
import type { ArchiveStore } from '../../images/archive-store.ts'
import { baseImage } from '../../images/base-image.ts'
import { hasRequirements } from '../../images/modules.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { Base } from '../../revisions/base.ts'
import { PrepareError } from '../../revisions/prepare.ts'
import { layOutRevisions } from '../../revisions/revisions.ts'
import type { Prepared, Subject } from '../subject.ts'
import { loadContext } from './bring.ts'
import { knownBeforeBuilding, refuseAbsent } from './checks.ts'
import { editLists } from './edits/edit-lists.ts'
import { givenBases, type GivenBases } from './given-base.ts'
import { readBuilds } from './read-builds.ts'
import type { UserBuild } from './user-build.ts'

export type ContextRequest = {
  readonly host: Host
  readonly folder: RunFolder
  readonly inputs: Inputs
  readonly repository: Repository
  readonly base: Base
  /** Relative to the repository. */
  readonly context: string
  /** In a terminal, uncommitted files are part of the head. */
  readonly withUncommitted: boolean
  /** Where reports are written, absolute: never part of what is measured. */
  readonly outputDir: string
  readonly token?: string
  readonly archiveStore: ArchiveStore
}

/** The user's own project, at HEAD and, when there is one, at the base. Throws when it cannot be timed. */
export const contextSubject = async (errand: ContextRequest): Promise<Subject> => {
  try {
    return await readSubject(errand)
  } catch (error) {
    if (error instanceof PrepareError) return unprepared(errand, error)
    throw error
  }
}

/** A base that cannot be prepared does not fail the change that repairs it; a head that cannot does. */
const unprepared = ({ context, inputs }: ContextRequest, { revision, message }: PrepareError): Subject => ({
  ...{ projects: [{ id: projectId(context) }], revisions: ['head'], obstacles: [], notes: [] },
  hidden: hiddenOf(inputs),
  settled:
    revision === 'base'
      ? { kind: 'none', reason: `not judged: the base cannot be built, ${message}` }
      : { kind: 'invalid', reason: `does not build: ${message}` },
  prepare: () => Promise.resolve({ checkouts: new Map() }),
})

const hiddenOf = ({ build }: Inputs): readonly string[] => [
  ...Object.values(build.buildArgs),
  ...Object.values(build.secrets),
]

const readSubject = async (errand: ContextRequest): Promise<Subject> => {
  const { inputs, base, context } = errand
  const laidOut = await layOut(errand)
  refuseAbsent(laidOut.revisions.get('head'), inputs)
  const bases = await givenBases(errand.host, laidOut.revisions, inputs)
  const reading = { inputs, context, bases, revisions: laidOut.revisions }
  const { head, builds, obstacles } = await readBuilds(reading)
  const edits = await editLists(builds, inputs)
  const notes = [
    ...laidOut.notes,
    ...bases.notes,
    ...told(errand, laidOut.uncommitted),
    ...saidOf(head, inputs),
  ]
  const hidden = [...hiddenOf(inputs), errand.token ?? '']
  const subject = {
    projects: [{ id: projectId(context) }],
    revisions: [...builds.keys()],
    obstacles,
    notes,
    hidden,
  }
  const foreseen = await knownBeforeBuilding(base, builds, inputs)
  const prepare = async (engines: readonly RunningEngine[]): Promise<Prepared> => {
    const archives = await imageArchivesOf(errand, bases, [...builds.keys()])
    const brought = await loadContext(errand, engines, builds, { archives, edits })
    const { revisions, imagesMoved } = brought
    return { checkouts: new Map([[projectId(context), revisions]]), imagesMoved }
  }
  return { ...subject, ...foreseen, prepare }
}

/** A path with slashes would not be one part of a benchmark id. */
const projectId = (context: string): string => join(context, '.').replaceAll('/', '~')

const layOut = (errand: ContextRequest): ReturnType<typeof layOutRevisions> => {
  const { host, folder, base, context, withUncommitted, outputDir, inputs, token } = errand
  // The input is relative to the repository, wherever in it the user stands.
  const repository = { ...errand.repository, prefix: '' }
  const prepare =
    inputs.prepare === undefined ? undefined : { command: inputs.prepare, timeoutMs: inputs.buildTimeoutMs }
  return layOutRevisions({
    ...{ host, folder, repository, context, withUncommitted, outputDir, readers: [] },
    ...(base.kind === 'commit' ? { base: base.sha } : {}),
    ...(prepare === undefined ? {} : { prepare }),
    ...(token === undefined ? {} : { token }),
  })
}

/** Only now, when something is built: each is 100 MB to restore or to pack. */
const imageArchivesOf = async (
  { host, archiveStore }: ContextRequest,
  bases: GivenBases,
  revisions: readonly Revision[],
): Promise<readonly ImageArchive[]> => {
  const versions = new Set(revisions.flatMap((revision) => bases.of.get(revision)?.goVersion ?? []))
  const archives: ImageArchive[] = []
  for (const version of versions) archives.push(await baseImage(host, version, archiveStore))
  return archives
}

const told = ({ base }: ContextRequest, uncommitted: readonly string[]): readonly string[] => [
  ...(base.kind === 'none' ? [] : [`The base is ${base.sha.slice(0, 12)}: ${base.how}.`]),
  ...(uncommitted.length === 0
    ? []
    : [
        `Uncommitted files are part of the head: ${uncommitted.slice(0, 10).join(', ')}${uncommitted.length > 10 ? ` and ${uncommitted.length - 10} more` : ''}.`,
      ]),
]

const saidOf = ({ dockerfile, contextDir }: UserBuild, { build }: Inputs): readonly string[] => {
  const goMod = join(contextDir, 'go.mod')
  const { sentence } = networkUse(dockerfile, {
    isVendored: existsSync(join(contextDir, 'vendor/modules.txt')),
    requiresNothing: existsSync(goMod) && !hasRequirements(readFileSync(goMod, 'utf8')),
    ...(build.network === undefined ? {} : { network: build.network }),
  })
  return [
    ...labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
    ...(sentence === undefined ? [] : [sentence]),
  ]
}
