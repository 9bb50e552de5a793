import { type Feature, featuresOf } from './features.ts'
import { runsGo, type RunsGo } from './go-commands.ts'
import { type ImageName, readImageName } from './image-names.ts'
import { readRun, type RunStep } from './run-steps.ts'
import { placedInstructions } from './stage-variables.ts'
import { readStages, type Stage, type Staged, type StageQuestion } from './stages.ts'
import { flagsOf, type Instruction, parseDockerfile } from './syntax.ts'
import { expand } from './variables.ts'

/** How a Dockerfile will be built. */
export type DockerfileQuestion = Pick<StageQuestion, 'platform'> &
  Partial<Omit<StageQuestion, 'platform'>> & {
    /** Absent: the last stage. */
    readonly target?: string | undefined
  }

/** An image whose name is not known before the build. */
export type Unresolved = {
  readonly line: number
  readonly written: string
  readonly missing: readonly string[]
}

/** A cache mount of a RUN step. The id is the target when none is given, as in BuildKit. */
export type CacheMount = { readonly line: number; readonly target: string; readonly id: string }

/** What the text of a Dockerfile says about the build of one target. */
export type Dockerfile = Staged & {
  readonly question: StageQuestion
  /** Stages that the target needs, including itself, in the order of the file. Engines skip the others. */
  readonly needed: readonly Stage[]
  /** RUN steps of the needed stages. */
  readonly runs: readonly RunStep[]
  /** Images that must be pulled, each once; not the syntax image. */
  readonly externalImages: readonly string[]
  readonly unresolved: readonly Unresolved[]
  /** Pulled by BuildKit only; to Podman and Buildah that line is a comment. */
  readonly syntaxImage: string | undefined
  readonly cacheMounts: readonly CacheMount[]
  readonly usesCacheMounts: boolean
  readonly runsGo: RunsGo
  readonly features: readonly Feature[]
}

/**
 * Reads a Dockerfile without building it. Throws when it has no FROM, when its target does not exist (naming
 * those that do) or when a heredoc has no end.
 */
export const readDockerfile = (text: string, options: DockerfileQuestion): Dockerfile => {
  const { buildArgs = {}, buildContexts = {}, platform } = options
  const question = { buildArgs, buildContexts, platform }
  const { instructions, syntaxImage } = parseDockerfile(text)
  const staged = readStages(instructions, question)
  const needed = neededStages(staged, targetOf(staged.stages, options.target), question)
  const images = needed.flatMap((stage) => imagesOf(stage, staged, question))
  const runs = needed.flatMap(({ instructions: own }) =>
    own.filter(({ name }) => name === 'RUN').map(readRun),
  )
  const cacheMounts = needed.flatMap((stage) => cacheMountsOf(stage, staged, question))
  return {
    ...staged,
    question,
    needed,
    runs,
    externalImages: referencesIn(images),
    unresolved: unresolvedIn(images),
    syntaxImage,
    cacheMounts,
    usesCacheMounts: cacheMounts.length > 0,
    runsGo: runsGo(runs),
    features: needed.flatMap((stage) => stage.instructions.flatMap(featuresOf)),
  }
}

const targetOf = (stages: readonly Stage[], target: string | undefined): Stage => {
  const found =
    target === undefined
      ? stages.at(-1)
      : (stages.findLast(({ name }) => name === target.toLowerCase()) ??
        stages[/^\d+$/.test(target) ? Number(target) : -1])
  if (found !== undefined) return found
  const names = stages.flatMap(({ name }) => name ?? [])
  throw new Error(
    `The Dockerfile has no stage "${target}"; it has ${names.length === 0 ? 'no named stages' : names.join(', ')}`,
  )
}

type Named = { readonly line: number; readonly image: ImageName }

const referencesIn = (images: readonly Named[]): readonly string[] => [
  ...new Set(images.flatMap(({ image }) => (image.kind === 'image' ? [image.reference] : []))),
]

const unresolvedIn = (images: readonly Named[]): readonly Unresolved[] =>
  images.flatMap(({ line, image }) =>
    image.kind === 'unresolved' ? [{ line, written: image.written, missing: image.missing }] : [],
  )

/** The images that a stage is built on and copies files from. */
const imagesOf = (stage: Stage, staged: Staged, question: StageQuestion): readonly Named[] => [
  { line: stage.line, image: stage.base },
  ...stage.instructions.flatMap((instruction) =>
    sourcesOf(instruction).map((name) => ({
      line: instruction.line,
      image: sourceImage(name, staged, question),
    })),
  ),
]

const sourcesOf = (instruction: Instruction): readonly string[] => {
  if (instruction.name === 'COPY') return flagsOf(instruction.flags, 'from').slice(-1)
  if (instruction.name !== 'RUN') return []
  return readRun(instruction).mounts.flatMap((mount) => mount['from'] ?? [])
}

const sourceImage = (name: string, { stages }: Staged, { buildContexts }: StageQuestion): ImageName =>
  readImageName(name, buildContexts, (wanted) =>
    /^\d+$/.test(wanted)
      ? stages[Number(wanted)]?.index
      : stages.findLast((stage) => stage.name === wanted)?.index,
  )

const neededStages = (staged: Staged, target: Stage, question: StageQuestion): readonly Stage[] => {
  const needed = new Set<Stage>()
  const visit = (stage: Stage): void => {
    if (needed.has(stage)) return
    needed.add(stage)
    for (const { image } of imagesOf(stage, staged, question)) {
      const other = image.kind === 'stage' ? staged.stages[image.index] : undefined
      if (other !== undefined) visit(other)
    }
  }
  visit(target)
  return staged.stages.filter((stage) => needed.has(stage))
}

const cacheMountsOf = (stage: Stage, staged: Staged, question: StageQuestion): readonly CacheMount[] =>
  placedInstructions(staged, stage, question)
    .filter(({ instruction }) => instruction.name === 'RUN' && stage.instructions.includes(instruction))
    .flatMap(({ instruction, variables }) =>
      flagsOf(instruction.flags, 'mount').length === 0
        ? []
        : readRun(instruction)
            .mounts.filter(({ type }) => type === 'cache')
            .map(({ target = '', id = target }) => ({
              line: instruction.line,
              target: expand(target, variables).text,
              id: expand(id, variables).text,
            })),
    )
