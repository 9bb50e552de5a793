import { existsSync, statSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import type { IgnoreRules } from '../build-inputs/ignore-rules.ts'
import { type Ignore, readIgnore } from '../build-inputs/ignore.ts'
import type { Target } from './build-constraint.ts'
import { isCompiled, readGoFile } from './go-file.ts'
import { type Pause, unstoppable } from '../../../host/pauses.ts'
import { textInside } from '../../../host/inside/look.ts'
import { readableNames } from '../../../host/readable.ts'

/** What the build of one revision reads; both are absolute. */
type ContextFiles = { readonly contextDir: string; readonly dockerfilePath: string }

/** The context of one revision, and which of its files engines do not see. */
export type RevisionFiles = {
  readonly contextDir: string
  /** The Dockerfile relative to the context; it may be outside. */
  readonly dockerfile: string
  /** What none of the engines sees. */
  readonly ignore: Pick<Ignore, 'isIgnored' | 'mayHoldOthers'>
  /** Whether at least one of them does not see a path. */
  readonly isIgnoredBySome: (path: string) => boolean
  /** The text of a small regular file; undefined when there is none, or when enough was read for one project. */
  readonly textOf: (path: string) => string | undefined
  /** Called after each part of a search in it. */
  readonly pause: Pause
}

/** In characters: about a second. */
const mostRead = 50_000_000
/** Opening a file takes as long as reading this many. */
const perFile = 5_000

/**
 * Reads it by the rules of the engines that may build. Buildah does not look into a folder that `**` leaves out, whatever
 * `!**\/*.go` says, and BuildKit does: what one of them ignores may be all that another one compiles.
 */
export const readRevision = async (
  { contextDir, dockerfilePath }: ContextFiles,
  pause: Pause = unstoppable,
  rules: readonly IgnoreRules[] = ['buildkit', 'buildah'],
): Promise<RevisionFiles> => {
  const ignores = await readIgnores({ contextDir, dockerfilePath }, rules, pause)
  const ignore = {
    isIgnored: (path: string) => ignores.every((each) => each.isIgnored(path)),
    mayHoldOthers: (path: string) => ignores.some((each) => each.mayHoldOthers(path)),
  }
  const isIgnoredBySome = (path: string): boolean => ignores.some((each) => each.isIgnored(path))
  let left = mostRead
  const textOf = (path: string): string | undefined => {
    const text = left > 0 ? textInside(contextDir, path) : undefined
    left -= perFile + (text?.length ?? 0)
    return text
  }
  const dockerfile = relative(contextDir, dockerfilePath)
  return { contextDir, dockerfile, ignore, isIgnoredBySome, textOf, pause }
}

/** Throws for an ignore file that no engine accepts. An engine that does not accept it could only fail, so it does not count. */
const readIgnores = async (
  { contextDir, dockerfilePath }: ContextFiles,
  rules: readonly IgnoreRules[],
  pause: Pause,
): Promise<readonly Ignore[]> => {
  const found: Ignore[] = []
  const refusals: unknown[] = []
  for (const each of rules) {
    try {
      found.push(await readIgnore(contextDir, dockerfilePath, each, pause))
    } catch (error) {
      // A run that was stopped ends here.
      await pause()
      refusals.push(error)
    }
  }
  if (found.length === 0) throw refusals[0]
  return found
}

/** A file of a main package that could be edited. */
export type MainFile = {
  readonly path: string
  readonly importsC: boolean
  readonly hasMain: boolean
  readonly isGenerated: boolean
}

/** Whether a path of the context exists, and is not ignored, in every revision. */
export const isInAll = (revisions: readonly RevisionFiles[], path: string): boolean =>
  revisions.every(
    ({ contextDir, ignore }) =>
      existsSync(join(contextDir, path)) && (path === '.' || !ignore.isIgnored(path)),
  )

/**
 * The files of the main package in a folder that are compiled for the target in every revision, the most promising first;
 * empty when the folder is not a main package. Generated ones only where no other is: the build may write them again.
 */
export const mainFilesIn = async (
  revisions: readonly RevisionFiles[],
  folder: string,
  target: Target,
): Promise<readonly MainFile[]> => {
  const [first] = revisions
  if (first === undefined) return []
  const found: MainFile[] = []
  for (const name of readableNames(join(first.contextDir, folder)).toSorted()) {
    await first.pause()
    if (!name.endsWith('.go') || name.endsWith('_test.go') || /^[._]/.test(name)) continue
    const file = mainFile(revisions, posix.join(folder, name), target)
    if (file !== undefined) found.push(file)
  }
  const byHand = found.filter(({ isGenerated }) => !isGenerated)
  const files = byHand.length > 0 ? byHand : found
  return files.toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1))
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
      file.packageName === 'main' && (target === undefined || isCompiled(posix.basename(path), file, target)),
  )
  if (!fits) return undefined
  return {
    path,
    importsC: files.some(({ importsC }) => importsC),
    hasMain: files.every(({ hasMain }) => hasMain),
    isGenerated: files.some(({ isGenerated }) => isGenerated),
  }
}

/** Files with cgo come last, since an edit there runs a C compiler too. */
const rank = ({ path, importsC, hasMain }: MainFile): number => {
  if (importsC) return 3
  if (posix.basename(path) === 'main.go') return 0
  return hasMain ? 1 : 2
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
