import { posix } from 'node:path'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { programOf } from '../../../dockerfile/go-commands.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import type { Stage } from '../../../dockerfile/stages.ts'
import { flagOf, type Instruction, jsonWords } from '../../../dockerfile/syntax.ts'

/**
 * Whether the files that a step of the Dockerfile compiles surely come from the context alone: on a usual base image,
 * no earlier instruction could have made, fetched or changed any.
 */
export const isOnlyFromContext = (dockerfile: Dockerfile, line: number): boolean => {
  const stage = dockerfile.needed.find(({ instructions }) => instructions.some((each) => each.line === line))
  if (stage === undefined) return false
  const chain = chainOf(stage, dockerfile.stages)
  const [first] = chain
  const isUsual =
    first?.base.kind === 'scratch' || (first?.base.kind === 'image' && usualBase.test(first.base.reference))
  const before = chain.flatMap(({ instructions }) => instructions).filter((each) => each.line <= line)
  return isUsual && before.every(addsNoSources)
}

/** Images of Go or of a distribution, which hold no sources of the project. */
const usualBase =
  /(?:^|[/_-])(?:go|golang|go-toolset|go-fips|alpine|debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|wolfi-base|ubi\d+(?:-minimal)?)(?:[:@]|$)/

const chainOf = (stage: Stage, stages: readonly Stage[]): readonly Stage[] => {
  const below = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined
  return below === undefined ? [stage] : [...chainOf(below, stages), stage]
}

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
    mounts.every(({ type, from }) => type !== 'bind' || from === undefined) &&
    !/GOFLAGS|GOWORK|overlay|modfile|-mod[= ]|mod\s+(?:edit|vendor)|go\s+(?:work|generate|run|tool)|<<|>/.test(
      args,
    ) &&
    commands.length > 0 &&
    commands.every((command) => harmless.has(programOf(command)))
  )
}

/** A folder for programs, into which no project is copied. */
const isForPrograms = (args: string): boolean => {
  const target = (jsonWords(args) ?? args.split(/\s+/)).at(-1) ?? ''
  return /^\/(?:usr\/(?:local\/)?|go\/)?s?bin(?:\/|$)|^\/usr\/(?:local\/)?(?:lib|share|go)(?:\/|$)|^\/etc(?:\/|$)/.test(
    posix.normalize(target),
  )
}

/** Programs that write no sources of a project. */
const harmless = new Set([
  ...['go', 'apk', 'apt-get', 'apt', 'dnf', 'microdnf', 'yum', 'pacman', 'update-ca-certificates'],
  ...['adduser', 'addgroup', 'useradd', 'groupadd', 'mkdir', 'chmod', 'chown', 'echo', 'printf', 'set', 'cd'],
  ...[
    'test',
    '[',
    'ls',
    'cat',
    'pwd',
    'env',
    'true',
    ':',
    'export',
    'rm',
    'strip',
    'upx',
    'touch',
    'apt-mark',
  ],
])
