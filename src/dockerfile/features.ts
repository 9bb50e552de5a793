import { flagOf, flagsOf, type Instruction } from './syntax.ts'

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
export const featuresOf = (instruction: Instruction): readonly Feature[] => {
  const { name, args, line, heredocs } = instruction
  const of = (kind: Feature['kind'], details: readonly string[]): readonly Feature[] =>
    details.map((detail) => ({ kind, line, detail }))
  const copies = name === 'COPY' || name === 'ADD'
  const run = name === 'RUN'
  const link = flagOf(instruction, 'link')
  return [
    ...of(
      'heredoc',
      heredocs.map((each) => each.name),
    ),
    ...of('copy-link', copies && link !== undefined && link !== 'false' ? [name] : []),
    ...of(
      'mount',
      run
        ? flagsOf(instruction.flags, 'mount').map((each) => /(?:^|,)type=(\w+)/.exec(each)?.[1] ?? 'bind')
        : [],
    ),
    ...of('security', run ? flagsOf(instruction.flags, 'security') : []),
    ...of('network', run ? flagsOf(instruction.flags, 'network') : []),
    ...of('device', run ? flagsOf(instruction.flags, 'device') : []),
    ...of('remote-add', name === 'ADD' ? sourcesOf(args).filter((each) => remote.test(each)) : []),
    ...of('onbuild', name === 'ONBUILD' ? [args] : []),
  ]
}

const sourcesOf = (args: string): readonly string[] => args.split(/\s+/).slice(0, -1)
