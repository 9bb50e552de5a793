import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { builtFiles } from './built-files.ts'
import { packagesIn } from './packages-in.ts'
import { contextFacts } from './context-facts.ts'
import { filesAnywhere, guessedFiles } from './guessed-files.ts'
import { isInAll, type RevisionFiles } from './main-packages.ts'
import { filesPerPackage, type Found, packageSearch } from './package-search.ts'

/** A file that source-change may edit; the warm-up shows whether its edit reaches the image. */
export type EditCandidate = {
  /** Relative to the context, with slashes. */
  readonly path: string
  /** Why this one, as part of a sentence. */
  readonly reason: string
  /** How probably its edit is in the image: of two candidates, the lower rank is the better guess. */
  readonly rank: number
}

export type EditCandidates = {
  /** The best first, at most ten. */
  readonly candidates: readonly EditCandidate[]
  /** Why there are none; undefined when there are some. */
  readonly reason: string | undefined
}

const mostCandidates = 10

/**
 * The files of main packages that exist in every revision, that engines see and that are compiled: first those of the
 * programs that the image starts or contains, then others that the Dockerfile builds, then those whose names it mentions,
 * then those of the root and below `cmd/`, and only if none of these was written by hand, any other. There are one or two
 * revisions; the Dockerfile is that of the head, which is last.
 */
export const editCandidates = async (
  revisions: readonly RevisionFiles[],
  dockerfile: Dockerfile,
): Promise<EditCandidates> => {
  const last = revisions.at(-1)
  if (last === undefined) return { candidates: [], reason: 'there is no revision to search' }
  const facts = await contextFacts(last)
  const search = await packageSearch(revisions, dockerfile.question.platform)
  const built = await packagesIn(last, dockerfile, facts)
  const known = [...(await builtFiles(built, search, facts)), ...(await guessedFiles(built, search, facts))]
  // A package that is only generated may be a tool of the project, and hide the one that the image is built from.
  const isFound = known.some(({ isGenerated }) => !isGenerated)
  const found = isFound ? known : [...known, ...(await filesAnywhere(search, mostCandidates))]
  const candidates = inOrder(found).slice(0, mostCandidates)
  if (candidates.length > 0) return { candidates, reason: undefined }
  const where = revisions.length > 1 ? 'both revisions' : 'the context'
  return {
    candidates,
    reason: `no file of a main package in ${where} is compiled for Linux and not ignored`,
  }
}

const weight = ({ rank, place }: Found): number => place * 100 + rank

/** The best file of every package comes before the second one of any. */
const inOrder = (found: readonly Found[]): readonly EditCandidate[] => {
  const sorted = found
    .filter(({ place }) => place < filesPerPackage)
    .toSorted((one, other) => weight(one) - weight(other))
  const best = new Map<string, EditCandidate>()
  for (const { path, reason, rank } of sorted) if (!best.has(path)) best.set(path, { path, reason, rank })
  return [...best.values()]
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
