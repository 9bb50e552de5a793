import type { RunningEngine } from '../../engines/engine.ts'
import { cacheDirOf } from '../../host/cache-folder.ts'
import type { Pause } from '../../host/pauses.ts'
import { calibrationObstacles, isCalibrating } from '../../inputs/calibrate-mode.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import { PrepareError } from '../../revisions/prepare.ts'
import { notInHead } from '../../revisions/not-in-head.ts'
import { type LaidOutRevisions, layOutRevisions } from '../../revisions/revisions.ts'
import type { AttestedBuilds } from '../attested.ts'
import type { Prepared, RunSubject } from '../subject.ts'
import { advisedSubject } from './advised-subject.ts'
import type { BaseImages } from './base-images.ts'
import { clonesOf, workflowsIn } from './clones.ts'
import { unseenFiles } from './build-inputs/unseen-files.ts'
import { type Foreknowledge, knownBeforeBuilding, nothingKnown, takenByBuild } from './checks.ts'
import { describeProject } from './describe.ts'
import { type EditLists, editLists } from './edits/edit-lists.ts'
import { differencesOf } from './differences-of.ts'
import { loadContext } from './load.ts'
import { withinBudget } from './within-budget.ts'
import { dockerfileNotes, revisionNotes } from './notes.ts'
import { refuseEngines } from './refuse-engines.ts'
import type { ContextRequest } from './request.ts'
import { hiddenOf, knownSubject, unprepared, verdictOn } from './known-subject.ts'
import { archivesOf, readProject } from './read-project.ts'
import type { UserBuild } from './user-build.ts'

/** The user's own project, at HEAD and, when there is one, at the base. Throws when it cannot be timed. */
export const contextSubject = async (request: ContextRequest): Promise<RunSubject> => {
  try {
    return await readSubject(request)
  } catch (error) {
    if (error instanceof PrepareError) return unprepared(request, error)
    throw error
  }
}

const readSubject = async (request: ContextRequest): Promise<RunSubject> => {
  const { host, inputs: given } = request
  const laidOut = await layOut(request)
  const { rewriting } = request
  return withinBudget(host, given, (pause) =>
    rewriting === undefined
      ? readLaidOut(request, laidOut, pause)
      : advisedSubject(request, rewriting, laidOut, pause),
  )
}

const readLaidOut = async (
  request: ContextRequest,
  laidOut: LaidOutRevisions,
  pause: Pause,
): Promise<RunSubject> => {
  const { host, inputs: given, repository, base, id } = request
  const project = await readProject(request, laidOut, pause)
  if (project.kind === 'unbuildable') return knownSubject(request, verdictOn(project.unbuildable))
  const { inputs, asked, read, baseImages } = project
  const { head, builds, obstacles } = read
  const edits = await editLists(builds, inputs, { host, pause })
  const attested = request.attestedBuilds(clonesOf(laidOut, request.isOfFork))
  const known = await knownOf(request, builds, { inputs, pause })
  const differences = await differencesOf(host, laidOut, builds, { known, inputs })
  return {
    projects: [{ id }],
    described: [
      describeProject({ id, inputs, laidOut, builds, differences, attestations: attested.attestations }),
    ],
    revisions: [...builds.keys()],
    isOfFork: request.isOfFork,
    workflowsIn: workflowsIn(laidOut, request.isOfFork),
    attestations: attested.attestations,
    obstacles: [...obstacles, ...calibrationObstacles(inputs)],
    knownVerdict: known.knownVerdict,
    onlyChange: known.onlyChange,
    notes: [
      ...laidOut.notes,
      ...baseImages.notes,
      ...revisionNotes(base, laidOut.uncommitted),
      ...(await notInHead(host, repository, base)),
      ...dockerfileNotes(host.env, head, inputs),
      ...[asked, read, known, attested].flatMap(({ notes }) => notes),
    ],
    hidden: [...hiddenOf(given), request.token ?? ''],
    ...whenAsked(request, inputs, { id, baseImages, builds, edits, attested }),
  }
}

/** One commit twice is built although nothing differs. */
const knownOf = async (
  { host, base }: ContextRequest,
  builds: ReadonlyMap<Revision, UserBuild>,
  reading: { readonly inputs: Inputs; readonly pause: Pause },
): Promise<Foreknowledge> =>
  isCalibrating(reading.inputs) ? nothingKnown : knownBeforeBuilding(host, base, builds, reading)

type Preparing = {
  readonly id: string
  readonly baseImages: BaseImages
  readonly builds: ReadonlyMap<Revision, UserBuild>
  readonly edits: EditLists
  readonly attested: AttestedBuilds
}

/** What costs time, and is not always wanted. */
const whenAsked = (
  request: ContextRequest,
  inputs: Inputs,
  preparing: Preparing,
): Pick<RunSubject, 'contentSha256' | 'prepare'> => ({
  contentSha256: async () => (await takenByBuild(request.host, preparing.builds.get('head'), inputs))?.digest,
  prepare: (engines) => prepareContext(request, engines, preparing),
})

const prepareContext = async (
  request: ContextRequest,
  engines: readonly RunningEngine[],
  { id, baseImages, builds, edits, attested: { attestations } }: Preparing,
): Promise<Prepared> => {
  refuseEngines(engines, [...builds.values()], request.inputs)
  const archives = await archivesOf(request, baseImages, [...builds.keys()])
  const loaded = await loadContext(request, engines, builds, { archives, edits, attestations })
  return {
    checkouts: new Map([[id, loaded.checkouts]]),
    images: new Map([[id, loaded.images]]),
    imagesMoved: loaded.imagesMoved,
  }
}

const layOut = async (request: ContextRequest): ReturnType<typeof layOutRevisions> => {
  const { host, folder, base, context, withUncommitted, outputDir, inputs, token } = request
  const { prepare, buildTimeoutMs } = inputs
  return layOutRevisions({
    host,
    folder,
    // The input is relative to the repository, wherever in it the user is.
    repository: { ...request.repository, prefix: '' },
    base: base.kind === 'commit' ? base.sha : undefined,
    context,
    withUncommitted,
    isUnseen: withUncommitted ? await unseenFiles(request.repository.root, context, inputs) : undefined,
    prepare:
      prepare === undefined
        ? undefined
        : {
            command: prepare,
            timeoutMs: buildTimeoutMs,
            isOfFork: request.isOfFork,
            covered: [cacheDirOf(inputs, host.env)],
          },
    outputDir,
    token,
  })
}
