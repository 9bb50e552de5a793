import { readdirSync, statSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { type Ignore, readIgnore } from '../build-inputs/ignore.ts'
import type { Target } from './build-constraint.ts'
import { isCompiled, readGoFile } from './go-file.ts'
import { type Pause, unstoppable } from '../../../host/pauses.ts'
import { textInside } from '../../../host/inside/look.ts'

/** What the build of one revision reads; both are absolute. */
export type ContextFiles = { readonly contextDir: string; readonly dockerfilePath: string }

/** The context of one revision, and which of its files engines do not see. */
export type RevisionFiles = {
  readonly contextDir: string
  /** The Dockerfile relative to the context; it may be outside. */
  readonly dockerfile: string
  readonly ignore: Pick<Ignore, 'isIgnored' | 'mayHoldOthers'>
  /** The text of a small regular file; undefined when there is none, or when enough was read for one project. */
  readonly textOf: (path: string) => string | undefined
  /** Called after each part of a search in it. */
  readonly pause: Pause
}

/** In characters: about a second. */
const mostRead = 50_000_000
/** Opening a file takes as long as reading this many. */
const perFile = 5_000

/** A file is edited once for all engines, so it counts as ignored when one kind of engine ignores it. */
export const readRevision = async (
  { contextDir, dockerfilePath }: ContextFiles,
  pause: Pause = unstoppable,
): Promise<RevisionFiles> => {
  const buildkit = await readIgnore(contextDir, dockerfilePath, 'buildkit', pause)
  const buildah = await readIgnore(contextDir, dockerfilePath, 'buildah', pause)
  const ignore = {
    isIgnored: (path: string) => buildkit.isIgnored(path) || buildah.isIgnored(path),
    mayHoldOthers: (path: string) => buildkit.mayHoldOthers(path) && buildah.mayHoldOthers(path),
  }
  let left = mostRead
  const textOf = (path: string): string | undefined => {
    const text = left > 0 ? textInside(contextDir, path) : undefined
    left -= perFile + (text?.length ?? 0)
    return text
  }
  return { contextDir, dockerfile: relative(contextDir, dockerfilePath), ignore, textOf, pause }
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
 * The files of the main package in a folder that are compiled for the target in every revision and written by hand, the
 * most promising first; empty when the folder is not a main package.
 */
export const mainFilesIn = async (
  revisions: readonly RevisionFiles[],
  folder: string,
  target: Target,
): Promise<readonly MainFile[]> => {
  const [first] = revisions
  if (first === undefined) return []
  const found: MainFile[] = []
  for (const name of namesIn(join(first.contextDir, folder))) {
    await first.pause()
    if (!name.endsWith('.go') || name.endsWith('_test.go') || /^[._]/.test(name)) continue
    const file = mainFile(revisions, posix.join(folder, name), target)
    if (file !== undefined) found.push(file)
  }
  return found.toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1))
}

/**
 * The file if it could be edited. Why it could not does not matter: the next one is tried. Without a target, as for a
 * file that is named itself, build constraints do not count.
 */
export const mainFile = (
  revisions: readonly RevisionFiles[],
  path: string,
  target: Target | undefined,
): MainFile | undefined => {
  if (!isInAll(revisions, path) || !revisions.every(({ contextDir }) => isFile(join(contextDir, path))))
    return undefined
  const files = revisions.map(({ textOf }) => readGoFile(textOf(path) ?? ''))
  const fits = files.every(
    (file) =>
      file.packageName === 'main' &&
      !file.isGenerated &&
      (target === undefined || isCompiled(posix.basename(path), file, target)),
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

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

const namesIn = (folder: string): readonly string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder).toSorted() : []
