import { posix } from 'node:path'
import { refuseUnbuildable } from './rules/expansion-rules.ts'
import { type Feature, featuresOf } from './features.ts'
import { runsGo, type RunsGo } from './go-commands.ts'
import type { ImageName } from './image-names.ts'
import { refuseMany } from './refuse-many.ts'
import { refuseInvalid } from './rules/instruction-rules.ts'
import { limits } from './syntax/limits.ts'
import { mountsOf } from './mounts.ts'
import { atOnce, type Parts } from './syntax/parts.ts'
import type { BuildPlatforms } from './platforms.ts'
import { readRun, type RunStep } from './run-steps.ts'
import { refuseCircles, refuseLater, type SourceName, sourcesOf } from './sources.ts'
import type { Placed, Stage, Staged, StageQuestion } from './stage.ts'
import { readStages } from './stages.ts'
import { parsing } from './syntax/syntax.ts'

/** How a Dockerfile will be built. */
export type DockerfileQuestion = BuildPlatforms & {
  readonly buildArgs?: Readonly<Record<string, string>>
  readonly buildContexts?: Readonly<Record<string, string>>
  /** Absent: the last stage. */
  readonly target?: string | undefined
}

/** An image whose name is not known before the build. */
type Unresolved = {
  readonly line: number
  readonly written: string
  readonly missing: readonly string[]
}

/** A cache mount of a RUN step. The id is the target when none is given, as in BuildKit. */
type CacheMount = { readonly line: number; readonly target: string; readonly id: string }

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
  /** What escapes a character in the words of an instruction. */
  readonly escape: string
  readonly cacheMounts: readonly CacheMount[]
  readonly usesCacheMounts: boolean
  readonly runsGo: RunsGo
  readonly features: readonly Feature[]
}

/**
 * Reads a Dockerfile without building it. Throws, with its line, for what BuildKit refuses before it looks at an image;
 * for a target that does not exist, naming those that do; and for a text beyond any real one (`limits.ts`).
 */
export const readDockerfile = (text: string, options: DockerfileQuestion): Dockerfile =>
  atOnce(readingDockerfile(text, options))

/** The same in parts. */
export const readingDockerfile = function* (text: string, options: DockerfileQuestion): Parts<Dockerfile> {
  const { buildArgs = {}, buildContexts = {}, platform, targetPlatform, target } = options
  const question = { buildArgs, buildContexts, platform, targetPlatform, target }
  const syntax = yield* parsing(text)
  const { instructions, syntaxImage } = syntax
  const isStrict = syntaxImage === undefined || isDockers(syntaxImage)
  yield* refuseMany(instructions)
  if (isStrict) yield* refuseInvalid(instructions, syntax)
  const staged = yield* readStages(syntax, question)
  const { needed, images } = yield* neededStages(staged, targetOf(staged, target), question)
  if (isStrict) yield* refuseUnbuildable(needed, syntax)
  const runs = yield* runsOf(needed)
  const cacheMounts: CacheMount[] = []
  const features: Feature[] = []
  for (const each of needed.flatMap(({ placed }) => placed)) {
    yield
    cacheMounts.push(...cacheMountsOf(each, syntax.escape))
    features.push(...featuresOf(each, syntax.escape))
  }
  return {
    ...staged,
    question,
    needed,
    runs,
    externalImages: referencesIn(images),
    unresolved: unresolvedIn([...staged.stages.map(baseOf), ...images]),
    syntaxImage,
    cacheMounts,
    usesCacheMounts: cacheMounts.length > 0,
    runsGo: runsGo(runs),
    features,
    escape: syntax.escape,
  }
}

const runsOf = function* (needed: readonly Stage[]): Parts<readonly RunStep[]> {
  let commands = 0
  const instructions = needed.flatMap((stage) => stage.instructions).filter(({ name }) => name === 'RUN')
  const runs: RunStep[] = []
  for (const instruction of instructions) {
    yield
    const run = readRun(instruction)
    commands += run.commands.length
    if (commands > limits.commands)
      throw new Error(`The Dockerfile has more than ${limits.commands} commands in its RUN instructions`)
    runs.push(run)
  }
  return runs
}

/** Another syntax image may read the file by rules of its own. */
const isDockers = (image: string): boolean =>
  /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image)

const targetOf = ({ stages, indexes }: Staged, target: string | undefined): Stage => {
  const found =
    target === undefined
      ? stages.at(-1)
      : stages[indexes.get(target.toLowerCase()) ?? (/^\d+$/.test(target) ? Number(target) : -1)]
  if (found !== undefined) return found
  const names = [...indexes.keys()]
  throw new Error(
    `The Dockerfile has no stage "${target}"; it has ${names.length === 0 ? 'no named stages' : names.join(', ')}`,
  )
}

type Named = { readonly line: number; readonly image: ImageName }

const referencesIn = (images: readonly Named[]): readonly string[] => [
  ...new Set(images.flatMap(({ image }) => (image.kind === 'image' ? [image.reference] : []))),
]

/** BuildKit refuses these even in stages that the target does not need. */
const unresolvedIn = (images: readonly Named[]): readonly Unresolved[] => {
  const found = images.flatMap(({ line, image }) =>
    image.kind === 'unresolved'
      ? [[line, { line, written: image.written, missing: image.missing }] as const]
      : [],
  )
  return [...new Map(found).values()].toSorted((one, other) => one.line - other.line)
}

type Needed = {
  readonly needed: readonly Stage[]
  /** What the needed stages are built on and copy files from. */
  readonly images: readonly Named[]
}

const neededStages = function* (staged: Staged, target: Stage, question: StageQuestion): Parts<Needed> {
  const sources: (readonly SourceName[])[] = []
  for (const stage of staged.stages) {
    yield
    sources.push(sourcesOf(stage, { ...staged, question }))
  }
  refuseCircles(sources)
  const found = new Map<Stage, readonly Named[]>()
  const waiting = [target]
  for (let stage = waiting.pop(); stage !== undefined; stage = waiting.pop()) {
    if (found.has(stage)) continue
    const own = sources[stage.index] ?? []
    refuseLater(stage, own)
    const images = [baseOf(stage), ...own.map(({ instruction: { line }, image }) => ({ line, image }))]
    found.set(stage, images)
    for (const { image } of images) {
      const other = image.kind === 'stage' ? staged.stages[image.index] : undefined
      if (other !== undefined) waiting.push(other)
    }
  }
  const needed = staged.stages.filter((stage) => found.has(stage))
  return { needed, images: needed.flatMap((stage) => found.get(stage) ?? []) }
}

const baseOf = ({ line, base }: Stage): Named => ({ line, image: base })

const cacheMountsOf = ({ instruction, variables }: Placed, escape: string): readonly CacheMount[] =>
  mountsOf(instruction, variables, escape)
    .filter(({ type }) => type === 'cache')
    .map(({ target = '', id = '' }) => ({
      line: instruction.line,
      target,
      id: id === '' ? cleaned(target) : id,
    }))

/** Go's `path.Clean`. */
const cleaned = (path: string): string => posix.normalize(path).replace(/(?<=.)\/$/, '')
