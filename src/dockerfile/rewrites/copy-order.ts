import { posix } from 'node:path'
import type { Dockerfile } from '../dockerfile.ts'
import { onlyDownloadsModules } from '../downloads-modules.ts'
import { goCallOf, programOf } from '../go-commands.ts'
import { copyWords } from '../syntax/instruction-words.ts'
import { readRun } from '../run-steps.ts'
import { matches } from '../shell/builtins.ts'
import { unknown } from '../shell/values.ts'
import { flagsOf, jsonWords } from '../syntax/syntax.ts'
import { setBefore } from './download-needs.ts'
import { editLines } from './line-edits.ts'
import {
  changedDockerfile,
  notApplicable,
  type Proposal,
  type Rewrite,
  type RewriteFacts,
} from './rewrite.ts'
import { copiesModules, mountsGoMod } from './module-cache.ts'
import { before as stepsBefore } from './stages.ts'
import {
  compilingStage,
  goCachesOf,
  isFromRoot,
  isIndirectRun,
  isMounted,
  startsGo,
  type Step,
  wholeContextTarget,
} from './steps.ts'

/** Downloads the modules in a layer of their own, which a changed source file does not touch. */
export const copyOrder: Rewrite = {
  name: 'copy-order',
  text: 'Copies go.mod and go.sum and downloads the modules before the sources are copied.',
  scenarios: ['source-change'],
  hosted:
    'On hosted runners only with a cache that is exported with mode=max and imported again: each job begins with an empty builder.',
  propose: (facts) => propose(facts),
}

const propose = (facts: RewriteFacts): Proposal => {
  const { dockerfile, module } = facts
  if (!module.hasGoMod) return notApplicable('there is no go.mod in the root of the context')
  if (module.hasGoWork)
    return notApplicable('there is a go.work, and every go.mod that it names would have to be copied')
  if (module.isVendored)
    return notApplicable('the modules are in the folder vendor, so nothing is downloaded')
  if (!module.downloads) return notApplicable('go.mod requires no modules, so nothing is downloaded')
  if (module.replacesByFolders)
    return notApplicable('go.mod replaces a module by a folder, whose go.mod would have to be copied as well')
  const stage = compilingStage(dockerfile)
  return stage === undefined
    ? notApplicable('no stage that starts Go copies the whole context with one COPY or ADD')
    : inStage(stage, facts)
}

