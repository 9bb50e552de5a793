import { existsSync } from 'node:fs'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { differingReadings, refusals } from '../../dockerfile/refusals.ts'
import { hint } from '../../host/hint.ts'
import type { Env, Host } from '../../host/host.ts'
import { nativePlatform } from '../../host/machine.ts'
import { ownPlatforms } from '../../host/own-platforms.ts'
import { type Pause, pausesFor } from '../../host/pauses.ts'
import { InputError, refuseAll } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { ChangedFile, Revision } from '../../model.ts'
import type { Base } from '../../revisions/base.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import type { RunSubject } from '../subject.ts'
import {
  type BuildInputs,
  buildInputsDigest,
  changedFilesIn,
  differingInputs,
} from './build-inputs/build-inputs.ts'
import { buildSettings } from './build-inputs/build-settings.ts'
import { sourcesByLine } from './build-inputs/copy-sources.ts'
import { rulesOfRun } from './build-inputs/engine-rules.ts'
import type { IgnoreRules } from './build-inputs/ignore-rules.ts'
import { isOfModules, moduleChange } from './build-inputs/module-change.ts'
import { dockerfilePathOf, isFolder, type UserBuild } from './user-build.ts'
import { textInside } from '../../host/inside/look.ts'

const noContext = 'context: there is no such folder in the repository'

/** Throws an InputError for a Dockerfile without its context: any other problem would only confuse. */
export const refuseAbsentContext = (revision: LaidOutRevision | undefined, inputs: Inputs): void => {
  if (revision === undefined || existsSync(revision.contextDir)) return
  if (existsSync(dockerfilePathOf(revision, inputs))) throw new InputError([noContext])
}

/** Throws an InputError with every reason why a build cannot be timed honestly, or which of its folders do not exist. */
export const refuse = (
  env: Env,
  { dockerfile, otherReadings, contextDir, buildContexts }: UserBuild,
  { build }: Inputs,
): void => {
  const question = {
    native: nativePlatform(),
    own: ownPlatforms(),
    buildContexts: build.buildContexts,
  }
  const readings = [dockerfile, ...otherReadings]
  const absent = Object.entries(foldersOf(buildContexts)).filter(([, path]) => !existsSync(path))
  const problems = [
    ...new Set(readings.flatMap((reading) => refusals(reading, question))),
    ...differingReadings(readings),
    ...differingSources(readings),
    ...unresolved(env, dockerfile),
    ...(existsSync(contextDir) ? [] : [noContext]),
    ...absent.map(([name]) => `build-contexts: ${build.buildContexts[name]} is not in the repository`),
  ]
  refuseAll(problems)
}

/** A change of a file that only one platform takes would be no change of the other's build. */
const differingSources = (readings: readonly Dockerfile[]): readonly string[] => {
  const [first, ...others] = readings.map(sourcesByLine)
  if (first === undefined) return []
  return [...first].flatMap(([line, sources]) =>
    others.every((other) => JSON.stringify(other.get(line)) === JSON.stringify(sources))
      ? []
      : [
          `line ${line} of the Dockerfile: it takes other files of the context for each platform; choose one platform`,
        ],
  )
}

/** What is known about two revisions before anything is built. */
export type Foreknowledge = Pick<RunSubject, 'knownVerdict' | 'onlyChange' | 'notes'> & {
  /** Files that builds take and in which the revisions differ. */
  readonly changedFiles: readonly ChangedFile[]
}

/** Two revisions of which nothing is known. */
export const nothingKnown: Foreknowledge = {
  knownVerdict: undefined,
  onlyChange: undefined,
  notes: [],
  changedFiles: [],
}

/** Equal inputs give equal builds. They must be equal by the rules of all engines that may build. */
export const knownBeforeBuilding = async (
  host: Host,
  base: Base,
  builds: ReadonlyMap<Revision, UserBuild>,
  { inputs, pause }: { readonly inputs: Inputs; readonly pause: Pause },
): Promise<Foreknowledge> => {
  if (base.kind === 'same') return unchanged(`nothing was built: the base, ${base.how}, is the head itself`)
  const [before, after] = [builds.get('base'), builds.get('head')]
  if (before === undefined || after === undefined) return nothingKnown
  const rules = await rulesOfRun(host, inputs)
  const read = (build: UserBuild) => takenBy(build, rules, pause)
  const [one, other] = [await read(before), await read(after)]
  const differing = differingInputs(one, other, Infinity)
  const changedFiles = changedFilesIn(one, other)
  if (!differing.every(isOfModules)) return { ...nothingKnown, changedFiles }
  if (differing.length === 0)
    return unchanged('no input of the build changed, so nothing was built', notesOfSame(one))
  const onlyChange = moduleChange(goModOf(before), goModOf(after))
  return { ...nothingKnown, onlyChange, changedFiles }
}

/**
 * All that a build takes but the values of its secrets, by the rules of all engines that may build; undefined:
 * nothing is built. A token is another one each time, and reports keep a digest of this.
 */
export const takenByBuild = async (
  host: Host,
  build: UserBuild | undefined,
  inputs: Inputs,
): Promise<BuildInputs | undefined> =>
  build === undefined
    ? undefined
    : takenBy(withoutSecrets(build), await rulesOfRun(host, inputs), pausesFor(host.signal))

const withoutSecrets = ({ options, ...build }: UserBuild): UserBuild => ({
  ...build,
  options: {
    ...options,
    secrets: Object.fromEntries(Object.keys(options.secrets).map((name) => [name, ''])),
  },
})

const takenBy = (
  { contextDir, dockerfilePath, dockerfile, options, buildArgs, buildContexts }: UserBuild,
  rules: readonly IgnoreRules[],
  pause: Pause,
): Promise<BuildInputs> =>
  buildInputsDigest(
    contextDir,
    dockerfilePath,
    {
      rules,
      dockerfile,
      target: options.target,
      settings: buildSettings(options, imagesOf(buildContexts)),
      buildArgs,
      buildContexts: foldersOf(buildContexts),
    },
    pause,
  )

/** Every commit changes `.git`, so a comparison because of it alone would be made for every change. */
const gitNote =
  'The build takes .git from its context, and .git is all that differs: a real build repeats the steps from there on, and Go writes the commit into the binary. This is not compared, since every commit does the same. Unless the build needs it, exclude .git in the ignore file.'

/** A gate that can never fail is one by mistake: such a Dockerfile often downloads its own project. */
const nothingTaken =
  'The build takes no file of its context, so no change of the code is ever part of it: what it builds comes from its images and from the network.'

const notesOfSame = ({ takesGit, contextFiles }: BuildInputs): readonly string[] => [
  ...(takesGit ? [gitNote] : []),
  ...(!takesGit && contextFiles === 0 ? [nothingTaken] : []),
]

const unchanged = (reason: string, notes: readonly string[] = []): Foreknowledge => ({
  ...nothingKnown,
  knownVerdict: { kind: 'unchanged', because: 'same-inputs', reason },
  notes,
})

const goModOf = ({ contextDir }: UserBuild): string => textInside(contextDir, 'go.mod') ?? ''

const foldersOf = (contexts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(contexts).filter(([, value]) => isFolder(value)))

const imagesOf = (contexts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(contexts).filter(([, value]) => !isFolder(value)))

/** An image whose name is unknown cannot be pulled before the timing, nor checked for changes. */
const unresolved = (env: Env, { unresolved: images }: Dockerfile): readonly string[] =>
  images.map(
    ({ line, written, missing }) =>
      `line ${line} of the Dockerfile: the name of the image ${written} depends on ${missing.join(', ')}; set it with ${hint(env, 'build-args')}`,
  )
