import { posix } from 'node:path'
import { below } from '../container-paths.ts'
import type { Dockerfile } from '../dockerfile.ts'
import { goCallOf, programOf } from '../go-commands.ts'
import { readRun } from '../run-steps.ts'
import { leastBytes, namedIn, noWholeContext, wholeContextIn, withoutNames } from './left-out.ts'
import { notApplicable, type Proposal, type Rewrite, type RewriteFacts } from './rewrite.ts'
import { stagesOfImage, withAllStages, withThoseAbove } from './stages.ts'
import { isIndirectRun, mountsWholeContext, ownSteps, type Step, wholeContextTarget } from './steps.ts'
import { takenFromStages } from './taken.ts'

/** Leaves the history of the repository out of the context. It is tried by itself, because it alone may change the binary. */
export const ignoreGit: Rewrite = {
  name: 'ignore-git',
  text: 'Leaves .git out of the context.',
  scenarios: ['source-change'],
  changesBinary: { text: 'Without .git, Go writes no commit into the binary.', shows: 'no-commit' },
  propose: (facts) => propose(facts),
}

const propose = (facts: RewriteFacts): Proposal => {
  const { dockerfile, ignore, sources } = facts
  const steps = ownSteps(dockerfile)
  const copy = wholeContextIn(steps, dockerfile.escape)
  if (copy === undefined) return notApplicable(noWholeContext)
  if (sources.gitBytes === undefined) return notApplicable('.git is not in the context')
  if (sources.gitBytes < leastBytes) return notApplicable(`.git is smaller than ${leastBytes / 1_000_000} MB`)
  if (/^!\s*\/?\.git(?:\/|\s|$)/m.test(ignore.text))
    return notApplicable('the ignore file itself says that .git is needed')
  const all = ownSteps(withAllStages(dockerfile))
  if (needsGit(all, namedIn(all, dockerfile.escape)) || all.some(asksGit(all, dockerfile)))
    return notApplicable('something in the Dockerfile may need .git')
  const proposal = withoutNames(facts, copy, ['.git'])
  return proposal.kind === 'changed' && isInImage(steps, dockerfile)
    ? { ...proposal, note: 'The image itself seems to hold .git, and then no longer has it.' }
    : proposal
}

/** Whether the image is made of a stage that copies the context, or takes the folder that it is copied to. */
const isInImage = (steps: readonly Step[], dockerfile: Dockerfile): boolean => {
  const copies = steps.filter((step) => wholeContextTarget(step) !== undefined)
  const holding = new Set(copies.map(({ stage }) => stage.index))
  const folders = new Set(copies.map((step) => posix.resolve(step.folder, wholeContextTarget(step) ?? '.')))
  const ofImage = stagesOfImage(dockerfile)
  return (
    [...holding].some((index) => ofImage.has(index)) ||
    takenFromStages(dockerfile, holding).some(({ path }) =>
      [...folders].some((folder) => below(path, folder) !== undefined),
    )
  )
}

const needsGit = (steps: readonly Step[], named: ReadonlySet<string>): boolean =>
  named.has('.git') || named.has('git') || steps.some(isIndirectRun) || steps.some(runsPrograms)

/** Programs of the project, or tools it names, which may ask git. */
const runsPrograms = ({ instruction }: Step): boolean =>
  instruction.name === 'RUN' &&
  readRun(instruction).commands.some((command) =>
    /^(?:generate|run|tool)$/.test(goCallOf(command)?.verb ?? ''),
  )

/** Whether a step runs a tool that asks git, or that runs scripts of the project, in a stage to which the context is copied. */
const asksGit = (all: readonly Step[], dockerfile: Dockerfile): ((step: Step) => boolean) => {
  const taking = all.filter((step) => wholeContextTarget(step) !== undefined)
  const holding = withThoseAbove(
    dockerfile,
    taking.map(({ stage }) => stage.index),
  )
  return (step) =>
    step.instruction.name === 'RUN' &&
    (holding.has(step.stage.index) || mountsWholeContext(step, dockerfile.escape)) &&
    readRun(step.instruction).commands.some((command) => toolsWithGit.test(programOf(command)))
}

const toolsWithGit = /^(?:goreleaser|npm|npx|yarn|pnpm|bun|bunx|node|deno|cargo|mvn|gradle|gradlew|git-?\w*)$/
