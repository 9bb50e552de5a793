import { readCopy } from '../container-paths.ts'
import { mountsOf } from '../mounts.ts'
import { notApplicable, type Proposal, type RewriteFacts } from './rewrite.ts'
import { scriptTextOf } from './script-text.ts'
import { mountsWholeContext, type Step, wholeContextTarget } from './steps.ts'

/** A smaller folder is not worth a line of an ignore file. */
export const leastBytes = 1_000_000

/** The first step that copies or mounts the whole context. */
export const wholeContextIn = (steps: readonly Step[], escape: string): Step | undefined =>
  steps.find((step) => wholeContextTarget(step) !== undefined || mountsWholeContext(step, escape))

export const noWholeContext = 'no COPY, ADD or mount takes the whole context'

/** An ignore file with further names; it is about the step that copies them. */
export const withoutNames = (
  { ignore, text }: RewriteFacts,
  { instruction }: Step,
  names: readonly string[],
): Proposal => {
  if (ignore.problem !== undefined) return notApplicable(ignore.problem)
  const end = ignore.text.includes('\r\n') ? '\r\n' : '\n'
  const separator = ignore.text === '' || ignore.text.endsWith('\n') ? '' : end
  return {
    kind: 'changed',
    dockerfile: undefined,
    ignoreFile: `${ignore.text}${separator}${names.map((name) => `${name}${end}`).join('')}`,
    line: Math.min(instruction.line, text.split('\n').length),
  }
}

/** Stands for what a pattern names. */
export const anyName = '*'

/** All parts of paths, and words of commands, by which a step may take something of a folder. */
export const namedIn = (steps: readonly Step[], escape: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const add = (path: string): void => {
    for (const part of path.split(/[^\w.@+-]+/)) found.add(part)
  }
  for (const { instruction, variables } of steps) {
    add(scriptTextOf(instruction))
    if (instruction.name === 'ENV' || instruction.name === 'ARG') add(instruction.args)
    for (const { source = '' } of mountsOf(instruction, variables, escape)) add(source)
    if (instruction.name !== 'COPY' && instruction.name !== 'ADD') continue
    for (const source of readCopy(instruction, variables).sources) {
      add(source)
      if (/[*?[]/.test(source)) found.add(anyName)
    }
  }
  return found
}
