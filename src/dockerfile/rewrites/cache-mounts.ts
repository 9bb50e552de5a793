import { editLines, linesOf } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { cacheMountTargets, goCachesOf, ownSteps, stagesOfImage, startsGo, type Step } from './steps.ts'
import { overlap, takenFromStages } from './taken.ts'

/** Keeps what Go compiled and downloaded in cache mounts, so that a changed file does not throw it away. */
export const cacheMounts: Rewrite = {
  name: 'cache-mounts',
  text: 'Keeps the build cache and the module cache of Go in cache mounts.',
  scenarios: ['source-change', 'go-mod-change'],
  changesBinary: undefined,
  hosted:
    'On hosted runners there is no such gain: each job begins with an empty builder, and cache mounts are in no cache that is exported.',
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile, module }: RewriteFacts): Proposal => {
  const runs = ownSteps(dockerfile).filter(startsGo)
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
  for (const run of runs) {
    const flags = missingMounts(run, { dockerfile, isVendored: module.isVendored })
    if (flags === '') continue
    const { line } = run.instruction
    instead.set(line, [(lines[line - 1] ?? '').replace(/^(\s*RUN)(?=\s)/i, (word) => `${word}${flags}`)])
  }
  const [line] = instead.keys()
  return line === undefined
    ? notApplicable('every RUN instruction that starts Go has cache mounts for both of its caches')
    : changedDockerfile(editLines(text, { instead }), line)
}

/** Why what Go keeps has to stay in layers, as a clause: what is in a mount is in no image, and no other stage can copy it. */
const whyInLayers = (runs: readonly Step[], dockerfile: RewriteFacts['dockerfile']): string | undefined => {
  const ofImage = stagesOfImage(dockerfile)
  if (runs.some(({ stage }) => ofImage.has(stage.index)))
    return 'the image itself holds what Go downloads and compiles, and may need it when it runs'
  const targets = runs.map((run) => goCachesOf(run)).flatMap(({ build, modules }) => [build, modules])
  const taken = takenFromStages(dockerfile).find(({ path }) => targets.some((each) => overlap(path, each)))
  return taken === undefined ? undefined : `line ${taken.line} copies from a folder in which Go keeps them`
}

const isRoot = (user: string): boolean => /^(?:root|0)(?::|$)/.test(user)

/** The mounts that a RUN lacks, each with a blank before it; of a vendored project only that of the build cache. */
const missingMounts = (
  run: Step,
  { dockerfile, isVendored }: Pick<RewriteFacts, 'dockerfile'> & { readonly isVendored: boolean },
): string => {
  const { build, modules } = goCachesOf(run)
  const there = cacheMountTargets(run, dockerfile.escape)
  return [build, ...(isVendored ? [] : [modules])]
    .filter((target) => !there.includes(target))
    .map((target) => ` --mount=type=cache,target=${target}`)
    .join('')
}
