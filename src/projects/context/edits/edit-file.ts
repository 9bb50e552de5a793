import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type BuiltPackage, builtPackages } from '../../../dockerfile/built-packages.ts'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import {
  foldersBelow,
  isInAll,
  mainFile,
  type MainFile,
  mainFilesIn,
  type RevisionFiles,
} from './main-packages.ts'

/** A file that source-change may edit; the warm-up shows whether its edit reaches the image. */
export type EditCandidate = {
  /** Relative to the context, with slashes. */
  readonly path: string
  /** Why this one, as part of a sentence. */
  readonly reason: string
}

export type EditCandidates = {
  /** The best first, at most ten. */
  readonly candidates: readonly EditCandidate[]
  /** Why there are none; undefined when there are some. */
  readonly reason: string | undefined
}

const mostCandidates = 10
/** Further files of one package would only repeat the test. */
const filesPerPackage = 2

type Found = MainFile & { readonly reason: string; readonly place: number }

/**
 * The files of main packages that exist in every revision, that engines see and that are compiled for Linux: first
 * those the Dockerfile builds, then those of the root and below `cmd/`, and only if there are none of these any other.
 * There are one or two revisions; the Dockerfile is that of the head, which is last.
 */
export const editCandidates = (
  revisions: readonly RevisionFiles[],
  dockerfile: Dockerfile,
): EditCandidates => {
  const last = revisions.at(-1)
  if (last === undefined) return { candidates: [], reason: 'there is no revision to search' }
  const arch = dockerfile.question.platform.split('/')[1] ?? ''
  const inFolder = (folder: string, reason: string): readonly Found[] =>
    mainFilesIn(revisions, folder, arch)
      .slice(0, filesPerPackage)
      .map((file, place) => ({ ...file, reason, place }))
  const built = builtPackages(dockerfile, contextFacts(last.contextDir)).flatMap((each) => {
    const reason = `line ${each.line} of the Dockerfile builds ${each.written}`
    const named = each.path.endsWith('.go') ? mainFile(revisions, each.path, arch) : undefined
    if (named !== undefined) return [{ ...named, reason, place: 0 }]
    return foldersOf(each, last).flatMap((folder) => inFolder(folder, reason))
  })
  const known = [...built, ...inUsualPlaces(last, inFolder)]
  const found = known.length > 0 ? known : anywhere(last, inFolder)
  const candidates = inOrder(found).slice(0, mostCandidates)
  if (candidates.length > 0) return { candidates, reason: undefined }
  const where = revisions.length > 1 ? 'both revisions' : 'the context'
  return {
    candidates,
    reason: `no file of a main package in ${where} is compiled for Linux and not ignored`,
  }
}

/** The best file of every package comes before the second one of any; files with cgo come last. */
const inOrder = (found: readonly Found[]): readonly EditCandidate[] => {
  const weight = ({ importsC, place }: Found): number => (importsC ? filesPerPackage : 0) + place
  const sorted = found.toSorted((one, other) => weight(one) - weight(other))
  return sorted
    .filter(({ path }, index) => sorted.findIndex((each) => each.path === path) === index)
    .map(({ path, reason }) => ({ path, reason }))
}

const foldersOf = ({ path, isTree }: BuiltPackage, revision: RevisionFiles): readonly string[] => {
  const folder = path.endsWith('.go') ? posix.dirname(path) : path
  return isTree && isFolder(revision.contextDir, folder) ? foldersBelow(revision, folder) : [folder]
}

type InFolder = (folder: string, reason: string) => readonly Found[]

const inUsualPlaces = (revision: RevisionFiles, inFolder: InFolder): readonly Found[] => [
  ...inFolder('.', 'it is the main package in the root of the context'),
  ...folderNames(revision, 'cmd').flatMap((folder) => inFolder(folder, 'it is a main package below cmd/')),
]

const anywhere = (revision: RevisionFiles, inFolder: InFolder): readonly Found[] => {
  const found: Found[] = []
  for (const folder of foldersBelow(revision, '.')) {
    found.push(...inFolder(folder, `it is a main package, in ${folder}`))
    if (found.length >= mostCandidates) break
  }
  return found
}

const folderNames = (revision: RevisionFiles, parent: string): readonly string[] =>
  isFolder(revision.contextDir, parent)
    ? foldersBelow(revision, parent).filter((folder) => folder.split('/').length === 2)
    : []

const isFolder = (contextDir: string, path: string): boolean =>
  statSync(join(contextDir, path), { throwIfNoEntry: false })?.isDirectory() === true

const contextFacts = (contextDir: string) => {
  const goMod = join(contextDir, 'go.mod')
  const modulePath = existsSync(goMod)
    ? /^\s*module\s+"?([^\s"]+)/m.exec(readFileSync(goMod, 'utf8'))?.[1]
    : undefined
  return {
    modulePath,
    exists: (path: string) => existsSync(join(contextDir, path)),
    isFolder: (path: string) => isFolder(contextDir, path),
  }
}

/**
 * Checks the file that the user gave as `edit`, and returns its path relative to the context. Throws one sentence that
 * starts with the name of the input.
 */
export const readEdit = (name: string, revision: RevisionFiles): string => {
  const path = posix.normalize(name)
  const wrong = (what: string): Error => new Error(`edit: ${name} ${what}`)
  if (posix.isAbsolute(path) || path.startsWith('..')) throw wrong('must be a path inside the context')
  if (!path.endsWith('.go')) throw wrong('is not a Go file; it must end in .go')
  if (path.endsWith('_test.go'))
    throw wrong('is a test file: no build compiles it, so an edit would change nothing')
  if (!existsSync(join(revision.contextDir, path))) throw wrong('is not in the context')
  if (!isInAll([revision], path))
    throw wrong('is excluded from the context by an ignore file, so no build sees it')
  return path
}
