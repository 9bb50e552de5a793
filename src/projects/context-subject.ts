import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Obstacle } from '../analysis/circumstances.ts'
import type { ImageArchive, RunningEngine } from '../engines/engine.ts'
import type { Repository } from '../host/repository.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder.ts'
import { InputError, type Inputs } from '../inputs.ts'
import type { Revision } from '../model.ts'
import { foresee, refuse, refuseMissing } from './context-checks.ts'
import { bringContext, editsOf } from './bring-context.ts'
import { baseImage, baseImageFile, baseImageReference } from './images/base-image.ts'
import type { Baseline } from './revisions/baseline.ts'
import { labels } from './dockerfile/dockerfile-labels.ts'
import { networkUse } from './dockerfile/network-use.ts'
import { PrepareError } from './revisions/prepare-revision.ts'
import { layOutRevisions, type LaidOutRevision } from './revisions/revisions.ts'
import type { BringArchives, Prepared, Subject } from './subject.ts'
import { dockerfilePathOf, goVersionOf, readUserBuild, wantedBase, type UserBuild } from './user-build.ts'

export type ContextErrand = {
  readonly host: Host
  readonly folder: RunFolder
  readonly inputs: Inputs
  readonly cacheDir: string
  readonly repository: Repository
  readonly baseline: Baseline
  /** Relative to the repository. */
  readonly context: string
  /** In a terminal, uncommitted files are part of the candidate. */
  readonly withUncommitted: boolean
  /** Where reports are written, absolute: never part of what is measured. */
  readonly outputDir: string
  readonly token?: string
  readonly bringArchives: BringArchives
}

/** The user's own project, at HEAD and, when there is one, at the baseline. Throws when it cannot be timed. */
export const contextSubject = async (errand: ContextErrand): Promise<Subject> => {
  try {
    return await readSubject(errand)
  } catch (error) {
    if (error instanceof PrepareError) return unprepared(errand, error)
    throw error
  }
}

/** A baseline that cannot be prepared does not fail the change that repairs it; a candidate that cannot does. */
const unprepared = ({ context, inputs }: ContextErrand, { revision, message }: PrepareError): Subject => ({
  ...{ projects: [{ id: projectId(context) }], revisions: ['candidate'], obstacles: [], notes: [] },
  hidden: hiddenOf(inputs),
  settled:
    revision === 'baseline'
      ? { kind: 'none', reason: `not judged: the baseline cannot be built, ${message}` }
      : { kind: 'invalid', reason: `does not build: ${message}` },
  prepare: () => Promise.resolve({ workloads: new Map() }),
})

const hiddenOf = ({ build }: Inputs): readonly string[] => [
  ...Object.values(build.buildArgs),
  ...Object.values(build.secrets),
]

const readSubject = async (errand: ContextErrand): Promise<Subject> => {
  const { inputs, baseline, context } = errand
  const laidOut = await layOut(errand)
  const base = await baseOf(errand, laidOut.revisions.get('candidate'))
  const builds = new Map<Revision, UserBuild>()
  for (const [revision, each] of laidOut.revisions) {
    const build = await readUserBuild(each, inputs.build, { ...inputs.build.buildArgs, ...base.buildArgs })
    if (build !== undefined) builds.set(revision, build)
  }
  const candidate = builds.get('candidate')
  if (candidate === undefined) {
    throw new InputError([
      `There is no ${inputs.build.file ?? join(context, 'Dockerfile')} in the repository at ${errand.repository.root}; name it with --context or --file.`,
    ])
  }
  refuse(builds, inputs)
  await refuseMissing(candidate, inputs)
  const editFiles = await editsOf(builds, inputs)
  const obstacles: readonly Obstacle[] =
    baseline.kind === 'commit' && !builds.has('baseline') ? [{ kind: 'baseline-without-dockerfile' }] : []
  const notes = [...laidOut.notes, ...told(errand, laidOut.uncommitted), ...saidOf(candidate, inputs)]
  const hidden = [...hiddenOf(inputs), errand.token ?? '']
  const revisions: readonly Revision[] = builds.has('baseline') ? ['baseline', 'candidate'] : ['candidate']
  const subject = { projects: [{ id: projectId(context) }], revisions, obstacles, notes, hidden }
  const foreseen = await foresee(baseline, builds, inputs)
  const prepare = async (engines: readonly RunningEngine[]): Promise<Prepared> => {
    const archive = await archiveOf(errand, base)
    const given = { buildArgs: base.buildArgs, ...(archive === undefined ? {} : { archive }), editFiles }
    const { revisions: workload, imagesMoved } = await bringContext(errand, engines, builds, given)
    return { workloads: new Map([[projectId(context), workload]]), imagesMoved }
  }
  return { ...subject, ...foreseen, prepare }
}

