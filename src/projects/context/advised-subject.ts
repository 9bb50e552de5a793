import type { RunningEngine } from '../../engines/engine.ts'
import type { Pause } from '../../host/pauses.ts'
import type { Verdict } from '../../model.ts'
import type { LaidOutRevisions } from '../../revisions/revisions.ts'
import type { Checkouts, DescribedProject, Prepared, RunSubject } from '../subject.ts'
import { clonesOf } from './clones.ts'
import { readRewritable } from './advise/facts.ts'
import { type LaidOutRewrite, planRewrites } from './advise/plan-rewrites.ts'
import type { RewriteRequest } from './advise/planned-rewrite.ts'
import { rewritesNamed } from './advise/rewrites.ts'
import { describeProject } from './describe.ts'
import { editLists } from './edits/edit-lists.ts'
import { hiddenOf, knownSubject, verdictOn } from './known-subject.ts'
import { loadContext } from './load.ts'
import { dockerfileNotes, uncommittedNotes } from './notes.ts'
import { refuseEngines } from './refuse-engines.ts'
import type { ContextRequest } from './request.ts'
import type { AttestedBuilds } from '../attested.ts'
import { archivesOf, type LaidOutProject, readProject } from './read-project.ts'
import { dockerfileText } from './user-build.ts'

const nothingApplies: Verdict = {
  kind: 'none',
  because: 'nothing-gated',
  reason: 'not judged: no rewrite applies to this Dockerfile, so nothing was built',
}

/**
 * The user's own project with rewrites: for each that applies, a project whose base is what the user has and whose head is a
 * copy with the rewrite. Throws when the project cannot be timed as it is.
 */
export const advisedSubject = async (
  request: ContextRequest,
  { rewrites, found }: RewriteRequest,
  laidOut: LaidOutRevisions,
  pause: Pause,
): Promise<RunSubject> => {
  const { host } = request
  const project = await readProject(request, laidOut, pause)
  if (project.kind === 'unbuildable') return knownSubject(request, verdictOn(project.unbuildable))
  const { inputs, read, asked, baseImages } = project
  const { head } = read
  const planned = await planAll(request, project, rewrites, pause)
  found(planned.map((each) => each.planned))
  const tried = planned.flatMap(triedOf)
  if (tried.length === 0) return knownSubject(request, nothingApplies)
  const edits = await editLists(new Map([['head', head]]), inputs, { host, pause })
  const attested = request.attestedBuilds(clonesOf(laidOut, request.isOfFork))
  const { attestations } = attested
  return {
    projects: tried.map((each) => ({ id: each.project, scenarios: each.scenarios })),
    described: tried.map((each) => describeTried(each, { inputs, laidOut, attestations })),
    revisions: ['base', 'head'],
    workflowsIn: undefined,
    attestations,
    isOfFork: request.isOfFork,
    obstacles: [],
    knownVerdict: undefined,
    onlyChange: undefined,
    notes: [
      ...[laidOut, baseImages].flatMap(({ notes }) => notes),
      ...uncommittedNotes(laidOut.uncommitted, 'both sides'),
      ...dockerfileNotes(host.env, head, inputs),
      ...[asked, read, attested].flatMap(({ notes }) => notes),
    ],
    hidden: [...hiddenOf(request.inputs), request.token ?? ''],
    contentSha256: async () => undefined,
    prepare: (engines) =>
      prepare(request, engines, { project, tried, attested, editFiles: edits.get('head') ?? [] }),
  }
}

const planAll = async (
  { host, id }: ContextRequest,
  { inputs, read: { head }, asked }: LaidOutProject,
  rewrites: readonly string[],
  pause: Pause,
): Promise<readonly LaidOutRewrite[]> => {
  const original = asked.revisions.get('head')
  if (original === undefined) throw new Error('the project was not laid out')
  const text = (await dockerfileText(original.dir, head.dockerfilePath)) ?? ''
  const project = await readRewritable(head, text, pause)
  return planRewrites({ host, pause, inputs, id, original, build: head, project }, rewritesNamed(rewrites))
}

const describeTried = (
  { project: id, revision, build }: Tried,
  described: Pick<Parameters<typeof describeProject>[0], 'inputs' | 'laidOut' | 'attestations'>,
): DescribedProject =>
  describeProject({
    id,
    ...described,
    laidOut: { ...described.laidOut, revisions: new Map([['head', revision]]) },
    builds: new Map([['head', build]]),
    differences: undefined,
  })

type Tried = NonNullable<LaidOutRewrite['head']> & {
  readonly project: string
  readonly scenarios: readonly string[]
}

const triedOf = ({ planned, head }: LaidOutRewrite): readonly Tried[] =>
  planned.kind === 'tried' && head !== undefined
    ? [{ ...head, project: planned.project, scenarios: planned.rewrite.scenarios }]
    : []

type Preparing = {
  readonly project: LaidOutProject
  readonly tried: readonly Tried[]
  readonly attested: AttestedBuilds
  /** The same in all of them: only the Dockerfile or the ignore file differs. */
  readonly editFiles: readonly string[]
}

/** Images are the same for all: each is loaded once. */
const prepare = async (
  request: ContextRequest,
  engines: readonly RunningEngine[],
  { project: { baseImages, read }, tried, attested: { attestations }, editFiles }: Preparing,
): Promise<Prepared> => {
  const builds = new Map([
    ...tried.map((each) => [each.project, each.build] as const),
    // The last one must build.
    ['', read.head] as const,
  ])
  refuseEngines(engines, [...builds.values()], request.inputs)
  const archives = await archivesOf(request, baseImages, ['head'])
  const edits = new Map([...builds.keys()].map((key) => [key, editFiles]))
  const { checkouts, images, imagesMoved } = await loadContext(request, engines, builds, {
    archives,
    edits,
    attestations,
  })
  const of = (key: string): Checkouts => {
    const [base, head] = [checkouts.get(''), checkouts.get(key)]
    return new Map([
      ...(base === undefined ? [] : [['base', base] as const]),
      ...(head === undefined ? [] : [['head', head] as const]),
    ])
  }
  return {
    checkouts: new Map(tried.map(({ project }) => [project, of(project)])),
    images: new Map(tried.map(({ project }) => [project, images])),
    imagesMoved,
  }
}
