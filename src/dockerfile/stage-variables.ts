import type { Parts } from './syntax/parts.ts'
import { messageOf } from './refuse.ts'
import { type Budget, scopeOn } from './scope.ts'
import type { Placed, Stage, Staged, StageQuestion } from './stage.ts'
import type { Instruction } from './syntax/syntax.ts'
import { assignmentsOf, type Expanded, expandWord, type Variables } from './variables.ts'

export type { Placed }

/**
 * The instructions of a stage, after those of the stages it is built on, each with its variables. Variables set by the
 * base image are unknown.
 */
export const placedInstructions = (staged: Staged, stage: Stage): readonly Placed[] =>
  chainOf(staged, stage).flatMap(({ placed }) => placed)

/** The stages that a stage is built on, from the first, and the stage itself. */
const chainOf = ({ stages }: Staged, stage: Stage): readonly Stage[] => {
  const chain: Stage[] = []
  for (let each: Stage | undefined = stage; each !== undefined; each = stageBelow(stages, each))
    chain.push(each)
  return chain.toReversed()
}

const stageBelow = (stages: readonly Stage[], { base }: Stage): Stage | undefined =>
  base.kind === 'stage' ? stages[base.index] : undefined

export type Surroundings = {
  readonly globals: Variables
  readonly question: StageQuestion
  readonly escape: string
  readonly budget: Budget
}

type PlacedStage = {
  readonly placed: readonly Placed[]
  /** The variables after the last instruction. */
  readonly variables: Variables
  /** Why the stage cannot be built: an ENV or ARG that BuildKit refuses. */
  readonly problem: string | undefined
}

/** Follows the variables through one stage, from those of the stage that it is built on. */
export const placeStage = function* (
  instructions: readonly Instruction[],
  base: Variables | undefined,
  around: Surroundings,
): Parts<PlacedStage> {
  const scope = scopeOn(base, around.budget)
  const placed: Placed[] = []
  const expanded = (word: string): Expanded => expandWord(word, scope.now(), around.escape)
  let problem: string | undefined
  for (const instruction of instructions) {
    yield
    placed.push({ instruction, variables: scope.now() })
    try {
      if (instruction.name === 'ENV') setEnv(instruction, { scope, expanded, around })
      if (instruction.name === 'ARG') setArg(instruction, { scope, expanded, around })
    } catch (error) {
      problem ??= `Line ${instruction.line} of the Dockerfile: ${messageOf(error)}`
    }
  }
  return { placed, variables: scope.now(), problem }
}

type Setting = {
  readonly scope: ReturnType<typeof scopeOn>
  readonly expanded: (word: string) => Expanded
  readonly around: Surroundings
}

/** All values of one ENV are read before any of them is set. */
const setEnv = ({ args }: Instruction, { scope, expanded, around }: Setting): void => {
  const pairs = assignmentsOf('ENV', args, around.escape).map(
    ([name, value = '']) => [expanded(name).text, expanded(value).text] as const,
  )
  for (const [name, value] of pairs) scope.set(name, value)
}

/**
 * A build argument comes first, then the default of this ARG, then the value of the ARG before the first FROM. Each is
 * set before the next of the same instruction is read.
 */
const setArg = ({ args }: Instruction, { scope, expanded, around }: Setting): void => {
  const { globals, question, escape } = around
  for (const [name, written] of assignmentsOf('ARG', args, escape)) {
    const given = Object.hasOwn(question.buildArgs, name) ? question.buildArgs[name] : undefined
    const value = given ?? (written === undefined ? globals.get(name) : expanded(written).text)
    if (value !== undefined) scope.set(name, value)
  }
}
