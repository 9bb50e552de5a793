import { posix } from 'node:path'
import { containerFolders, type ContainerFolders } from './container-folders.ts'

/** A line of a file, from 1. */
export type NamedLine = { readonly path: string; readonly line: number }

export type Surroundings = {
  /** The context, relative to the repository; `.` is its root. */
  readonly context: string
  /** The text of the Dockerfile, if it is known. */
  readonly dockerfile: string | undefined
  /** The text of the context's go.mod, if there is one. */
  readonly goMod: string | undefined
}

/**
 * Where the first file that a message of a failed build names may be in the repository. The message has its path in a
 * container, absolute or from the folder in which a step worked: for each such folder there is a list of paths, the
 * likeliest first, and the first that is a file counts. Empty when the message names no file.
 */
export const namedLines = (
  message: string,
  log: string,
  { context, dockerfile, goMod }: Surroundings,
): readonly (readonly NamedLine[])[] => {
  const named = namedIn(message)
  if (named === undefined || isOfToolchain(named.path)) return []
  const folders = containerFolders(dockerfile ?? '')
  const found = posix.isAbsolute(named.path)
    ? [contextPaths(folders, posix.normalize(named.path), moduleOf(goMod))]
    : folders.worked.map((folder) =>
        contextPaths({ ...folders, worked: [folder] }, posix.resolve(folder, named.path), undefined),
      )
  const lists = found.map((paths) => paths.map((path) => posix.join(context, path)).filter(isInside))
  const inPackage = ofPackage(message, log, { context, goMod })
  const exact = lists.map((paths) => paths.filter((path) => posix.dirname(path) === inPackage))
  const chosen = exact.some((paths) => paths.length > 0) ? exact : lists
  return chosen.map((paths) => paths.map((path) => ({ path, line: named.line })))
}

const isInside = (path: string): boolean =>
  path !== '..' && !path.startsWith('../') && !posix.isAbsolute(path)

/** `FILE:LINE` or `FILE(LINE,COLUMN)` at the start of a word. */
const namedIn = (message: string): NamedLine | undefined => {
  for (const word of message.split(' ')) {
    const [, path = '', line = '', inBrackets = ''] =
      /^["'(]?([\w./@+~-]*[\w]):(\d{1,7})(?::|\b(?!\.))|^([\w./@+~-]+\(\d{1,7}),\d+\)/.exec(word) ?? []
    if (path !== '' && /\.\w+$|file$/i.test(path)) return { path, line: Number(line) }
    const [file = '', number = ''] = inBrackets.split('(')
    if (file !== '') return { path: file, line: Number(number) }
  }
  return undefined
}

/** The sources of Go itself and of modules have names that the repository may have too. */
const isOfToolchain = (path: string): boolean =>
  /^\/usr\/(?:local\/go|lib\/go(?:-[\d.]+)?|include|lib)\/|\/pkg\/mod\/|^\$|\/go-build\d/.test(path)

/** A path of a container as paths of the context. */
const contextPaths = (
  { copied, worked }: ContainerFolders,
  path: string,
  module: string | undefined,
): readonly string[] => {
  const copies = copied.toReversed().flatMap(({ from, to }) => {
    const rest = below(to, path)
    return rest === undefined ? [] : [posix.join(from, rest)]
  })
  // Not copied from the context, as far as one can see: assume the same layout.
  const alike = worked.flatMap((folder) => below(folder, path) ?? [])
  const at = module === undefined ? -1 : path.indexOf(`/${module}/`)
  const inModule = module === undefined || at === -1 ? [] : [path.slice(at + module.length + 2)]
  return [...copies, ...alike, ...inModule]
}

const below = (folder: string, path: string): string | undefined => {
  const rest = posix.relative(folder, path)
  return rest === '' || rest === '..' || rest.startsWith('../') ? undefined : rest
}

const moduleOf = (goMod: string | undefined): string | undefined =>
  /^[^\S\n\r\u2028\u2029]*module\s+"?([^\s"]+)/m.exec(goMod ?? '')?.[1]

/** The folder of the package that go was compiling, which it prints before its errors, or testing. */
const ofPackage = (
  message: string,
  log: string,
  { context, goMod }: Pick<Surroundings, 'context' | 'goMod'>,
): string | undefined => {
  const module = moduleOf(goMod)
  if (module === undefined) return undefined
  const lines = log.split('\n').map((line) => line.replace(/^#\d+ [\d.]+ /, '').trim())
  const at = lines.findIndex((line) => line !== '' && message.startsWith(line))
  const header = lines.slice(0, Math.max(at, 0)).findLast((line) => line.startsWith('# '))
  const tested = /^--- FAIL: .*\(([^\s()]+)\) \(exit status \d+\)$/.exec(message)?.[1]
  const name = tested ?? /^# ([^\s[]+)/.exec(header ?? '')?.[1]
  if (name === undefined || !`${name}/`.startsWith(`${module}/`)) return undefined
  return posix.join(context, name.slice(module.length + 1))
}
