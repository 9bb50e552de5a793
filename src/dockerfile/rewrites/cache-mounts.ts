import { posix } from 'node:path'
import { below, readCopy } from '../container-paths.ts'
import { compilesGo, goCallOf, programOf } from '../go-commands.ts'
import { readRun } from '../run-steps.ts'
import { expand } from '../variables.ts'
import { goSteps } from './go-steps.ts'
import { editLines, linesOf, notAtStart, withFlags } from './line-edits.ts'
import { copiesModules } from './module-cache.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { scriptTextOf } from './script-text.ts'
import { otherStepsAbove, stagesOfImage } from './stages.ts'
import { goCachesOf, isMounted, ownSteps, startsGo, type Step } from './steps.ts'
import { overlap, takenFromStages } from './taken.ts'

/** Keeps what Go compiled and downloaded in cache mounts, so that a changed file does not throw it away. */
export const cacheMounts: Rewrite = {
  name: 'cache-mounts',
  text: 'Keeps the build cache and the module cache of Go in cache mounts.',
  scenarios: ['source-change', 'go-mod-change'],
  hosted:
    'On hosted runners there is no such gain: each job begins with an empty builder, and cache mounts are in no cache that is exported.',
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile, module }: RewriteFacts): Proposal => {
  const runs = goSteps(dockerfile)
  const [first] = runs
  if (first === undefined) return notApplicable('no RUN instruction of the Dockerfile starts Go')
  const others = runs.find(({ user }) => user !== undefined && !isRoot(user))
  if (others !== undefined)
    return notApplicable(
      `Go runs as the user ${others.user} in line ${others.instruction.line}, and a new cache mount belongs to root`,
    )
  const reason = whyInLayers(runs, dockerfile)
  if (reason !== undefined) return notApplicable(reason)
  const instead = new Map<number, readonly string[]>()
  const lines = linesOf(text)
  const keepsModules = !module.isVendored && new Set(runs.map(accessOf)).size === 1
  for (const run of runs) {
    const flags = missingMounts(run, { dockerfile, keepsModules })
    if (flags === '') continue
    const { line } = run.instruction
    const own = withFlags(lines[line - 1] ?? '', 'RUN', flags)
    if (own === undefined) return notApplicable(notAtStart('RUN', line))
    instead.set(line, [own])
  }
  const [line] = instead.keys()
  return line === undefined
    ? notApplicable('every RUN instruction that starts Go has the mounts for caches that it can have')
    : changedDockerfile(editLines(text, { instead }), line)
}

/** Why what Go keeps has to stay in layers, as a clause: what is in a mount is in no image, and no other stage can copy it. */
const whyInLayers = (runs: readonly Step[], dockerfile: RewriteFacts['dockerfile']): string | undefined => {
  const ofImage = stagesOfImage(dockerfile)
  if (runs.some(({ stage }) => ofImage.has(stage.index)))
    return 'the image itself holds what Go downloads and compiles, and may need it when it runs'
  const own = runs.find(({ instruction }) => setsFolders.test(scriptTextOf(instruction)))
  if (own !== undefined) return `line ${own.instruction.line} says itself where Go keeps them`
  const targets = [
    ...new Set(runs.map((run) => goCachesOf(run)).flatMap(({ build, modules }) => [build, modules])),
  ]
  const odd = targets.find((target) => !/^\/[\w./@+~-]*$/.test(target))
  if (odd !== undefined) return `${odd} cannot be the target of a mount as it is written`
  const holding = runs.map(({ stage }) => stage.index)
  const taken = takenFromStages(dockerfile, holding).find(({ path }) =>
    targets.some((each) => overlap(path, each)),
  )
  if (taken !== undefined) return `line ${taken.line} copies from a folder in which Go keeps them`
  const other = otherStepsAbove(dockerfile, holding).find(startsGo)
  if (other !== undefined)
    return `line ${other.instruction.line}, in a stage that this target does not need, may need what Go keeps in layers`
  const using = ownSteps(dockerfile).find((step) => usesFolders(step, targets))
  return using === undefined
    ? undefined
    : `line ${using.instruction.line} writes to, empties or names a folder in which Go keeps them`
}

const setsFolders = /\bGO(?:CACHE|MODCACHE|PATH)=/

/** Whether what layers have there is needed, or what a mount would have there would not last. */
const usesFolders = (step: Step, targets: readonly string[]): boolean => {
  const { instruction, variables, folder } = step
  const isInside = (path: string): boolean =>
    targets.some((target) => below(target, posix.resolve(folder, path)) !== undefined)
  if (instruction.name === 'COPY' || instruction.name === 'ADD')
    return isInside(readCopy(instruction, variables).target) || copiesModules(step)
  if (!startsGo(step)) return /\bpkg\/mod\b|\bgo-build\b|\bGO(?:MOD)?CACHE\b/.test(scriptTextOf(instruction))
  return readRun(instruction).commands.some((command) => {
    const call = goCallOf(command)
    if (call?.verb === 'clean') return call.args.some((word) => /^--?(?:mod)?cache$/.test(word))
    return (
      programOf(command) === 'rm' &&
      command.words.slice(1).some((word) => targets.some((target) => overlap(removedBy(step, word), target)))
    )
  })
}

/** The folder that an argument of rm empties or removes: a mount can be neither. */
const removedBy = (step: Step, word: string): string => {
  const { build, modules } = goCachesOf(step)
  const home = step.variables.get('HOME') ?? '/root'
  const usual: Readonly<Record<string, string>> = {
    ...{ HOME: home, GOCACHE: build, GOMODCACHE: modules },
    GOPATH: posix.dirname(posix.dirname(modules)),
  }
  const get = (name: string): string | undefined => step.variables.get(name) ?? usual[name]
  const path = expand(word.replace(/^~(?=\/|$)/, home), { get }).text
  return posix.resolve(step.folder, path.replace(/\/[^/]*[*?[].*$/s, '/'))
}

const isRoot = (user: string): boolean => /^(?:root|0)(?::|$)/.test(user)

/**
 * With what a RUN may fetch modules. A layer may be there while a mount is empty, as after a prune, or with a cache that was
 * imported: then each RUN has to fetch them itself, and one without the secrets or the network of another could not.
 */
const accessOf = ({ instruction }: Step): string => {
  const flags = instruction.flags.filter((flag) =>
    /^--mount=(?:.*,)?type=(?:secret|ssh)(?:,|$)|^--network=/.test(flag),
  )
  const settings =
    scriptTextOf(instruction).match(
      /\b(?:GO(?:PROXY|PRIVATE|NOPROXY)|https?_proxy)=\S*|\binsteadOf\b|netrc/gi,
    ) ?? []
  return [...flags, ...settings].toSorted().join(' ')
}

/**
 * The mounts that a RUN lacks, each with a blank before it: of the modules only where they belong into one, and of a RUN that
 * compiles nothing only that.
 */
const missingMounts = (
  run: Step,
  { dockerfile, keepsModules }: Pick<RewriteFacts, 'dockerfile'> & { readonly keepsModules: boolean },
): string => {
  const { build, modules } = goCachesOf(run)
  return [...(onlyFetches(run) ? [] : [build]), ...(keepsModules ? [modules] : [])]
    .filter((target) => !isMounted(run, target, dockerfile.escape))
    .map((target) => ` --mount=type=cache,target=${target}`)
    .join('')
}

/** Whether Go compiles nothing in it. */
const onlyFetches = ({ instruction }: Step): boolean =>
  readRun(instruction).commands.every((command) => {
    const call = goCallOf(command)
    return call === undefined ? compilesGo(command) === 'no' : call.verb === 'mod'
  })
