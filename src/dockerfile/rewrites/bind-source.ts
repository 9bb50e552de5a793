import { posix } from 'node:path'
import type { Dockerfile } from '../dockerfile.ts'
import { readCopy } from '../container-paths.ts'
import { goCallOf, programOf } from '../go-commands.ts'
import { mountsOf } from '../mounts.ts'
import { readRun } from '../run-steps.ts'
import type { Command } from '../shell/commands.ts'
import { flagOf } from '../syntax/syntax.ts'
import { expand } from '../variables.ts'
import { editLines, linesOf, notAtStart, withFlags } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { isOfSystem, writesElsewhere } from './quiet-programs.ts'
import { scriptTextOf } from './script-text.ts'
import { before, stagesBelow } from './stages.ts'
import {
  compilingStage,
  goCachesOf,
  mountsWholeContext,
  ownSteps,
  startsGo,
  type Step,
  wholeContextTarget,
} from './steps.ts'
import { overlap, takenFromStages } from './taken.ts'

/** Shows the context to the RUN that compiles, instead of copying it into a layer first. */
export const bindSource: Rewrite = {
  name: 'bind-source',
  text: 'Mounts the context where Go compiles it, instead of copying it into a layer.',
  scenarios: ['source-change'],
  propose: (facts) => propose(facts),
}

const propose = ({ text, dockerfile }: RewriteFacts): Proposal => {
  const stage = compilingStage(dockerfile)
  if (stage === undefined)
    return notApplicable(
      ownSteps(dockerfile).some((step) => startsGo(step) && mountsWholeContext(step, dockerfile.escape))
        ? 'the context is mounted already'
        : 'no stage that starts Go copies the whole context with one COPY or ADD',
    )
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
    const own = withFlags(lines[instruction.line - 1] ?? '', 'RUN', flag)
    if (own === undefined) return notApplicable(notAtStart('RUN', instruction.line))
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
const whyNeeded = (copy: Step, { runs, after, folder }: Uses, dockerfile: Dockerfile): string | undefined => {
  const { needed } = dockerfile
  const { stage, instruction, variables } = copy
  if (!/^\/[\w./@+~-]*$/.test(folder) || expand(instruction.args, variables).missing.length > 0)
    return `line ${instruction.line} copies to a folder that is not known, or cannot be written in a mount`
  if (folder === '/') return 'the context is copied to the root of the container'
  if (instruction.flags.length > 0)
    return `the ${instruction.name} in line ${instruction.line} has flags, which a mount cannot honour`
  if (stage === needed.at(-1)) return 'the image itself holds the copied files'
  if (stagesBelow(dockerfile).has(stage.index))
    return 'a later stage is built on the one that copies the context'
  const taken = takenFromStages(dockerfile, [stage.index]).find(({ path }) => overlap(path, folder))
  if (taken !== undefined) return `line ${taken.line} copies from the folder of the sources`
  const copied = after.find(({ instruction: { name } }) => name === 'COPY' || name === 'ADD')
  if (copied !== undefined) return `line ${copied.instruction.line} copies something after the sources`
  const kept = runs.find((run) => keepsWithin(run, folder, dockerfile.escape))
  if (kept !== undefined)
    return `line ${kept.instruction.line} has a mount or a cache of Go in the folder of the sources`
  const hidden = before(copy, dockerfile).steps.find((step) => fills(step, folder))
  if (hidden !== undefined)
    return `line ${hidden.instruction.line} may put files where the context is copied to, and a mount would hide them`
  const writing = runs.find((run) => writesTo(run, folder))
  return writing === undefined
    ? undefined
    : `line ${writing.instruction.line} may write to the folder of the sources`
}

/** Nothing can be made, or mounted, in a mount that cannot be written to. */
const keepsWithin = (run: Step, folder: string, escape: string): boolean => {
  const { build, modules } = goCachesOf(run)
  const mounts = mountsOf(run.instruction, run.variables, escape).flatMap(({ target }) => target ?? [])
  return [build, modules, ...mounts].some((path) => isWithin(posix.resolve(run.folder, path), folder))
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** Only calls of go whose output is named, and goes elsewhere, surely write nothing there; a redirection may. */
const writesTo = (step: Step, folder: string): boolean => {
  const { commands } = readRun(step.instruction)
  const isElsewhere = (path: string): boolean =>
    path.startsWith('/') && !isWithin(posix.resolve(path), folder)
  if (changesGoMod(step) || !redirectedTo(step).every(isElsewhere)) return true
  const moves = commands.some(
    (command) => programOf(command) === 'cd' || goCallOf(command)?.folder !== undefined,
  )
  return commands.some((command) => {
    const call = goCallOf(command)
    if (call === undefined)
      return programOf(command) === 'mkdir'
        ? !command.words.slice(1).every((word) => word.startsWith('-') || isElsewhere(word))
        : !writesElsewhere(programOf(command))
    if (call.verb === 'mod') return !/^(?:download|verify)$/.test(call.args[0] ?? '')
    if (call.verb !== 'build') return !/^(?:install|vet|version|env|list)$/.test(call.verb)
    const output = outputOf(call.args)
    if (output === '' || /^[$`]/.test(output) || (moves && !output.startsWith('/'))) return true
    return isWithin(posix.resolve(step.folder, output), folder)
  })
}

/** Files of redirections, as far as the text shows, also within quotes; another descriptor (`2>&1`) is no file. */
const redirectedTo = ({ instruction }: Step): readonly string[] =>
  [...scriptTextOf(instruction).matchAll(/>[>|]?[^\S\n]*(?!&\d)([^\s;&|<>()]*)/g)].map(
    ([, path = '']) => path,
  )

const changesGoMod = ({ instruction, variables }: Step): boolean =>
  /-mod=mod\b/.test(`${variables.get('GOFLAGS') ?? ''} ${scriptTextOf(instruction)}`)

/** The value of `-o`; empty: there is none. */
const outputOf = (args: readonly string[]): string => {
  const at = args.findIndex((word) => /^--?o(?:=|$)/.test(word))
  const word = args[at] ?? ''
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (args[at === -1 ? -1 : at + 1] ?? '')
}

/** Whether a step before the copy may have put something into its folder that the context does not have there. */
const fills = (step: Step, folder: string): boolean => {
  const { instruction, folder: from, variables } = step
  if (instruction.name === 'COPY' || instruction.name === 'ADD') {
    const { sources, target } = readCopy(instruction, variables)
    const to = posix.resolve(from, target)
    if (!overlap(to, folder)) return false
    const isOfContext = flagOf(instruction, 'from') === undefined && instruction.heredocs.length === 0
    return !isOfContext || to !== folder || !sources.every((source) => moduleFile.test(source))
  }
  if (instruction.name !== 'RUN') return false
  return (
    scriptTextOf(instruction).includes(folder) ||
    (isWithin(from, folder) && readRun(instruction).commands.some(mayWriteHere))
  )
}

/** They are in the context by the same name. */
const moduleFile = /^(?:\.?\/)?go\.[\w.*]+$/

const mayWriteHere = (command: Command): boolean => {
  const call = goCallOf(command)
  if (call === undefined) return !isOfSystem(programOf(command))
  return !/^(?:install|version|env|mod|get)$/.test(call.verb) || call.args[0] === 'vendor'
}
