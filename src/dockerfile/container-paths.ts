import { posix } from 'node:path'
import { copyWords } from './syntax/instruction-words.ts'
import type { Mount } from './run-steps.ts'
import { unknown } from './shell/values.ts'
import type { Placed } from './stage-variables.ts'
import { flagOf, type Instruction } from './syntax/syntax.ts'
import { expand, unquote, type Variables } from './variables.ts'

/** What the context of a build contains, with slashes and without a leading one. */
export type ContextFacts = {
  /** Every go.mod of the context, the deepest folder first. */
  readonly modules: readonly GoModule[]
  readonly exists: (path: string) => boolean
  readonly isFolder: (path: string) => boolean
  /** The text of a file that is not too long; undefined when there is none. */
  readonly readFile: (path: string) => string | undefined
}

/** A module's path, and the folder of its go.mod. */
export type GoModule = { readonly path: string; readonly folder: string }

/** The working folder of a stage, and where files of the context are in it, as far as WORKDIR and COPY show. */
export type ContainerPaths = {
  /** The working folder, absolute. */
  readonly folder: string
  readonly copied: readonly Copied[]
}

/** Folder or file `from` of the context is at `to` in the container. */
type Copied = { readonly from: string; readonly to: string }

/** A stage before its first instruction. */
export const emptyContainer: ContainerPaths = { folder: '/', copied: [] }

/** The paths of a stage by its name or number, where they are known. */
type OtherStages = (name: string) => ContainerPaths | undefined

/** The paths after one more instruction. */
export const followed = (
  paths: ContainerPaths,
  { instruction, variables }: Placed,
  context: ContextFacts,
  others: OtherStages,
): ContainerPaths => {
  const { folder, copied } = paths
  if (instruction.name === 'WORKDIR') {
    const next = absolute(folder, instruction.args, variables)
    // A longer path cannot exist (PATH_MAX of Linux), and would be gone through again for each WORKDIR that adds to it.
    return next.length > 4_096 ? paths : { folder: next, copied }
  }
  if (instruction.name !== 'COPY' && instruction.name !== 'ADD') return paths
  const { sources, target, keepsParents } = readCopy(instruction, variables)
  const from = flagOf(instruction, 'from')
  const to = posix.resolve(folder, target)
  if (from !== undefined) {
    const other = others(from)
    const found = other === undefined ? [] : sources.flatMap((source) => copiedAgain(other, source, to))
    return { folder, copied: [...copied, ...found] }
  }
  const into = { target, to, severalSources: sources.length > 1, keepsParents }
  return { folder, copied: [...copied, ...sources.map((source) => copyOf(source, into, context))] }
}

/** The paths within one RUN, whose bind mounts show the context itself or another stage. */
export const mounted = (
  paths: ContainerPaths,
  mounts: readonly Mount[],
  { variables, others }: { readonly variables: Variables; readonly others: OtherStages },
): ContainerPaths => {
  const bound = mounts
    .filter(({ type }) => type === 'bind')
    .flatMap(({ source = '.', target = '.', from }) => {
      const to = absolute(paths.folder, target, variables)
      if (from === undefined) return [{ from: inContext(read(source, variables)), to }]
      const other = others(from)
      return other === undefined ? [] : copiedAgain(other, source, to)
    })
  return { ...paths, copied: [...paths.copied, ...bound] }
}

/**
 * Where in the context a file or folder at an absolute path of the container comes from, the last copy first. Of a
 * folder, Go files that were copied into it one by one are named too.
 */
export const contextPaths = (
  { folder, copied }: ContainerPaths,
  path: string,
  context: ContextFacts,
): readonly string[] => {
  const isThere = (each: string): boolean => each.includes(unknown) || context.exists(each)
  const found = copied
    .toReversed()
    .flatMap(({ from, to }) => {
      const rest = below(to, path)
      if (rest !== undefined) return [posix.join(from, rest)]
      return posix.dirname(to) === path && from.endsWith('.go') ? [from] : []
    })
    .filter(isThere)
  // Not copied from the context (a base image with the sources): assume the same layout.
  const alike = posix.relative(folder, path) || '.'
  return found.length > 0 ? [...new Set(found)] : [alike].filter(isThere)
}

