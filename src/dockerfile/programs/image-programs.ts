import { posix } from 'node:path'
import { below, mostCopies, readCopy } from '../container-paths.ts'
import { matches } from '../shell/builtins.ts'
import { scriptOfWords } from '../run-steps.ts'
import type { Script } from '../shell/script.ts'
import { readScript } from '../shell/tree.ts'
import { unknown } from '../shell/values.ts'
import type { Placed } from '../stage-variables.ts'
import { type Instruction, jsonWords } from '../syntax/syntax.ts'

/** A program that a build makes, where it is in a stage. */
export type MadeProgram<T> = {
  readonly made: T
  /** Absolute; `unknown` stands for a name that the text does not give. */
  readonly path: string
  /** The name that replaced `unknown` when the program was copied. */
  readonly name: string | undefined
}

/** The programs after a COPY of `from` another stage, or a `cp` or `mv` in the same one. */
export const copiedPrograms = <T>(
  programs: readonly MadeProgram<T>[],
  sources: readonly string[],
  target: string,
): readonly MadeProgram<T>[] =>
  sources
    .slice(0, mostCopies)
    .flatMap((source) =>
      programs.slice(0, mostCopies).flatMap((program): readonly MadeProgram<T>[] => {
        const place = placeOf(program.path, source, target, sources.length > 1)
        if (place === undefined) return []
        const open = program.path.includes(unknown) && !/[*?[]/.test(source) && !place.includes(unknown)
        return [{ ...program, path: place, name: open ? posix.basename(source) : program.name }]
      }),
    )
    .slice(-mostCopies)

const placeOf = (path: string, source: string, target: string, several: boolean): string | undefined => {
  const into = several || /(?:^|\/)\.?$/.test(target) || usualFolders.test(target)
  const inside = below(source, path)
  if (inside !== undefined && inside !== '') return posix.join(target, inside)
  const pattern = source.replaceAll(/[*?]+|\[[^\]]*\]/g, unknown)
  const isSame = path === source || matches(path, source) || matches(pattern, path)
  if (!isSame) return undefined
  const name = posix.basename(matches(path, source) && !pattern.includes(unknown) ? source : path)
  return into ? posix.join(target, name) : posix.normalize(target)
}

/** Folders that every image has, so that a copy to them is one into them. */
const usualFolders = /^\/?(?:usr\/(?:local\/)?)?s?bin$|^\/(?:opt|root|home|go\/bin|usr\/local)$/

/** The sources and the target of a COPY as absolute paths. */
export const absoluteCopy = (
  { instruction, variables }: Placed,
  folder: string,
): { readonly sources: readonly string[]; readonly target: string } => {
  const { sources, target } = readCopy(instruction, variables)
  const isFolder = /(?:^|\/)\.?$/.test(target)
  return {
    sources: sources.map((source) => posix.resolve('/', source)),
    target: isFolder ? `${posix.resolve(folder, target)}/` : posix.resolve(folder, target),
  }
}

/** The scripts that a container of a stage starts with: ENTRYPOINT with the words of CMD, or CMD alone. */
export const startScripts = (instructions: readonly Instruction[]): readonly Script[] => {
  const last = (name: string): string | undefined => instructions.findLast((each) => each.name === name)?.args
  const [entryPoint, command] = [last('ENTRYPOINT'), last('CMD')]
  const words = [entryPoint, command].map((args) => (args === undefined ? [] : jsonWords(args)))
  const [first, second] = words
  // In shell form, the words of CMD are no arguments of ENTRYPOINT.
  if (first !== undefined && second !== undefined) return [scriptOfWords([...first, ...second])]
  return [entryPoint, command].flatMap((args) => (args === undefined ? [] : [startScript(args)]))
}

const startScript = (args: string): Script => {
  const words = jsonWords(args)
  return words === undefined ? readScript(args) : scriptOfWords(words)
}

/** A program among the words that a container starts with: its place there, and its name when it had none. */
type Start = { readonly place: number; readonly name: string | undefined }

/** Where the words that a container starts with name a program. */
export const startsOf = (
  { path, name }: MadeProgram<unknown>,
  words: readonly string[],
  folder: string,
): readonly Start[] => {
  const isOpen = name === undefined && posix.basename(path).includes(unknown)
  return words.flatMap((word, place) => {
    if (word === '') return []
    const own = posix.basename(word)
    const isHere = matches(path, posix.resolve(folder, word)) || (isOpen && !word.includes('/'))
    const isNamed = own === (name ?? posix.basename(path))
    return isHere || isNamed ? [{ place, name: isOpen ? own : name }] : []
  })
}
