import { type ImageName, isReference, readImageName } from './image-names.ts'
import type { Parts } from './syntax/parts.ts'
import { isPlatform, platformVariables } from './platforms.ts'
import { messageOf } from './refuse.ts'
import { type Budget, openBudget, scopeOn } from './scope.ts'
import { limits } from './syntax/limits.ts'
import type { Stage, Staged, StageQuestion } from './stage.ts'
import { placeStage, type Surroundings } from './stage-variables.ts'
import { type DockerfileSyntax, flagOf, type Instruction, partsOf } from './syntax/syntax.ts'
import { assignmentsOf, type Expanded, expandGlobal, type Variables } from './variables.ts'
import { plainWords } from './syntax/words.ts'

export type { Stage, Staged, StageQuestion }

type Syntax = Pick<DockerfileSyntax, 'instructions' | 'escape'>
type Written = { readonly from: Instruction; readonly body: readonly Instruction[] }

/** Groups instructions into stages and resolves their base images. Throws when there is no FROM, or a wrong one. */
export const readStages = function* (
  { instructions, escape }: Syntax,
  question: StageQuestion,
): Parts<Staged> {
  const { before, written } = grouped(instructions)
  if (written.length === 0) throw new Error('The Dockerfile has no FROM: it builds nothing')
  const target = question.target ?? spellingOf(written.at(-1)?.from)?.toLowerCase()
  const budget = openBudget()
  const globals = globalsOf(before, { question, escape, target, budget })
  const stages: Stage[] = []
  const indexes = new Map<string, number>()
  let count = 0
  for (const each of written) {
    const stage = yield* stageOf(each, { stages, indexes, globals, question, escape, budget })
    count += stage.instructions.length
    if (count > limits.instructions)
      throw new Error(
        `The Dockerfile has more than ${limits.instructions} instructions with those of ONBUILD`,
      )
    stages.push(stage)
    if (stage.name !== undefined) indexes.set(stage.name, stage.index)
  }
  return { stages, indexes, globals }
}

const grouped = (instructions: readonly Instruction[]): { before: Instruction[]; written: Written[] } => {
  const before: Instruction[] = []
  const written: { from: Instruction; body: Instruction[] }[] = []
  for (const instruction of instructions) {
    if (instruction.name === 'FROM') written.push({ from: instruction, body: [] })
    else (written.at(-1)?.body ?? before).push(instruction)
  }
  return { before, written }
}

const spellingOf = (from: Instruction | undefined): string | undefined => plainWords(from?.args ?? '')[2]

type Asked = {
  readonly question: StageQuestion
  readonly escape: string
  readonly target: string | undefined
  readonly budget: Budget
}

const globalsOf = (
  instructions: readonly Instruction[],
  { question, escape, target, budget }: Asked,
): Variables => {
  const { buildArgs } = question
  const given = (name: string): string | undefined =>
    Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined
  const scope = scopeOn(undefined, budget)
  for (const [name, value] of [...platformVariables(question), ['TARGETSTAGE', target ?? 'default'] as const])
    scope.set(name, given(name) ?? value)
  for (const { name: kind, args, line } of instructions) {
    if (kind !== 'ARG') continue
    for (const [name, written] of assignmentsOf('ARG', args, escape)) {
      const value =
        given(name) ??
        (written === undefined ? undefined : at(line, () => expandGlobal(written, scope.now(), escape)).text)
      if (value !== undefined) at(line, () => scope.set(name, value))
    }
  }
  return scope.now()
}

/** Adds the line to what is thrown. */
const at = <T>(line: number, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    throw new Error(`Line ${line} of the Dockerfile: ${messageOf(error)}`, {
      cause: error,
    })
  }
}

type Earlier = Surroundings & {
  readonly stages: readonly Stage[]
  readonly indexes: ReadonlyMap<string, number>
}

const stageOf = function* ({ from, body }: Written, around: Earlier): Parts<Stage> {
  const { stages, globals, escape } = around
  const [image = ''] = plainWords(from.args)
  const base = at(from.line, () => baseOf(expandGlobal(image, globals, escape), image, around))
  const below = base.kind === 'stage' ? stages[base.index] : undefined
  const instructions = [...triggersOf(below, escape), ...body]
  return {
    index: stages.length,
    name: spellingOf(from)?.toLowerCase(),
    spelling: spellingOf(from),
    line: from.line,
    base,
    platform: at(from.line, () => platformOf(from, around)),
    instructions,
    ...(yield* placeStage(instructions, below?.variables, around)),
  }
}

/** What the ONBUILD instructions of the stage below add to a stage that is built on it. */
const triggersOf = (below: Stage | undefined, escape: string): readonly Instruction[] =>
  (below?.instructions ?? [])
    .filter(({ name }) => name === 'ONBUILD')
    .map((instruction) => ({ ...instruction, ...partsOf(instruction.args, escape) }))

const platformOf = (from: Instruction, { globals, escape }: Earlier): string | undefined => {
  const written = flagOf(from, 'platform')
  if (written === undefined || written === '') return undefined
  const { text, missing } = expandGlobal(written, globals, escape)
  if (text === '') throw new Error(`FROM --platform=${written} is empty${hintFor(missing)}`)
  if (!isPlatform(text)) throw new Error(`FROM --platform=${text} is not a platform${hintFor(missing)}`)
  return text
}

const hintFor = (missing: readonly string[]): string =>
  missing.length === 0 ? '' : `: set the build argument ${missing.join(', ')}`

const baseOf = (
  { text, missing }: Expanded,
  written: string,
  { stages, indexes, question }: Earlier,
): ImageName => {
  // In FROM, unlike in COPY --from, a number is not an index, only earlier stages count, and a name is found by
  // BuildKit in lower case only, by Buildah as it was written.
  const indexOf = (wanted: string): number | undefined => {
    const index = indexes.get(wanted)
    const { name, spelling } = stages[index ?? -1] ?? {}
    return text === name || text === spelling ? index : undefined
  }
  const name = readImageName(text, question.buildContexts, indexOf)
  if (name.kind !== 'unresolved' && (name.kind !== 'image' || isReference(name.reference))) return name
  if (missing.length > 0) return { kind: 'unresolved', written, missing }
  throw new Error(`FROM ${written} is not the name of an image`)
}