/** The rest of a path below a folder; undefined when it is not there. */
export const below = (folder: string, path: string): string | undefined => {
  const rest = posix.relative(folder, path)
  return rest === '..' || rest.startsWith('../') ? undefined : rest
}

/** Files of the context below a folder of the container that are copied once more, to another. */
export const copiedAgain = ({ copied }: ContainerPaths, source: string, to: string): readonly Copied[] => {
  const path = posix.resolve('/', source)
  const again = copied.slice(-mostCopies).flatMap((each) => {
    const inside = below(path, each.to)
    if (inside !== undefined) return [{ from: each.from, to: joined(to, inside) }]
    const outside = below(each.to, path)
    return outside === undefined ? [] : [{ from: joined(each.from, outside), to }]
  })
  return again.slice(-mostCopies).filter(({ from }) => from.length <= longestPath)
}

/** Both are normalized: `posix.join` would go through all of a long path again for each name that is added to it. */
const joined = (folder: string, rest: string): string => {
  if (rest === '') return folder === '' ? '.' : folder
  if (folder === '' || folder === '.') return rest
  return folder.endsWith('/') ? `${folder}${rest}` : `${folder}/${rest}`
}

/** Paths of the context are shorter. A name that is added to a path by each of thousands of stages must not grow on. */
const longestPath = 1_000

/** Copies of copies would otherwise double with every instruction. */
export const mostCopies = 30

/** With `unknown` where a variable has no value. */
const read = (text: string, variables: Variables): string => {
  const { text: written, missing } = expand(text, variables)
  if (missing.length === 0) return unquote(written)
  const others = new Set(missing)
  const value = (name: string): string | undefined =>
    variables.get(name) ?? (others.has(name) ? (usual[name] ?? unknown) : undefined)
  return unquote(expand(text, { get: value }).text)
}

const usual: Readonly<Record<string, string>> = { GOPATH: '/go', HOME: '/root' }

const absolute = (folder: string, path: string, variables: Variables): string =>
  posix.resolve(folder, read(path, variables))

/** The path in the context of a source of a COPY, without slashes at its ends; `.` is its root. */
export const inContext = (path: string): string =>
  posix.normalize(path.replace(/^\/+/, '') || '.').replace(/(?<=.)\/$/, '')

/** The words of a COPY, with the values of their variables. */
export const readCopy = (
  instruction: Instruction,
  variables: Variables,
): { readonly sources: readonly string[]; readonly target: string; readonly keepsParents: boolean } => {
  const { args } = instruction
  const words = copyWords(args)
    .filter((word) => !word.startsWith('<<'))
    .map((word) => read(word, variables))
  const keepsParents = ['', 'true'].includes(flagOf(instruction, 'parents') ?? 'false')
  return { sources: words.slice(0, -1), target: words.at(-1) ?? '', keepsParents }
}

type Into = {
  readonly target: string
  readonly to: string
  readonly severalSources: boolean
  readonly keepsParents: boolean
}

const copyOf = (source: string, into: Into, context: ContextFacts): Copied => {
  const { target, to, severalSources, keepsParents } = into
  // A glob copies the entries of its folder; a folder is copied as its content, without itself.
  if (/[*?[]/.test(source)) {
    const from = inContext(posix.dirname(source))
    return { from, to: keepsParents ? posix.join(to, from) : to }
  }
  const from = inContext(source)
  if (keepsParents) return { from, to: posix.join(to, from) }
  const intoFolder = severalSources || /(?:^|\/)\.?$/.test(target)
  const isFile = !from.includes(unknown) && !context.isFolder(from)
  return { from, to: intoFolder && isFile ? posix.join(to, posix.basename(from)) : to }
}
