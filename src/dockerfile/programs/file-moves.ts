import { posix } from 'node:path'
import { type ContainerPaths, copiedAgain, mostCopies } from '../container-paths.ts'
import { programName } from '../go-commands.ts'
import type { Started } from '../shell/step.ts'

/** What `cp` and its relatives put elsewhere; all paths are absolute, and a target that ends in `/` is a folder. */
type FileMove = { readonly sources: readonly string[]; readonly target: string }

/** A call of a program that copies, moves or links files; undefined for any other. */
export const fileMoveOf = ({ words, folder }: Started): FileMove | undefined => {
  const [program = '', ...rest] = words.map(({ text }) => text)
  if (!/^(?:cp|mv|install|ln|rsync)$/.test(programName(program))) return undefined
  const at = rest.findIndex((word) => /^(?:-\w*t|--target-directory)$/.test(word))
  const given = at === -1 ? undefined : rest[at + 1]
  const operands = rest.filter(
    (word, index) =>
      !word.startsWith('-') && !/^(?:-[mgo]|-\w*t|--target-directory)$/.test(rest[index - 1] ?? ''),
  )
  const target = given === undefined ? (operands.at(-1) ?? '') : `${given}/`
  const sources = given === undefined ? operands.slice(0, -1) : operands
  const to = posix.resolve(folder, target)
  return {
    sources: sources.map((source) => posix.resolve(folder, source)),
    target: target.endsWith('/') ? `${to}/` : to,
  }
}

/** The paths after files of the context were moved within the container. */
export const movedPaths = (paths: ContainerPaths, { sources, target }: FileMove): ContainerPaths => {
  const moved = sources.slice(0, mostCopies).flatMap((source) => {
    const bare = source.replace(/\/[*.]$/, '')
    const own = copiedAgain(paths, bare, target)
    // Into the folder, when it exists, or in its place: both are possible without a look at it.
    return bare === source
      ? [...copiedAgain(paths, bare, posix.join(target, posix.basename(bare))), ...own]
      : own
  })
  return { ...paths, copied: [...paths.copied, ...moved.slice(-mostCopies)] }
}
