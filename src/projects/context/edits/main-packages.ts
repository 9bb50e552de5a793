import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Ignore, readIgnore } from '../build-inputs/ignore.ts'
import { isForLinux, readGoFile } from './go-file.ts'

/** What the build of one revision reads; both are absolute. */
export type ContextFiles = { readonly contextDir: string; readonly dockerfilePath: string }

/** The context of one revision, and which of its files engines do not see. */
export type RevisionFiles = {
  readonly contextDir: string
  readonly ignore: Pick<Ignore, 'isIgnored' | 'mayHoldOthers'>
}

/** A file is edited once for all engines, so it counts as ignored when one kind of engine ignores it. */
export const readRevision = async ({ contextDir, dockerfilePath }: ContextFiles): Promise<RevisionFiles> => {
  const buildkit = await readIgnore(contextDir, dockerfilePath, 'buildkit')
  const buildah = await readIgnore(contextDir, dockerfilePath, 'buildah')
  const ignore = {
    isIgnored: (path: string) => buildkit.isIgnored(path) || buildah.isIgnored(path),
    mayHoldOthers: (path: string) => buildkit.mayHoldOthers(path) && buildah.mayHoldOthers(path),
  }
  return { contextDir, ignore }
}

/** A file of a main package that could be edited. */
export type MainFile = { readonly path: string; readonly importsC: boolean; readonly hasMain: boolean }

/** Whether a path of the context exists, and is not ignored, in every revision. */
export const isInAll = (revisions: readonly RevisionFiles[], path: string): boolean =>
  revisions.every(
    ({ contextDir, ignore }) =>
      statSync(join(contextDir, path), { throwIfNoEntry: false }) !== undefined &&
      (path === '.' || !ignore.isIgnored(path)),
  )

/**
 * The files of the main package in a folder that are compiled for Linux in every revision and written by hand, the most
 * promising first; empty when the folder is not a main package.
 */
export const mainFilesIn = (
  revisions: readonly RevisionFiles[],
  folder: string,
  arch: string,
): readonly MainFile[] => {
  const [first] = revisions
  const names = first === undefined ? [] : namesIn(join(first.contextDir, folder))
  return names
    .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go') && !/^[._]/.test(name))
    .flatMap((name) => mainFile(revisions, posix.join(folder, name), arch) ?? [])
    .toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1))
}

/** The file if it could be edited. Why it could not does not matter: the next one is tried. */
export const mainFile = (
  revisions: readonly RevisionFiles[],
  path: string,
  arch: string,
): MainFile | undefined => {
  if (!isInAll(revisions, path)) return undefined
  const files = revisions.map(({ contextDir }) => readGoFile(readFileSync(join(contextDir, path), 'utf8')))
  const fits = files.every(
    (file) =>
      file.packageName === 'main' && !file.isGenerated && isForLinux(posix.basename(path), file, arch),
  )
  if (!fits) return undefined
  return {
    path,
    importsC: files.some(({ importsC }) => importsC),
    hasMain: files.every(({ hasMain }) => hasMain),
  }
}

/** Files with cgo come last, since an edit there runs a C compiler too. */
const rank = ({ path, importsC, hasMain }: MainFile): number => {
  if (importsC) return 3
  if (posix.basename(path) === 'main.go') return 0
  return hasMain ? 1 : 2
}

const namesIn = (folder: string): readonly string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder).toSorted() : []

/** At most this many folders are searched: in larger projects the Dockerfile names what it builds. */
const searchedFolders = 5000

/**
 * The folders at and below `root` that `./...` would include, sorted, commands first. Other modules, `vendor`,
 * `testdata` and hidden folders are not included (`go help packages`).
 */
export const foldersBelow = ({ contextDir, ignore }: RevisionFiles, root: string): readonly string[] => {
  const found: string[] = []
  const pending = [root]
  for (
    let folder = pending.shift();
    folder !== undefined && found.length < searchedFolders;
    folder = pending.shift()
  ) {
    if (
      folder !== root &&
      statSync(join(contextDir, folder, 'go.mod'), { throwIfNoEntry: false }) !== undefined
    )
      continue
    found.push(folder)
    for (const entry of readdirSync(join(contextDir, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name)
      if (!entry.isDirectory() || /^[._]|^(?:vendor|testdata|node_modules)$/.test(entry.name)) continue
      if (!ignore.isIgnored(path) || ignore.mayHoldOthers(path)) pending.push(path)
    }
  }
  const order = (path: string): number => [path === root, /(?:^|\/)cmd\//.test(path), true].indexOf(true)
  return found.toSorted((one, other) => order(one) - order(other) || (one < other ? -1 : 1))
}
