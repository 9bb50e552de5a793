import { posix } from 'node:path'
import { below } from '../container-paths.ts'
import type { Dockerfile } from '../dockerfile.ts'
import { goCallOf, programOf } from '../go-commands.ts'
import { readRun } from '../run-steps.ts'
import { unknown } from '../shell/values.ts'
import { anyName, leastBytes, namedIn, noWholeContext, wholeContextIn, withoutNames } from './left-out.ts'
import { type FolderFacts, notApplicable, type Proposal, type Rewrite, type RewriteFacts } from './rewrite.ts'
import { stagesBelow, withAllStages } from './stages.ts'
import { mountsWholeContext, ownSteps, type Step, wholeContextTarget } from './steps.ts'
import { takenFromStages } from './taken.ts'

/** Leaves out of the context what no step needs: it is not sent, not copied, and changes no layer. */
export const dockerignore: Rewrite = {
  name: 'dockerignore',
  text: 'Leaves large folders that the build does not need out of the context.',
  scenarios: ['source-change'],
  propose: (facts) => propose(facts),
}

const propose = (facts: RewriteFacts): Proposal => {
  const { dockerfile, sources } = facts
  const steps = ownSteps(dockerfile)
  const copy = wholeContextIn(steps, dockerfile.escape)
  if (copy === undefined) return notApplicable(noWholeContext)
  const all = ownSteps(withAllStages(dockerfile))
  const named = namedIn(all, dockerfile.escape)
  const folders = sources.folders.filter((each) => mayGo(each, named))
  if (folders.length === 0)
    return notApplicable(`no folder of ${leastBytes / 1_000_000} MB or more is without use in the context`)
  const reason = whyFoldersStay(all, dockerfile, sources.cgoFiles)
  if (reason !== undefined) return notApplicable(`folders stay, because ${reason}`)
  const names = folders.map(({ name }) => name)
  const proposal = withoutNames(facts, copy, names)
  return proposal.kind === 'changed' && sources.gitBytes !== undefined
    ? { ...proposal, note: ofModified }
    : proposal
}

/** Git sees no ignore file of an engine: what it tracks and does not find was deleted. */
const ofModified =
  'The context has .git: if git is in the image and tracks these folders, Go may write vcs.modified=true into the binary.'

/** What the text of no step shows must stay: then no folder is left out. A clause; undefined: the text shows it all. */
const whyFoldersStay = (
  steps: readonly Step[],
  dockerfile: Dockerfile,
  cgoFiles: readonly string[],
): string | undefined => {
  const taking = new Set(
    steps.filter((step) => wholeContextTarget(step) !== undefined).map(({ stage }) => stage),
  )
  const bases = stagesBelow(dockerfile)
  const unclear = steps.find(
    (step) => wholeContextTarget(step) !== undefined && targetOf(step).includes(unknown),
  )
  if (unclear !== undefined) return `line ${unclear.instruction.line} copies to a folder that is not known`
  const needed = new Set(dockerfile.needed)
  for (const stage of taking) {
    if (!needed.has(stage))
      return `the stage in line ${stage.line}, which this target does not need, copies all of the context`
    if (stage === dockerfile.needed.at(-1)) return 'the image itself holds all of the context'
    if (bases.has(stage.index)) return 'a later stage is built on one that copies the context'
  }
  const mounting = steps.filter((step) => mountsWholeContext(step, dockerfile.escape))
  const other = mounting.find(({ stage }) => !needed.has(stage))
  if (other !== undefined)
    return `line ${other.instruction.line}, in a stage that this target does not need, mounts all of the context`
  const holding = [...taking].map(({ index }) => index)
  const taken = takenFromStages(dockerfile, holding).find(({ path }) =>
    steps.some((step) => wholeContextTarget(step) !== undefined && below(path, targetOf(step)) !== undefined),
  )
  if (taken !== undefined) return `line ${taken.line} copies all of the context`
  for (const step of steps.filter((each) => taking.has(each.stage) || mounting.includes(each))) {
    const reader = readerIn(step)
    if (reader !== undefined) return `${reader} in line ${step.instruction.line} may read any of them`
  }
  return cgoFiles.length > 0 ? `${cgoFiles[0]} imports "C", and its compiler may read any of them` : undefined
}

const targetOf = (step: Step): string => posix.resolve(step.folder, wholeContextTarget(step) ?? '.')

/** A program of a RUN that may read files which nothing names; undefined: there is none. */
const readerIn = ({ instruction }: Step): string | undefined =>
  instruction.name === 'RUN'
    ? readRun(instruction)
        .commands.filter((command) => {
          const call = goCallOf(command)
          return call === undefined ? !harmless.has(programOf(command)) : !compiling.has(call.verb)
        })
        .map(({ words }) => words.slice(0, 2).join(' '))[0]
    : undefined

const compiling = new Set(['build', 'install', 'mod', 'env', 'version', 'vet', 'list', 'clean'])

const harmless = new Set([
  ...['apk', 'apt-get', 'apt', 'yum', 'dnf', 'microdnf', 'update-ca-certificates', 'adduser', 'addgroup'],
  ...['useradd', 'groupadd', 'mkdir', 'chmod', 'chown', 'cd', 'echo', 'printf', 'set', 'export', 'true', ':'],
  ...['umask', 'test', '[', 'touch', 'ls', 'pwd', 'date', 'uname', 'strip', 'upx', 'rm'],
])

/** Characters that mean something else in a pattern, or in a path of a Dockerfile. */
const isPlain = (name: string): boolean => /^[\w.@+-]+$/.test(name)

const mayGo = ({ name, bytes, isUsedByGo }: FolderFacts, named: ReadonlySet<string>): boolean =>
  bytes >= leastBytes &&
  !isUsedByGo &&
  isPlain(name) &&
  name !== 'vendor' &&
  !named.has(name) &&
  !named.has(anyName)
