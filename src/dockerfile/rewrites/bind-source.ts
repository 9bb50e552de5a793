import { posix } from 'node:path'
import type { Dockerfile } from '../dockerfile.ts'
import { goCallOf, programOf } from '../go-commands.ts'
import { readRun } from '../run-steps.ts'
import { editLines, linesOf } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { compilingStage, stagesBelow, type Step, wholeContextTarget } from './steps.ts'
import { overlap, takenFromStages } from './taken.ts'

/** Shows the context to the RUN that compiles, instead of copying it into a layer first. */
export const bindSource: Rewrite = {
  name: 'bind-source',
  text: 'Mounts the context where Go compiles it, instead of copying it into a layer.',
  scenarios: ['source-change'],
  changesBinary: undefined,
  hosted: undefined,
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile }: RewriteFacts): Proposal => {
  const stage = compilingStage(dockerfile)
  if (stage === undefined)
    return notApplicable('no stage that starts Go copies the whole context with one COPY')
  const { copy, after } = stage
  const runs = after.filter(({ instruction }) => instruction.name === 'RUN')
  const folder = posix.resolve(copy.folder, wholeContextTarget(copy) ?? '.')
  const reason = whyNeeded(copy, { runs, after, folder }, dockerfile)
  if (reason !== undefined) return notApplicable(reason)
  const { line, endLine } = copy.instruction
  const removed = Array.from({ length: endLine - line + 1 }, (_, index) => [line + index, []] as const)
  const instead = new Map<number, readonly string[]>(removed)
  const lines = linesOf(text)
  for (const { instruction } of runs) {
    const flag = ` --mount=type=bind,target=${folder}`
    const own = (lines[instruction.line - 1] ?? '').replace(/^(\s*RUN)(?=\s)/i, (word) => `${word}${flag}`)
    instead.set(instruction.line, [own])
  }
  return changedDockerfile(editLines(text, { instead }), line)
}

type Uses = {
  readonly runs: readonly Step[]
  /** The steps after the COPY. */
  readonly after: readonly Step[]
  /** Where the context is, absolute. */
  readonly folder: string
}

/** Why the copy has to stay in its layer, as a clause; undefined: a mount that nothing can be written to would do. */
const whyNeeded = (
  { stage, instruction }: Step,
  { runs, after, folder }: Uses,
  dockerfile: Dockerfile,
): string | undefined => {
  const { needed } = dockerfile
  if (folder === '/') return 'the context is copied to the root of the container'
  if (instruction.flags.length > 0)
    return `the COPY in line ${instruction.line} has flags, which a mount cannot honour`
  if (stage === needed.at(-1)) return 'the image itself holds the copied files'
  if (stagesBelow(dockerfile).has(stage.index))
    return 'a later stage is built on the one that copies the context'
  const taken = takenFromStages(dockerfile).find(({ path }) => overlap(path, folder))
  if (taken !== undefined) return `line ${taken.line} copies from the folder of the sources`
  const copied = after.find(({ instruction: { name } }) => name === 'COPY' || name === 'ADD')
  if (copied !== undefined) return `line ${copied.instruction.line} copies something after the sources`
  const writing = runs.find((run) => writesTo(run, folder))
  return writing === undefined
    ? undefined
    : `line ${writing.instruction.line} may write to the folder of the sources`
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** Only calls of go whose output is named, and goes elsewhere, surely write nothing there. */
const writesTo = ({ instruction, folder: from }: Step, folder: string): boolean =>
  readRun(instruction).commands.some((command) => {
    const call = goCallOf(command)
    if (call === undefined) return programOf(command) !== 'cd'
    if (call.verb === 'mod') return !/^(?:download|verify)$/.test(call.args[0] ?? '')
    if (call.verb !== 'build')
      return call.verb !== 'install' && call.verb !== 'vet' && call.verb !== 'version'
    const at = call.args.findIndex((word) => /^--?o(?:=|$)/.test(word))
    const word = call.args[at] ?? ''
    const output = word.includes('=') ? word.slice(word.indexOf('=') + 1) : (call.args[at + 1] ?? '')
    return at === -1 || output === '' || isWithin(posix.resolve(from, output), folder)
  })
