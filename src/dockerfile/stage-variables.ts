import { platformVariables, type Stage, type Staged, type StageQuestion } from './stages.ts'
import type { Instruction } from './syntax.ts'
import { assignmentsOf, expand, type Variables } from './variables.ts'

/** One instruction with the ARG and ENV values that hold when it runs. */
export type Placed = { readonly instruction: Instruction; readonly variables: Variables }

/**
 * The instructions of a stage, after those of the stages it is built on, each with its variables. Variables set by the
 * base image are unknown.
 */
export const placedInstructions = (
  staged: Staged,
  stage: Stage,
  question: StageQuestion,
): readonly Placed[] => {
  const placed: Placed[] = []
  let variables: Variables = new Map()
  for (const instruction of chainOf(staged, stage).flatMap((each) => each.instructions)) {
    placed.push({ instruction, variables })
    variables = after(instruction, variables, { staged, question })
  }
  return placed
}

/** The stages that a stage is built on, from the first, and the stage itself. */
const chainOf = ({ stages }: Staged, stage: Stage): readonly Stage[] => {
  const { base } = stage
  const below = base.kind === 'stage' ? stages[base.index] : undefined
  return below === undefined ? [stage] : [...chainOf({ stages, globals: new Map() }, below), stage]
}

type Surroundings = { readonly staged: Staged; readonly question: StageQuestion }

const after = (
  { name, args }: Instruction,
  before: Variables,
  { staged, question }: Surroundings,
): Variables => {
  if (name !== 'ARG' && name !== 'ENV') return before
  const known = new Map(before)
  for (const [variable, written] of assignmentsOf(name, args)) {
    const given =
      name === 'ARG' ? argumentOf(variable, { staged, question }, written === undefined) : undefined
    const value = given ?? (written === undefined ? undefined : expand(written, before).text)
    if (value !== undefined) known.set(variable, value)
  }
  return known
}

/** A build argument; otherwise the value of the ARG before the first FROM, unless the stage's own ARG has a default. */
const argumentOf = (
  name: string,
  { staged, question }: Surroundings,
  hasNoDefault: boolean,
): string | undefined => {
  const given = question.buildArgs[name]
  if (given !== undefined || !hasNoDefault) return given
  return staged.globals.get(name) ?? new Map(platformVariables(question.platform)).get(name)
}
