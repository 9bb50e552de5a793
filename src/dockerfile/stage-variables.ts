import { platformVariables, type Stage, type Staged, type StageQuestion } from './stages.ts'
import type { Instruction } from './syntax.ts'
import { assignmentsOf, expand, type Variables } from './variables.ts'

/** One instruction with the ARG and ENV values that hold when it runs. */
export type Placed = { readonly instruction: Instruction; readonly variables: Variables }

/**
 * The instructions of a stage, those of the stages it is built on first, each with its variables. What the
 * base image itself sets is not known.
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

/** A stage and the stages it is built on, the first one first. */
const chainOf = ({ stages }: Staged, stage: Stage): readonly Stage[] => {
  const { base } = stage
  const below = base.kind === 'stage' ? stages[base.index] : undefined
  return below === undefined ? [stage] : [...chainOf({ stages, globals: new Map() }, below), stage]
}

type World = { readonly staged: Staged; readonly question: StageQuestion }

const after = ({ name, args }: Instruction, before: Variables, { staged, question }: World): Variables => {
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

/** A build argument, else what the ARG before the first FROM says; a default of the stage's own ARG goes before that. */
const argumentOf = (name: string, { staged, question }: World, hasNoDefault: boolean): string | undefined => {
  const given = question.buildArgs[name]
  if (given !== undefined || !hasNoDefault) return given
  return staged.globals.get(name) ?? new Map(platformVariables(question.platform)).get(name)
}