/** A path with slashes would not be one part of a benchmark id. */
const projectId = (context: string): string => join(context, '.').replaceAll('/', '~')

const layOut = (errand: ContextErrand): ReturnType<typeof layOutRevisions> => {
  const { host, folder, baseline, context, withUncommitted, outputDir, inputs, token } = errand
  // The input is relative to the repository, wherever in it the user stands.
  const repository = { ...errand.repository, prefix: '' }
  const prepare =
    inputs.prepare === undefined ? undefined : { command: inputs.prepare, timeoutMs: inputs.buildTimeoutMs }
  return layOutRevisions({
    ...{ host, folder, repository, context, withUncommitted, outputDir, readers: [] },
    ...(baseline.kind === 'commit' ? { baseline: baseline.sha } : {}),
    ...(prepare === undefined ? {} : { prepare }),
    ...(token === undefined ? {} : { token }),
  })
}

/** What a Dockerfile is given for its base image; with a Go version, that image is ours to make. */
type WantedBase = { readonly buildArgs: Readonly<Record<string, string>>; readonly goVersion?: string }

const baseOf = async (
  { inputs }: ContextErrand,
  candidate: LaidOutRevision | undefined,
): Promise<WantedBase> => {
  if (candidate === undefined) return { buildArgs: {} }
  const { contextDir } = candidate
  const text = await readFile(dockerfilePathOf(candidate, inputs.build), 'utf8').catch(() => '')
  const wanted = wantedBase(text, inputs)
  if (wanted === undefined) return { buildArgs: {} }
  if (wanted !== 'auto') return { buildArgs: { BASE_IMAGE: wanted } }
  const goMod = await readFile(join(contextDir, 'go.mod'), 'utf8').catch(() => '')
  const goVersion = goVersionOf(goMod)
  if (goVersion === undefined) {
    throw new InputError([
      'base-image auto needs an exact Go version, and go.mod names none: add a line like "toolchain go1.26.8", or give an image with --base-image',
    ])
  }
  return { buildArgs: { BASE_IMAGE: baseImageReference(goVersion) }, goVersion }
}

/** Only now, when something is built: it is 100 MB to restore or to pack. */
const archiveOf = async (
  { host, cacheDir, bringArchives }: ContextErrand,
  { goVersion }: WantedBase,
): Promise<ImageArchive | undefined> => {
  if (goVersion === undefined) return undefined
  await bringArchives([join(cacheDir, baseImageFile(goVersion))])
  return baseImage(host, goVersion, cacheDir)
}

const told = ({ baseline }: ContextErrand, uncommitted: readonly string[]): readonly string[] => [
  ...(baseline.kind === 'none' ? [] : [`The baseline is ${baseline.sha.slice(0, 12)}: ${baseline.how}.`]),
  ...(uncommitted.length === 0
    ? []
    : [
        `Uncommitted files are part of the candidate: ${uncommitted.slice(0, 10).join(', ')}${uncommitted.length > 10 ? ` and ${uncommitted.length - 10} more` : ''}.`,
      ]),
]

const saidOf = ({ dockerfile }: UserBuild, { build }: Inputs): readonly string[] => {
  const { sentence } = networkUse(dockerfile, build.network === undefined ? {} : { network: build.network })
  return [
    ...labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
    ...(sentence === undefined ? [] : [sentence]),
  ]
}