const inStage = (
  { copy, after }: NonNullable<ReturnType<typeof compilingStage>>,
  { text, dockerfile, module, sources }: RewriteFacts,
): Proposal => {
  const runs = after.filter(startsGo)
  const { name, line } = copy.instruction
  const useless = whyUseless(copy, runs, dockerfile)
  if (useless !== undefined) return notApplicable(useless)
  const excluded = flagsOf(copy.instruction.flags, 'exclude').find(mayBeOfModule)
  if (excluded !== undefined)
    return notApplicable(`the ${name} in line ${line} leaves out ${excluded}, which go.mod or go.sum may be`)
  const target = wholeContextTarget(copy) ?? '.'
  if (posix.resolve(copy.folder, target) !== runs[0]?.folder)
    return notApplicable(`the ${name} in line ${line} goes to another folder than the one in which Go runs`)
  const inner = sources.innerModules.length === 0 ? undefined : runs.find(movesElsewhere)
  if (inner !== undefined)
    return notApplicable(
      `line ${inner.instruction.line} starts Go in another folder, which may be that of another module`,
    )
  const download = downloadOf(runs, text)
  const reason = whyNotEarlier(copy, after, download)
  if (reason !== undefined) return notApplicable(reason)
  const flags = copy.instruction.flags.filter((flag) => /^--ch(?:own|mod)=/.test(flag))
  const files = ['go.mod', ...(module.hasGoSum ? ['go.sum'] : [])]
  const written = writtenTarget(copy)
  if (/[\s"'\\]/.test(written))
    return notApplicable(`the ${name} in line ${line} goes to a folder with a blank or a quote`)
  const words = ['COPY', ...flags, ...files, folderTarget(written)]
  const entering = enteringOf(copy, after, download.run, dockerfile.escape)
  if (entering === undefined)
    return notApplicable('the folder in which Go runs is entered after steps in another one, or from there')
  const before = new Map([[line, [...entering, words.join(' '), ...download.lines]]])
  return changedDockerfile(editLines(text, { before, instead: download.removed }), line)
}

/** Why a changed source downloads nothing again, as a clause; undefined: it does. */
const whyUseless = (copy: Step, runs: readonly Step[], dockerfile: Dockerfile): string | undefined => {
  const { escape } = dockerfile
  if (copy.hasGoMod) return 'go.mod is copied before the sources already'
  const earlier = stepsBefore(copy, dockerfile).steps
  const bringing = earlier.find((step) => copiesModules(step) || mountsGoMod(step, escape))
  if (bringing !== undefined)
    return `line ${bringing.instruction.line} brings the modules before the sources already`
  return runs.every((run) => isMounted(run, goCachesOf(run).modules, escape))
    ? 'the modules are kept in a mount, which a changed source does not empty'
    : undefined
}

/**
 * What has the download run in the folder that a WORKDIR enters only after the sources were copied to it. Undefined: what is
 * between them, or the COPY itself, would be in another folder then.
 */
const enteringOf = (
  copy: Step,
  after: readonly Step[],
  run: Step | undefined,
  escape: string,
): readonly string[] | undefined => {
  const folder = run?.folder ?? copy.folder
  if (folder === copy.folder) return []
  const end = after.findIndex((step) => step.folder !== copy.folder)
  const between = after.slice(0, end)
  const isFree = between.every(({ instruction: { name } }) => /^(?:ARG|ENV|EXPOSE|LABEL|WORKDIR)$/.test(name))
  // A relative WORKDIR would go on from the new one.
  const isSame = between.slice(-1).every((step) => isFromRoot(step, escape))
  return isFree && isSame && writtenTarget(copy).startsWith('/') && /^[\w./+-]+$/.test(folder)
    ? [`WORKDIR ${folder}`]
    : undefined
}

/** Whether a pattern of --exclude may fit go.mod or go.sum. */
const mayBeOfModule = (pattern: string): boolean =>
  /[$[\\]/.test(pattern) ||
  ['go.mod', 'go.sum'].some((file) =>
    matches(
      posix
        .normalize(pattern)
        .replace(/^\/|^(?:\*\*\/)+/, '')
        .replaceAll(/[*?]+/g, unknown),
      file,
    ),
  )

/** With its variables. */
const writtenTarget = ({ instruction: { args } }: Step): string => copyWords(args).at(-1) ?? '.'

const folderTarget = (target: string): string => (target.endsWith('/') ? target : `${target}/`)

type Download = {
  /** The RUN that is moved, or that has done it until now. */
  readonly run: Step | undefined
  readonly lines: readonly string[]
  /** The lines of the RUN that is moved. */
  readonly removed: ReadonlyMap<number, readonly string[]>
}

/** The RUN of the stage that only downloads, moved as it is written; otherwise a new one, with what the first one is given. */
const downloadOf = (runs: readonly Step[], text: string): Download => {
  const all = text.split('\n').map((each) => each.replace(/\r$/, ''))
  for (const run of runs) {
    const { line, endLine } = run.instruction
    const lines = all.slice(line - 1, endLine)
    if (!onlyDownloadsModules(lines.join('\n')) || isVendoring(run)) continue
    const numbers = lines.map((_, at) => line + at)
    return { run, lines, removed: new Map(numbers.map((each) => [each, []])) }
  }
  return { run: runs[0], lines: [newDownload(runs[0])], removed: new Map() }
}

const movesElsewhere = ({ instruction }: Step): boolean =>
  readRun(instruction).commands.some(
    (command) => /^(?:cd|pushd)$/.test(programOf(command)) || goCallOf(command)?.folder !== undefined,
  )

/** It needs the sources. */
const isVendoring = ({ instruction }: Step): boolean =>
  readRun(instruction).commands.some((command) => goCallOf(command)?.args[0] === 'vendor')

/** Why the download cannot come before the sources, as a clause: it would be done with other settings, or in another folder. */
const whyNotEarlier = (
  copy: Step,
  after: readonly Step[],
  { run, lines, removed }: Download,
): string | undefined => {
  if (run?.folder !== posix.resolve(copy.folder, wholeContextTarget(copy) ?? '.'))
    return 'the modules are downloaded in another folder than the one that the sources are copied to'
  const isMoved = removed.size > 0
  // A Makefile or a script may say from where modules come, and which are private.
  if (!isMoved && isIndirectRun(run))
    return `line ${run.instruction.line} runs a program that may download in its own way`
  const earlier = after.slice(0, after.indexOf(run) + (isMoved ? 0 : 1))
  return setBefore(earlier, lines)
}

/** Private modules need the secrets and the agents of the RUN that downloads them now. */
const newDownload = (run: Step | undefined): string => {
  const { flags = [], args = '' } = run?.instruction ?? {}
  const kept = flags.filter((flag) => /^--mount=(?:.*,)?type=(?:secret|ssh)(?:,|$)/.test(flag))
  const words = jsonWords(args) === undefined ? 'go mod download' : '["go", "mod", "download"]'
  return ['RUN', ...kept, words].join(' ')
}
