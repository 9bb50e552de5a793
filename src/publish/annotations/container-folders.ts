import { posix } from 'node:path'
import { inContext } from '../../dockerfile/container-paths.ts'
import { copyWords } from '../../dockerfile/syntax/instruction-words.ts'
import { flagOf, type Instruction } from '../../dockerfile/syntax/syntax.ts'
import { instructionsIn } from './dockerfile-line.ts'

/** What WORKDIR, COPY and `cd` show of the folders in the containers of a build. */
export type ContainerFolders = {
  /** Folders in which steps work, absolute. */
  readonly worked: readonly string[]
  /** Folder or file `from` of the context is at `to`, as far as the Dockerfile shows; some may be guesses. */
  readonly copied: readonly { readonly from: string; readonly to: string }[]
}

/** Reads all stages of a Dockerfile alike; a text that is not a Dockerfile has none. */
export const containerFolders = (dockerfile: string): ContainerFolders => {
  const values = new Map<string, string>()
  const worked = new Set<string>()
  const copied: { readonly from: string; readonly to: string }[] = []
  let folder = '/'
  for (const instruction of instructionsIn(dockerfile)) {
    const { name, args } = instruction
    if (name === 'FROM') folder = '/'
    if (name === 'ARG' || name === 'ENV') for (const [key, value] of assignments(args)) values.set(key, value)
    if (name === 'WORKDIR') folder = posix.resolve(folder, withValues(unquoted(args.trim()), values))
    if (name === 'RUN')
      for (const each of foldersOf(instruction)) worked.add(posix.resolve(folder, withValues(each, values)))
    if (name === 'COPY' || name === 'ADD') copied.push(...copies(instruction, folder, values))
  }
  return { worked: worked.size === 0 ? ['/'] : [...worked], copied }
}

const assignments = (args: string): readonly (readonly [name: string, value: string])[] =>
  args.split(/\s+/).flatMap((word) => {
    const [, name, value] = /^(\w+)=(.*)$/.exec(word) ?? []
    return name === undefined || value === undefined ? [] : [[name, unquoted(value)] as const]
  })

const withValues = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replaceAll(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (all, braced: string | undefined, bare: string | undefined) => values.get(braced ?? bare ?? '') ?? all,
  )

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2')

/** The working folder, and the folders that the commands of a RUN enter. */
const foldersOf = ({ args, heredocs }: Instruction): readonly string[] => {
  const script = [args, ...heredocs.map(({ content }) => content)].join('\n')
  const entered = [
    ...script.matchAll(
      /(?:\b(?:cd|pushd)|\bgo(?:"|')?,?\s+["']?-C|\bmake\s+-C)["']?,?\s+["']?([\w./${}-]+)/g,
    ),
  ]
  return ['.', ...entered.map(([, folder = '.']) => folder)]
}

/** Of COPY and ADD from the context. */
const copies = (instruction: Instruction, folder: string, values: ReadonlyMap<string, string>) => {
  if (flagOf(instruction, 'from') !== undefined) return []
  const { args } = instruction
  const words = copyWords(args).map((word) => withValues(unquoted(word), values))
  const to = posix.resolve(folder, words.at(-1) ?? '')
  return words.slice(0, -1).flatMap((source) => {
    // A glob copies the entries of its folder. Whether anything else is a file is not known here.
    if (/[*?[]/.test(source)) return [{ from: inContext(posix.dirname(source)), to }]
    const from = inContext(source)
    return [
      { from, to },
      { from, to: posix.join(to, posix.basename(from)) },
    ]
  })
}
