import { type Budget, scopeOn } from '../../../dockerfile/scope.ts'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import type { Stage } from '../../../dockerfile/stages.ts'
import type { Instruction } from '../../../dockerfile/syntax/syntax.ts'

/** What is read of a Dockerfile to know its variables. */
type DockerfileStages = Pick<Dockerfile, 'stages' | 'globals' | 'question'>

/** Values by name; `uncertain`: set, but to something that is not certain. */
export type Values = Pick<ReadonlyMap<string, string>, 'get' | 'has'>

/** No value: a Dockerfile with this character in one is not read with certainty either. */
const uncertain = '\0'

/** An instruction with the variables that it can use. */
type WithVariables = { readonly instruction: Instruction; readonly values: Values }

/**
 * The instructions of a stage with what is certain about their variables before a build. Only plain forms are read; any
 * other makes a variable uncertain. One assumption is made: the base image sets no variable that the Dockerfile has as
 * ARG, because it would win.
 */
export const withCertainVariables = (
  dockerfile: DockerfileStages,
  stage: Stage,
): readonly WithVariables[] => {
  const known: Known = certainIn.get(dockerfile) ?? { own: new Map(), inherited: new Map() }
  certainIn.set(dockerfile, known)
  const found = known.own.get(stage) ?? placedIn(stage, inheritedBy(stage, dockerfile, known), dockerfile)
  known.own.set(stage, found)
  return found.placed
}

type Known = {
  readonly own: Map<Stage, Followed>
  /** What each stage leaves to those that are built on it. */
  readonly inherited: Map<Stage, Followed['after']>
}

/** Every stage is followed once, however many questions there are about it and however many stages are built on it. */
const certainIn = new WeakMap<DockerfileStages, Known>()

const inheritedBy = (
  { base }: Stage,
  { stages }: DockerfileStages,
  { inherited }: Known,
): Followed['after'] | undefined => {
  const open: Stage[] = []
  let below = base.kind === 'stage' ? stages[base.index] : undefined
  while (below !== undefined && !inherited.has(below)) {
    open.push(below)
    below = below.base.kind === 'stage' ? stages[below.base.index] : undefined
  }
  let values = below === undefined ? undefined : inherited.get(below)
  for (const each of open.toReversed()) {
    values = placedIn(each, values, undefined).after
    inherited.set(each, values)
  }
  return values
}

type Followed = {
  readonly placed: readonly WithVariables[]
  readonly after: ReturnType<ReturnType<typeof scopeOn>['now']>
}

/** `dockerfile` is undefined in a stage below: engines do not agree on whether its ARGs are inherited. */
const placedIn = (
  { instructions }: Stage,
  base: Followed['after'] | undefined,
  dockerfile: DockerfileStages | undefined,
): Followed => {
  const scope = scopeOn(base, unlimited)
  const placed: WithVariables[] = []
  for (const instruction of instructions) {
    const values = scope.now()
    placed.push({ instruction, values })
    for (const [name, value] of settingsOf(instruction, values, dockerfile))
      scope.set(name, value ?? uncertain)
  }
  return { placed, after: scope.now() }
}

/** Reading the Dockerfile has already refused values that are too long. */
const unlimited: Budget = { spend: () => undefined }

/** A word with its variables replaced and its quotes removed; undefined when the result is not certain. */
export const certainWord = (word: string, values: Values): string | undefined => {
  if (!/["'`\\$]/.test(word)) return word
  const [, inDouble, inSingle] = /^(?:"([^"]*)"|'([^'$]*)')$/.exec(word) ?? []
  const bare = inDouble ?? inSingle ?? word
  if (/["'`\\]/.test(bare)) return undefined
  const missing: string[] = []
  const text = bare.replaceAll(/\$(?:(\w+)|\{(\w+)\})|\$/g, (_, plain?: string, braced?: string) => {
    const name = plain ?? braced ?? ''
    const value = values.get(name)
    if (value === undefined || value.includes(uncertain)) missing.push(name)
    return value ?? ''
  })
  return missing.length === 0 ? text : undefined
}

type Setting = readonly [name: string, value: string | undefined]

const settingsOf = (
  { name, args }: Instruction,
  before: Values,
  dockerfile: DockerfileStages | undefined,
): readonly Setting[] => {
  if (name !== 'ENV' && name !== 'ARG') return []
  return assignmentsIn(name, args).map(({ variable, written }): Setting => {
    const value = written === undefined ? undefined : certainWord(written, before)
    // Which of two settings wins differs between engines, unless the later is an ENV.
    if (name === 'ENV') return [variable, value]
    if (dockerfile === undefined || before.has(variable)) return [variable, undefined]
    return [variable, argumentOf(variable, dockerfile, written === undefined) ?? value]
  })
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
