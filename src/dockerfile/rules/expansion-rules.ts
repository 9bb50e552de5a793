import { refuseMount } from './mount-rules.ts'
import { mountsOf } from '../mounts.ts'
import type { Parts } from '../syntax/parts.ts'
import type { Placed, Stage } from '../stage.ts'
import { type DockerfileSyntax, flagOf } from '../syntax/syntax.ts'
import { assignmentsOf, expandContent, expandWord } from '../variables.ts'
import { heredocOf } from '../syntax/heredocs.ts'
import { refuseInstruction } from './instruction-rules.ts'
import { wordsOf } from '../syntax/instruction-words.ts'
import { messageOf } from '../refuse.ts'

/** Throws for the first instruction of these stages whose variables BuildKit cannot replace, with its line. */
export const refuseUnbuildable = function* (
  stages: readonly Stage[],
  { escape, syntaxImage }: Pick<DockerfileSyntax, 'escape' | 'syntaxImage'>,
): Parts<void> {
  for (const { placed, problem } of stages) {
    if (problem !== undefined) throw new Error(problem)
    for (const each of placed) {
      yield
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
  const flags = ['chown', 'chmod', 'checksum'].flatMap((flag) => flagOf(instruction, flag) ?? [])
  for (const flag of flags) expandWord(flag, variables, escape)
  for (const content of copiedContents(instruction, escape)) expandContent(content, variables)
  for (const mount of mountsOf(instruction, variables, escape)) refuseMount(mount)
}

/** The heredocs that a COPY makes files of and replaces variables in; only those that are words of their own. */
const copiedContents = (instruction: Placed['instruction'], escape: string): readonly string[] => {
  if (instruction.name !== 'COPY' && instruction.name !== 'ADD') return []
  const contents = new Map(instruction.heredocs.map(({ name, content }) => [name, content]))
  return wordsOf(instruction, escape).flatMap((word) => {
    const heredoc = heredocOf(word)
    return heredoc?.isExpanded === true ? [contents.get(heredoc.name) ?? ''] : []
  })
}

/** The arguments of an instruction with their variables replaced; empty where BuildKit leaves that to the shell. */
export const expandedWords = ({ instruction, variables }: Placed, escape: string): readonly string[] =>
  wordsToExpand(instruction, escape).map((word) => expandWord(word, variables, escape).text)

const wordsToExpand = (instruction: Placed['instruction'], escape: string): readonly string[] => {
  const { name, args } = instruction
  if (name === 'LABEL')
    return assignmentsOf('LABEL', args, escape).flatMap(([key, value = '']) => [key, value])
  if (!/^(?:COPY|ADD|WORKDIR|USER|VOLUME|STOPSIGNAL|EXPOSE)$/.test(name)) return []
  const isCopy = name === 'COPY' || name === 'ADD'
  return wordsOf(instruction, escape).filter((word) => !isCopy || heredocOf(word) === undefined)
}
