import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import type { Stage } from '../../../dockerfile/stages.ts'
import type { Instruction } from '../../../dockerfile/syntax.ts'

/** What is read of a Dockerfile to know its variables. */
export type DockerfileStages = Pick<Dockerfile, 'stages' | 'globals' | 'question'>

/** Values by name; undefined: set, but to something that is not certain. */
export type Values = ReadonlyMap<string, string | undefined>

/** An instruction with the variables that it can use. */
export type WithVariables = { readonly instruction: Instruction; readonly values: Values }

/**
 * The instructions of a stage with what is certain about their variables before a build. Only plain forms are read; any
 * other makes a variable uncertain. One assumption is made: the base image sets no variable that the Dockerfile has as
 * ARG, because it would win.
 */
export const withCertainVariables = (
  dockerfile: DockerfileStages,
  stage: Stage,
): readonly WithVariables[] => {
  let values: Values = new Map()
  for (const instruction of stagesBelow(dockerfile.stages, stage).flatMap((below) => below.instructions))
    values = valuesAfter(instruction, values, undefined)
  return stage.instructions.map((instruction) => {
    const placed = { instruction, values }
    values = valuesAfter(instruction, values, dockerfile)
    return placed
  })
}

/** A word with its variables replaced and its quotes removed; undefined when the result is not certain. */
export const certainWord = (word: string, values: Values): string | undefined => {
  const [, inDouble, inSingle] = /^(?:"([^"]*)"|'([^'$]*)')$/.exec(word) ?? []
  const bare = inDouble ?? inSingle ?? word
  if (/["'`\\]/.test(bare)) return undefined
  const missing: string[] = []
  const text = bare.replaceAll(/\$(?:(\w+)|\{(\w+)\})|\$/g, (_, plain?: string, braced?: string) => {
    const name = plain ?? braced ?? ''
    const value = values.get(name)
    if (value === undefined) missing.push(name)
    return value ?? ''
  })
  return missing.length === 0 ? text : undefined
}

const stagesBelow = (stages: readonly Stage[], { base }: Stage): readonly Stage[] => {
  const below = base.kind === 'stage' ? stages[base.index] : undefined
  return below === undefined ? [] : [...stagesBelow(stages, below), below]
}

/** `dockerfile` is undefined in a stage below: engines do not agree on whether its ARGs are inherited. */
const valuesAfter = (
  { name, args }: Instruction,
  before: Values,
  dockerfile: DockerfileStages | undefined,
): Values => {
  if (name !== 'ENV' && name !== 'ARG') return before
  const after = new Map(before)
  for (const { variable, written } of assignmentsIn(name, args)) {
    const value = written === undefined ? undefined : certainWord(written, before)
    // Which of two settings wins differs between engines, unless the later is an ENV.
    if (name === 'ENV') after.set(variable, value)
    else if (dockerfile === undefined || before.has(variable)) after.set(variable, undefined)
    else after.set(variable, argumentOf(variable, dockerfile, written === undefined) ?? value)
  }
  return after
}

/** A build argument; where the ARG has no default, also one before the first FROM, or of the platform. */
const argumentOf = (
  name: string,
  { globals, question }: DockerfileStages,
  hasNoDefault: boolean,
): string | undefined => question.buildArgs[name] ?? (hasNoDefault ? globals.get(name) : undefined)

/** `written` is undefined where nothing is, and where it is too involved to be read here. */
type Assignment = { readonly variable: string; readonly written: string | undefined }

const plainAssignment = /^(\w+)(?:=("[^"'`\\]*"|'[^"'`\\]*'|[^"'`\\]*))?$/

const assignmentsIn = (instruction: 'ENV' | 'ARG', args: string): readonly Assignment[] => {
  const words = args.split(/\s+/).map((word) => plainAssignment.exec(word))
  const isPlain = words.every((word) => word !== null)
  if (isPlain && (instruction === 'ARG' || words[0]?.[2] !== undefined))
    return words.flatMap((word) => ({ variable: word[1] ?? '', written: word[2] }))
  // Quotes, escapes, or the old form `ENV NAME value`: every word could be a name, and none of the values is certain.
  return [...args.matchAll(/\w+/g)].map(([variable]) => ({ variable, written: `\\` }))
}
