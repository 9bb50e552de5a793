import type { GoTarget } from '../../../dockerfile/programs/go-arguments.ts'
import { linuxOn, type Target } from './build-constraint.ts'
import { foldersBelow } from './folders.ts'
import { mainFile, type MainFile, mainFilesIn, type RevisionFiles } from './main-packages.ts'

/** A file that could be edited, and why. */
export type Found = MainFile & {
  readonly reason: string
  /** See `ranks`. */
  readonly rank: number
  /** Its place among the files of its package. */
  readonly place: number
}

/** Further files of one package would only repeat the test. */
export const filesPerPackage = 2

/** How much speaks for a package: the lower, the more. Fractions order packages of the same rank. */
export const ranks = {
  started: 0,
  copied: 1,
  built: 2,
  named: 3,
  /** Built, but its program seems to stay behind in another stage. */
  leftBehind: 4,
  besideDockerfile: 5,
  similarlyNamed: 6,
  root: 7,
  usual: 8,
  anywhere: 9,
} as const

type Why = { readonly reason: string; readonly rank: number }

/** Looks for main packages in all revisions at once. */
export type PackageSearch = {
  /** The head. */
  readonly revision: RevisionFiles
  /** The files of the package in a folder, the best first. */
  readonly inFolder: (folder: string, why: Why, target?: GoTarget) => Promise<readonly Found[]>
  /** A file that is named itself. */
  readonly file: (path: string, why: Why) => readonly Found[]
  /** Every folder of the head, those of nested modules too. */
  readonly folders: readonly string[]
}

export const packageSearch = async (
  revisions: readonly RevisionFiles[],
  platform: string,
): Promise<PackageSearch> => {
  const own = linuxOn(platform.split('/')[1] ?? '')
  const [revision] = revisions.slice(-1)
  if (revision === undefined) throw new Error('there is no revision to search')
  return {
    revision,
    inFolder: async (folder, why, target) => {
      const files = await mainFilesIn(revisions, folder, targetOf(own, target))
      return files.map((file, place) => ({ ...file, ...why, place }))
    },
    file: (path, why) => {
      const found = mainFile(revisions, path, undefined)
      return found === undefined ? [] : [{ ...found, ...why, place: found.hasMain ? 0 : 1 }]
    },
    folders: await foldersBelow(revision, '.', 'all-modules'),
  }
}

const targetOf = (own: Target, given: GoTarget | undefined): Target =>
  given === undefined
    ? own
    : { os: given.os ?? own.os, arch: given.arch ?? own.arch, tags: given.tags, cgo: given.cgo }
