import { posix } from 'node:path'
import type { Mount } from './run-steps.ts'
import type { Placed } from './stage-variables.ts'
import { flagOf, type Instruction, jsonWords } from './syntax.ts'
import { expand, unquote, type Variables } from './variables.ts'

export type ContextFacts = {
  /** From the go.mod in the root of the context. */
  readonly modulePath: string | undefined
  readonly exists: (path: string) => boolean
  readonly isFolder: (path: string) => boolean
}

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

/** The paths after one more instruction. */
export const followed = (paths: ContainerPaths, placed: Placed, context: ContextFacts): ContainerPaths => {
  const { instruction, variables } = placed
  const { folder, copied } = paths
  if (instruction.name === 'WORKDIR') return { folder: absolute(folder, instruction.args, variables), copied }
  const copies = instruction.name === 'COPY' || instruction.name === 'ADD'
  if (!copies || flagOf(instruction, 'from') !== undefined) return paths
  const words = wordsOf(instruction).map((word) => read(word, variables))
  return { folder, copied: [...copied, ...copiesOf(words, folder, context)] }
}

/** The paths within one RUN, whose bind mounts show the context itself. */
export const mounted = (
  paths: ContainerPaths,
  mounts: readonly Mount[],
  variables: Variables,
): ContainerPaths => {
  const bound = mounts
    .filter(({ type, from }) => type === 'bind' && from === undefined)
    .map(({ source = '.', target = '.' }) => ({
      from: relative(source),
      to: absolute(paths.folder, target, variables),
    }))
  return { ...paths, copied: [...paths.copied, ...bound] }
}

/** Where in the context a file at an absolute path of the container comes from; undefined if it is not from there. */
export const inContext = (
  { folder, copied }: ContainerPaths,
  path: string,
  context: ContextFacts,
): string | undefined => {
  const found = copied.toReversed().flatMap(({ from, to }) => {
    const rest = posix.relative(to, path)
    return rest === '..' || rest.startsWith('../') ? [] : [posix.join(from, rest)]
  })
  // Not copied from the context (`COPY --from`, a base image with the sources): assume the same layout.
  const alike = posix.relative(folder, path) || '.'
  return [...found, alike].find((each) => context.exists(each))
}

const read = (text: string, variables: Variables): string => unquote(expand(text, variables).text)

const absolute = (folder: string, path: string, variables: Variables): string =>
  posix.resolve(folder, read(path, variables))

const relative = (path: string): string =>
  posix.normalize(path.replace(/^\/+/, '') || '.').replace(/(?<=.)\/$/, '')

const wordsOf = ({ args }: Instruction): readonly string[] =>
  jsonWords(args) ?? args.split(/\s+/).filter((word) => !word.startsWith('<<'))

const copiesOf = (words: readonly string[], folder: string, context: ContextFacts): readonly Copied[] => {
  const target = words.at(-1) ?? ''
  const to = posix.resolve(folder, target)
  const intoFolder = words.length > 2 || /(?:^|\/)\.?$/.test(target)
  return words.slice(0, -1).map((source) => {
    // A glob copies the entries of its folder; a folder is copied as its content, without itself.
    if (/[*?[]/.test(source)) return { from: relative(posix.dirname(source)), to }
    const from = relative(source)
    return { from, to: intoFolder && !context.isFolder(from) ? posix.join(to, posix.basename(from)) : to }
  })
}
