import { posix } from 'node:path'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { goCallOf, programOf } from '../../../dockerfile/go-commands.ts'
import { copyWords } from '../../../dockerfile/syntax/instruction-words.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import type { Mount } from '../../../dockerfile/run-steps.ts'
import type { Command } from '../../../dockerfile/shell/commands.ts'
import type { Stage } from '../../../dockerfile/stages.ts'
import { flagOf, type Instruction } from '../../../dockerfile/syntax/syntax.ts'

/**
 * Whether the files that a step of the Dockerfile compiles surely come from the context alone: on a usual base image,
 * all of the context was copied, everything to its own place, and no instruction could have made, fetched or changed any.
 */
export const isOnlyFromContext = (dockerfile: Dockerfile, line: number): boolean => {
  const known = answers.get(dockerfile) ?? new Map<number, boolean>()
  answers.set(dockerfile, known)
  const answer = known.get(line) ?? isFromContext(dockerfile, line)
  known.set(line, answer)
  return answer
}

/** One line may compile thousands of packages. */
const answers = new WeakMap<Dockerfile, Map<number, boolean>>()

const isFromContext = (dockerfile: Dockerfile, line: number): boolean => {
  const stage = dockerfile.needed.find(({ instructions }) => instructions.some((each) => each.line === line))
  if (stage === undefined) return false
  const chain = chainOf(stage, dockerfile.stages)
  const [first] = chain
  const isUsual =
    first?.base.kind === 'scratch' || (first?.base.kind === 'image' && usualBase.test(first.base.reference))
  const before = chain.flatMap(({ instructions }) => instructions).filter((each) => each.line <= line)
  return isUsual && before.every(addsNoSources) && isCopiedAsItIs(before)
}

/** Images of Go or of a distribution, which hold no sources of the project. */
const usualBase =
  /(?:^|[/_-])(?:go|golang|go-toolset|go-fips|alpine|debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|wolfi-base|ubi\d+(?:-minimal)?)(?:[:@]|$)/

const chainOf = (stage: Stage, stages: readonly Stage[]): readonly Stage[] => {
  const below = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined
  return below === undefined ? [stage] : [...chainOf(below, stages), stage]
}

/** Whether all of the context is in the stage, and nothing of it in another place than in the context. */
const isCopiedAsItIs = (before: readonly Instruction[]): boolean => {
  const copies = before.filter(isCopyOfContext)
  const [first, last] = [copies[0]?.line ?? 0, copies.at(-1)?.line ?? 0]
  const moves = before.some(({ name, line }) => name === 'WORKDIR' && line > first && line < last)
  return !moves && copies.every(keepsPlaces) && (copies.some(copiesAll) || before.some(mountsAll))
}

const isCopyOfContext = (instruction: Instruction): boolean =>
  instruction.name === 'ADD' || (instruction.name === 'COPY' && flagOf(instruction, 'from') === undefined)

const isAll = (source: string): boolean => /^\.?\/?$/.test(source)

const copiesAll = (instruction: Instruction): boolean =>
  flagOf(instruction, 'exclude') === undefined && copyWords(instruction.args).slice(0, -1).some(isAll)

const mountsAll = (instruction: Instruction): boolean =>
  instruction.name === 'RUN' &&
  readRun(instruction).mounts.some((mount) => mount.type === 'bind' && isWholeContext(mount))

const isWholeContext = ({ from, source = '' }: Mount): boolean => from === undefined && isAll(source)

/** Folders with the same name in the stage, and files such as go.mod at the top. */
const keepsPlaces = (instruction: Instruction): boolean => {
  const words = copyWords(instruction.args)
  const target = words.at(-1) ?? ''
  const isFile = (source: string): boolean =>
    /^(?:\.\/)?[^/]*\.[^/]+$/.test(source) &&
    (/(?:^\.|\/)$/.test(target) || posix.basename(target) === posix.basename(source))
  return words
    .slice(0, -1)
    .every((source) => isAll(source) || isFile(source) || placeOf(source) === placeOf(target))
}

const placeOf = (path: string): string => posix.normalize(path).replace(/\/$/, '')

const addsNoSources = (instruction: Instruction): boolean => {
  const { name, args, heredocs } = instruction
  if (name === 'ONBUILD' || heredocs.length > 0) return false
  if (name === 'COPY') return flagOf(instruction, 'from') === undefined || isForPrograms(args)
  if (name === 'ADD') return !/\.(?:tar|tgz|tar\.\w+|tbz2?|txz)\b|:\/\/|@/.test(args)
  // They can point to another module file, or into a vendor folder.
  if (name === 'ENV' || name === 'ARG') return !/GOFLAGS|GOWORK|overlay|modfile/.test(args)
  if (name !== 'RUN') return true
  const { commands, mounts } = readRun(instruction)
  return (
    mounts.every(hidesNoSources) &&
    !/GOFLAGS|GOWORK|go\.work|overlay|modfile|-mod[= ]|mod\s+(?:edit|vendor)|go\s+(?:work|generate|run|tool)|<<|>/.test(
      args,
    ) &&
    commands.length > 0 &&
    commands.every(writesNoSources)
  )
}

/** What is mounted over files of the project could be what the context lacks. */
const hidesNoSources = (mount: Mount): boolean =>
  mount.type === 'bind'
    ? isWholeContext(mount)
    : /^(?:$|\/(?:root|go|var|home|tmp|run|etc|usr)\/)/.test(mount.target ?? '')

const writesNoSources = (command: Command): boolean => {
  const call = goCallOf(command)
  if (call === undefined) return harmless.has(programOf(command))
  return (
    compilesOnly.has(call.verb) || (call.verb === 'mod' && /^(?:download|verify)$/.test(call.args[0] ?? ''))
  )
}

/** Verbs of go that write no sources; a test may. */
const compilesOnly = new Set(['build', 'install', 'env', 'list', 'version', 'vet'])

/** A folder for programs, into which no project is copied. */
const isForPrograms = (args: string): boolean => {
  const target = copyWords(args).at(-1) ?? ''
  return /^\/(?:usr\/(?:local\/)?|go\/)?s?bin(?:\/|$)|^\/usr\/local\/go\/?$|^\/etc(?:\/|$)/.test(
    posix.normalize(target),
  )
}

/** Programs that write no sources of a project. */
const harmless = new Set([
  ...['apk', 'apt-get', 'apt', 'dnf', 'microdnf', 'yum', 'pacman', 'update-ca-certificates'],
  ...['adduser', 'addgroup', 'useradd', 'groupadd', 'mkdir', 'chmod', 'chown', 'echo', 'printf', 'set', 'cd'],
  ...['test', '[', 'ls', 'cat', 'pwd', 'env', 'true', ':', 'export', 'rm', 'strip', 'upx', 'apt-mark'],
])
