import { posix } from 'node:path'
import { below, type ContainerPaths, type ContextFacts, contextPaths } from './container-paths.ts'
import { absoluteCopy, startsOf, startWords } from './image-programs.ts'
import { type BuiltPackage, madeBy, running, type StageEnd, startedBy } from './made-programs.ts'
import { scriptOfWords } from './run-steps.ts'
import { commandsOf } from './shell-commands.ts'
import type { Placed } from './stage-variables.ts'
import { flagOf } from './syntax.ts'

/** Where the image shows a program: one that a container starts with, or one that is there. */
export type Sighting = {
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
  readonly context: ContextFacts
  /** Other stages by name or number. */
  readonly others: (name: string) => StageEnd | undefined
}

/** What the instructions of the last stage, and of those it is based on, say about its programs. */
export const imageOf = (placed: readonly Placed[], end: StageEnd, around: Around): ImagePrograms => {
  const { context } = around
  const own = startWords(placed.map(({ instruction }) => instruction))
  const words = [...own, ...own.flatMap((word) => scriptWords(word, end.paths, context))]
  const inImage = end.programs.flatMap((program): readonly Sighting[] => {
    const starts = startsOf(program, words, end.paths.folder)
    const there = { built: program.made, name: program.name, started: undefined }
    return [...starts.map(({ place, name }) => ({ built: program.made, name, started: place })), there]
  })
  const copies = placed.flatMap((each) => copiesFrom(each, end.paths, around))
  return {
    sightings: [...compiledAtStart(own, end, { placed, context }), ...inImage],
    started: words.map((word) => posix.basename(word)),
    copied: copies.map(({ source }) => posix.basename(source)),
    folders: copies.flatMap(({ folders }) => folders),
  }
}

/** The packages of a container that starts with go itself, or with a program that watches the sources. */
const compiledAtStart = (
  words: readonly string[],
  { paths }: StageEnd,
  { placed, context }: { readonly placed: readonly Placed[]; readonly context: ContextFacts },
): readonly Sighting[] => {
  const last = placed.findLast(({ instruction }) => /^(?:CMD|ENTRYPOINT)$/.test(instruction.name))
  if (last === undefined) return []
  const { instruction, variables } = last
  return startedBy(scriptOfWords(words), { paths, variables, context })
    .flatMap((started) => madeBy(started, { line: instruction.line, paths, context }, running))
    .map(({ made }) => ({ built: made, name: undefined, started: 0 }))
}

/** The words of the commands in a start script that the context has. */
const scriptWords = (word: string, paths: ContainerPaths, context: ContextFacts): readonly string[] => {
  const path = posix.resolve(paths.folder, word)
  const isCopied = paths.copied.some(({ to }) => below(to, path) !== undefined)
  const [from] = /^[\w./-]+$/.test(word) && isCopied ? contextPaths(paths, path, context) : []
  const text = from === undefined || from.endsWith('.go') ? undefined : context.readFile(from)
  return text?.startsWith('#!') === true ? commandsOf(text).flatMap(({ words }) => words) : []
}

type Copy = { readonly source: string; readonly folders: readonly string[] }

const copiesFrom = (
  placed: Placed,
  { folder }: ContainerPaths,
  { others, context }: Around,
): readonly Copy[] => {
  const from = placed.instruction.name === 'COPY' ? flagOf(placed.instruction, 'from') : undefined
  const other = from === undefined ? undefined : others(from)
  if (other === undefined) return []
  return absoluteCopy(placed, folder).sources.map((source) => ({
    source,
    folders: contextPaths(other.paths, posix.dirname(source), context),
  }))
}
