import { posix } from 'node:path'
import type { Variables } from '../dockerfile/variables.ts'
import { inRepository, type Remark, type Repository, type Setting, type Spot } from './build.ts'
import { composeFilesIn } from './compose-file.ts'
import { literal, shown } from './marks.ts'
import type { Place } from './tree.ts'

/** A call of bake, or of Compose. */
export type BakeRequest = {
  readonly by: string
  readonly where: string
  readonly place: Place
  readonly spot: Spot
  readonly variables: Variables
  readonly repository: Repository
  /** As they are named; empty: the usual ones. */
  readonly files: readonly Setting[]
  readonly targets: readonly Setting[]
  /** `TARGET.KEY=VALUE` each. */
  readonly overrides: readonly Setting[]
  /** Of the call itself, such as `push`. */
  readonly others: readonly Setting[]
  /** The profiles that a call of Compose turns on; bake takes the services of all. */
  readonly profiles: readonly Setting[]
  readonly isCompose: boolean
  /** Whether what the services need when they start is built as well. */
  readonly withStarted?: boolean
  /** Whether the call is about something else and builds what it misses, as `docker compose up` does. */
  readonly isImplied?: boolean
  /** Whether a file that is named for it may set variables of Compose files; `.env` of its folder may as well. */
  readonly hasEnvFile: boolean
}

/** Those that bake reads where none is named. */
export const bakeFiles = [
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
]

/** The request without files that are made while the job runs, if others are left, and what is said of those. */
export const filesKnown = (
  request: BakeRequest,
): { readonly known: BakeRequest; readonly left: readonly Remark[] } => {
  const { files, spot, repository } = request
  const isThere = ({ text }: Setting): boolean => {
    const path = literal(text) === undefined ? undefined : inRepository(spot, withoutCwd(text))
    return path !== undefined && repository.text(path) !== undefined
  }
  const known = files.filter(isThere)
  if (known.length === 0) return { known: request, left: [] }
  const left = files
    .filter((file) => !isThere(file))
    .map(({ text, written, place }) => ({
      place,
      text: `files: ${shown(written ?? text)} is not in the repository: what it says of the build is not known`,
    }))
  return { known: { ...request, files: known }, left }
}

const withoutCwd = (text: string): string => text.replace(/^cwd:\/\//, '')

/** The files that are read, or why they are not known. */
export const pathsOf = ({ files, spot, repository, isCompose }: BakeRequest): readonly string[] | string => {
  const unknownFile = files.find(({ text }) => literal(text) === undefined)
  if (unknownFile !== undefined)
    return `files: ${shown(unknownFile.written ?? unknownFile.text)} is known only when it runs`
  const named = files.map(({ text }) => inRepository(spot, withoutCwd(text)))
  if (named.includes(undefined)) return 'files: one is outside the repository'
  if (named.length > 0) return named.filter((path) => path !== undefined)
  const folder = inRepository(spot, '.')
  if (folder === undefined) return 'the working folder is outside the repository'
  const own = bakeFiles
    .map((name) => posix.join(folder, name))
    .filter((path) => repository.text(path) !== undefined)
  const found = [...composeFilesIn(folder, repository), ...(isCompose ? [] : own)]
  return found.length > 0 ? found : `there is no ${isCompose ? 'Compose' : 'bake'} file in ${folder}`
}

/** The first of the files that a step wrote before; of the usual ones, it may also be one that is not in the repository. */
export const writtenIn = (
  { files, spot, repository, isCompose }: BakeRequest,
  paths: readonly string[],
): string | undefined => {
  const folder = inRepository(spot, '.') ?? '.'
  const more = files.length > 0 || isCompose ? [] : bakeFiles.map((name) => posix.join(folder, name))
  return [...paths, ...more].find((path) => repository.isWritten?.(path) === true)
}
