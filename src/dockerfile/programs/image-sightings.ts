import { posix } from 'node:path'
import type { Effort } from '../effort.ts'
import { type ContainerPaths, type ContextFacts, contextPaths } from '../container-paths.ts'
import { absoluteCopy, startScripts, startsOf } from './image-programs.ts'
import { type BuiltPackage, madeBy, running, type StageEnd, startedBy } from './made-programs.ts'
import { scriptOfWords } from '../run-steps.ts'
import { readScript } from '../shell/tree.ts'
import type { ShellOption } from '../shell/state.ts'
import type { Started } from '../shell/step.ts'
import type { Placed } from '../stage-variables.ts'
import { flagOf } from '../syntax/syntax.ts'

/** Where the image shows a program: one that a container starts with, or one that is there. */
type Sighting = {
  readonly built: BuiltPackage
  /** The name of the program when `built` has several. */
  readonly name: string | undefined
  /** Its place in ENTRYPOINT and CMD; undefined when they do not name it. */
  readonly started: number | undefined
}

/** What a Dockerfile says about the programs of its image. */
export type ImagePrograms = {
  readonly sightings: readonly Sighting[]
  /** Names of programs that the image starts and, after them, of those copied into it. */
  readonly started: readonly string[]
  readonly copied: readonly string[]
  /** Folders of the context from which programs seem to be copied. */
  readonly folders: readonly string[]
}

type Around = {
  readonly effort: Effort
  readonly context: ContextFacts
  /** Other stages by name or number. */
  readonly others: (name: string) => StageEnd | undefined
}

/** What the instructions of the last stage, and of those it is based on, say about its programs. */
export const imageOf = (placed: readonly Placed[], end: StageEnd, around: Around): ImagePrograms => {
  const { context, effort } = around
  const started = startedFirst(end, { placed, context, effort })
  const words = started.flatMap((each) => each.words.map(({ text }) => text))
  const compiled = started
    .flatMap((each) => madeBy(each, { line: startLine(placed), paths: end.paths, context }, running))
    .map(({ made }) => ({ built: made, name: undefined, started: 0 }))
  const isWithin = effort.spend(end.programs.length * (1 + words.length))
  const inImage = (isWithin ? end.programs : []).flatMap((program): readonly Sighting[] => {
    const starts = startsOf(program, words, end.paths.folder)
    const there = { built: program.made, name: program.name, started: undefined }
    return [...starts.map(({ place, name }) => ({ built: program.made, name, started: place })), there]
  })
  const copies = placed.flatMap((each) => copiesFrom(each, end.paths, around))
  return {
    sightings: [...compiled, ...inImage],
    started: words.map((word) => posix.basename(word)),
    copied: copies.map(({ source }) => posix.basename(source)),
    folders: copies.flatMap(({ folders }) => folders),
  }
}

/** The programs that a container starts, also those in `sh -c` and in a start script. */
const startedFirst = (
  { paths }: StageEnd,
  { placed, context, effort }: Pick<Around, 'context' | 'effort'> & { readonly placed: readonly Placed[] },
): readonly Started[] => {
  const where = {
    paths,
    variables: placed.at(-1)?.variables ?? new Map<string, string>(),
    context,
    effort,
    options: new Set<ShellOption>(),
  }
  const own = startScripts(placed.map(({ instruction }) => instruction)).flatMap((script) =>
    startedBy(script, where),
  )
  // A script may be any of the words: of `tini -- /start.sh` it is the last.
  const words = own
    .flatMap((each) => each.words.map(({ text }) => text))
    .filter((word) => /\/|\.sh$/.test(word))
    .slice(0, mostWords)
  const within = words.flatMap((word) => {
    const text = inlineScript(posix.resolve(paths.folder, word), placed)
    return startedBy(text === undefined ? scriptOfWords([word]) : readScript(text), where).slice(
      text === undefined ? 1 : 0,
    )
  })
  return [...own, ...within]
}

const mostWords = 50

/** The text of a file that `COPY <<EOF FILE` writes. */
const inlineScript = (path: string, placed: readonly Placed[]): string | undefined => {
  const found = placed.find(
    ({ instruction }) =>
      instruction.name === 'COPY' &&
      instruction.heredocs.length > 0 &&
      posix.resolve('/', instruction.args.split(/\s+/).at(-1) ?? '') === path,
  )
  return found?.instruction.heredocs[0]?.content
}

const startLine = (placed: readonly Placed[]): number =>
  placed.findLast(({ instruction }) => /^(?:CMD|ENTRYPOINT)$/.test(instruction.name))?.instruction.line ?? 1

type Copy = { readonly source: string; readonly folders: readonly string[] }

const copiesFrom = (
  placed: Placed,
  { folder }: ContainerPaths,
  { others, context, effort }: Around,
): readonly Copy[] => {
  const from = placed.instruction.name === 'COPY' ? flagOf(placed.instruction, 'from') : undefined
  const other = from === undefined ? undefined : others(from)
  if (other === undefined || !effort.spend(other.paths.copied.length + placed.instruction.args.length))
    return []
  return absoluteCopy(placed, folder).sources.map((source) => ({
    source,
    folders: effort.spend(1 + other.paths.copied.length)
      ? contextPaths(other.paths, posix.dirname(source), context)
      : [],
  }))
}
