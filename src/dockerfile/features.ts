import { expandedWords } from './rules/expansion-rules.ts'
import { mountsOf } from './mounts.ts'
import type { Placed } from './stage.ts'
import { flagOf, flagsOf } from './syntax/syntax.ts'

/** Something that not every engine, or not every version of it, can build. */
export type Feature = {
  readonly kind:
    | 'heredoc'
    | 'copy-link'
    | 'mount'
    | 'security'
    | 'network'
    | 'device'
    | 'remote-add'
    | 'onbuild'
  readonly line: number
  /** What distinguishes two of a kind: the type of the mount, the value of the flag, the address. */
  readonly detail: string
}

const remote = /^(?:https?|ftp|git|ssh):\/\/|^git@[\w.-]+:/i

/** The features that one instruction uses. */
export const featuresOf = (placed: Placed, escape: string): readonly Feature[] => {
  const { instruction, variables } = placed
  const { name, args, line, heredocs } = instruction
  const of = (kind: Feature['kind'], details: readonly string[]): readonly Feature[] =>
    details.map((detail) => ({ kind, line, detail }))
  const copies = name === 'COPY' || name === 'ADD'
  const run = name === 'RUN'
  const link = flagOf(instruction, 'link')?.toLowerCase()
  return [
    ...of(
      'heredoc',
      heredocs.map((each) => each.name),
    ),
    ...of('copy-link', copies && link !== undefined && link !== 'false' ? [name] : []),
    ...of(
      'mount',
      mountsOf(instruction, variables, escape).map(({ type }) => type),
    ),
    ...of('security', run ? flagsOf(instruction.flags, 'security') : []),
    ...of('network', run ? flagsOf(instruction.flags, 'network') : []),
    ...of('device', run ? flagsOf(instruction.flags, 'device') : []),
    ...of('remote-add', name === 'ADD' ? sourcesOf(placed, escape).filter((each) => remote.test(each)) : []),
    ...of('onbuild', name === 'ONBUILD' ? [args] : []),
  ]
}

const sourcesOf = (placed: Placed, escape: string): readonly string[] =>
  expandedWords(placed, escape).slice(0, -1)
