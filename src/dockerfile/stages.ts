import { type ImageName, readImageName } from './image-names.ts'
import { flagOf, type Instruction } from './syntax.ts'
import { assignmentsOf, expand, type Expanded, type Variables } from './variables.ts'

/** One build stage: its FROM and what follows it. */
export type Stage = {
  readonly index: number
  /** In lower case, as stages are looked up; undefined when FROM gives none. */
  readonly name: string | undefined
  readonly line: number
  readonly base: ImageName
  /** The value of `FROM --platform=`, with its variables resolved. */
  readonly platform: string | undefined
  readonly instructions: readonly Instruction[]
}

export type StageQuestion = {
  readonly buildArgs: Readonly<Record<string, string>>
  /** Build contexts by name: they come before stages and images of the same name. */
  readonly buildContexts: Readonly<Record<string, string>>
  /** The platform that is built on and for, as in `linux/amd64`. */
  readonly platform: string
}

export type Staged = {
  readonly stages: readonly Stage[]
  /** Values of the ARGs before the first FROM. */
  readonly globals: Variables
}

/** Groups instructions into stages and resolves their base images. Throws when there is no FROM. */
export const readStages = (instructions: readonly Instruction[], question: StageQuestion): Staged => {
  const first = instructions.findIndex(({ name }) => name === 'FROM')
  if (first === -1) throw new Error('The Dockerfile has no FROM: it builds nothing')
  const globals = globalsOf(instructions.slice(0, first), question)
  const stages: Stage[] = []
  for (const [at, from] of instructions.entries()) {
    if (from.name !== 'FROM') continue
    const next = instructions.findIndex(({ name }, index) => index > at && name === 'FROM')
    const body = instructions.slice(at + 1, next === -1 ? undefined : next)
    stages.push(stageOf(from, body, { stages, globals: withPlatforms(globals, question), question }))
  }
  return { stages, globals }
}

/** The variables that every Dockerfile has; all name the same platform, since emulation is refused. */
export const platformVariables = (platform: string): readonly (readonly [string, string])[] => {
  const [os = '', arch = '', variant = ''] = platform.split('/')
  const parts = { PLATFORM: platform, OS: os, ARCH: arch, VARIANT: variant }
  return ['BUILD', 'TARGET'].flatMap((side) =>
    Object.entries(parts).map(([name, value]) => [`${side}${name}`, value] as const),
  )
}

const withPlatforms = (globals: Variables, { platform }: StageQuestion): Variables =>
  new Map([...platformVariables(platform), ...globals])

const globalsOf = (instructions: readonly Instruction[], question: StageQuestion): Variables => {
  const found = new Map<string, string>()
  const pairs = instructions
    .filter(({ name }) => name === 'ARG')
    .flatMap(({ args }) => assignmentsOf('ARG', args))
  for (const [name, written] of pairs) {
    const value =
      question.buildArgs[name] ??
      (written === undefined ? undefined : expand(written, withPlatforms(found, question)).text)
    if (value !== undefined) found.set(name, value)
  }
  return found
}

type Surroundings = {
  readonly stages: readonly Stage[]
  readonly globals: Variables
  readonly question: StageQuestion
}

const stageOf = (from: Instruction, instructions: readonly Instruction[], around: Surroundings): Stage => {
  const [image = '', , name] = from.args.split(/\s+/)
  const platform = flagOf(from, 'platform')
  return {
    index: around.stages.length,
    name: name?.toLowerCase(),
    line: from.line,
    base: baseOf(expand(image, around.globals), image, around),
    platform: platform === undefined ? undefined : expand(platform, around.globals).text,
    instructions,
  }
}

const baseOf = (
  { text, missing }: Expanded,
  written: string,
  { stages, question }: Surroundings,
): ImageName => {
  if (missing.length > 0) return { kind: 'unresolved', written, missing }
  // In FROM, unlike in COPY --from, a number is not an index, and only earlier stages count.
  return readImageName(
    text,
    question.buildContexts,
    (name) => stages.findLast((stage) => stage.name === name)?.index,
  )
}
