import { mountsOf, type Mount } from './mounts.ts'
import type { Placed } from './stage-variables.ts'
import type { Stage } from './stages.ts'
import { type DockerfileSyntax, flagOf } from './syntax.ts'
import { assignmentsOf, expandContent, expandWord } from './variables.ts'
import { heredocOf } from './heredocs.ts'
import { refuseInstruction } from './instruction-rules.ts'
import { wordsOf } from './instruction-words.ts'
import { isSwitch, messageOf } from './refuse.ts'

/** Throws for the first instruction of these stages whose variables BuildKit cannot replace, with its line. */
export const refuseUnbuildable = (
  stages: readonly Stage[],
  { escape, syntaxImage }: Pick<DockerfileSyntax, 'escape' | 'syntaxImage'>,
): void => {
  for (const { placed, problem } of stages) {
    if (problem !== undefined) throw new Error(problem)
    for (const each of placed) {
      // The triggers of ONBUILD were not checked before.
      refuseInstruction(each.instruction, { escape, isOpen: syntaxImage !== undefined })
      try {
        refuseOne(each, escape)
      } catch (error) {
        const { line, name } = each.instruction
        throw new Error(`Line ${line} of the Dockerfile: ${name}: ${messageOf(error)}`, { cause: error })
      }
    }
  }
}

const refuseOne = (placed: Placed, escape: string): void => {
  const { instruction, variables } = placed
  expandedWords(placed, escape)
  if (instruction.name === 'COPY' || instruction.name === 'ADD')
    for (const { content, isExpanded } of instruction.heredocs)
      if (isExpanded) expandContent(content, variables)
  for (const mount of mountsOf(instruction, variables, escape)) refuseMount(mount)
}

/** The arguments of an instruction with their variables replaced; empty where BuildKit leaves that to the shell. */
export const expandedWords = ({ instruction, variables }: Placed, escape: string): readonly string[] =>
  wordsToExpand(instruction, escape).map((word) => expandWord(word, variables, escape).text)

const wordsToExpand = (instruction: Placed['instruction'], escape: string): readonly string[] => {
  const { name, args } = instruction
  if (name === 'LABEL')
    return assignmentsOf('LABEL', args, escape).flatMap(([key, value = '']) => [key, value])
  if (!/^(?:COPY|ADD|WORKDIR|USER|VOLUME|STOPSIGNAL|EXPOSE)$/.test(name)) return []
  const flags = ['chown', 'chmod', 'checksum'].flatMap((flag) => flagOf(instruction, flag) ?? [])
  const isCopy = name === 'COPY' || name === 'ADD'
  const words = wordsOf(instruction, escape).filter((word) => !isCopy || heredocOf(word) === undefined)
  return isCopy ? [...words, ...flags] : words
}

const keys = new Set([
  ...[
    'type',
    'from',
    'source',
    'target',
    'readonly',
    'id',
    'sharing',
    'required',
    'size',
    'mode',
    'uid',
    'gid',
    'env',
  ],
  // Options of Buildah only: a file for Podman may have them.
  ...[
    'z',
    'u',
    'relabel',
    'bind-propagation',
    'chown',
    'idmap',
    'tmpcopyup',
    'notmpcopyup',
    'nosuid',
    'suid',
  ],
  ...['nodev', 'dev', 'noexec', 'exec', 'consistency', 'tmpfs-size', 'tmpfs-mode', 'subpath'],
])

const refuseMount = (mount: Mount): void => {
  for (const [key, value] of Object.entries(mount)) {
    if (!keys.has(key)) throw new Error(`a mount has no option ${key}`)
    // A variable of the base image may stand for a value that is empty here.
    const isValid = value === '' || (values[key] ?? anything).test(value)
    if (!isValid) throw new Error(`a mount cannot have ${key}=${value}`)
  }
  if (!/^(?:bind|cache|tmpfs|secret|ssh)?$/.test(mount.type))
    throw new Error(`a mount cannot have type=${mount.type}`)
  const { required } = mount as Readonly<Record<string, string | undefined>>
  if (required !== undefined && !isSwitch(required))
    throw new Error(`a mount cannot have required=${required}`)
}

const anything = /(?:)/
const values: Readonly<Record<string, RegExp>> = {
  sharing: /^(?:shared|private|locked)$/i,
  mode: /^[0-7]+$/,
  uid: /^\d+$/,
  gid: /^\d+$/,
}
