import { chmod, copyFile, lstat, mkdir, readlink, realpath, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { gitText } from '../host/git/git.ts'
import { type Repository, RepositoryError } from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'
import { errorCode } from '../host/json.ts'

/** What differs from HEAD in a working tree. Paths are relative to its top, sorted. */
export type Uncommitted = {
  /** Changed, deleted, or new but not ignored. */
  readonly files: readonly string[]
  /** Submodules that are at another commit than HEAD records, or have changes of their own. */
  readonly submodules: readonly string[]
  /** New folders that are git repositories, such as linked working trees. */
  readonly repositories: readonly string[]
}

type StatusOptions = {
  /** Lists every new file; otherwise a folder of new files is listed as one of the `repositories`. */
  readonly eachNewFile: boolean
  /** A folder to leave out. */
  readonly exclude: string | undefined
  /** New files to leave out; undefined: none. */
  readonly isUnseen: ((path: string) => boolean) | undefined
}

/** Lists uncommitted changes without refreshing the index. */
export const uncommittedChanges = async (
  host: Host,
  { root }: Repository,
  { eachNewFile, exclude, isUnseen }: StatusOptions,
): Promise<Uncommitted> => {
  const untracked = `--untracked-files=${eachNewFile ? 'all' : 'normal'}`
  const flags = ['--porcelain=v2', '-z', untracked, '--no-renames', '--ignore-submodules=none']
  const status = await gitText(host, root, ['status', ...flags], { timeoutMs: 120_000 })
  const excluded =
    exclude === undefined ? undefined : relative(root, await realpath(exclude).catch(() => exclude))
  const entries = status
    .split('\0')
    .flatMap((line) => entryOf(line) ?? [])
    .filter(({ path }) => path !== excluded && !path.startsWith(`${excluded}/`))
    .filter(({ kind, path }) => kind !== 'new file' || isUnseen?.(path) !== true)
  const pathsOf = (...kinds: readonly Entry['kind'][]): readonly string[] =>
    entries.flatMap(({ kind, path }) => (kinds.includes(kind) ? [path] : [])).toSorted()
  return {
    files: pathsOf('file', 'new file'),
    submodules: pathsOf('submodule'),
    repositories: pathsOf('repository'),
  }
}

/** Whether nothing at all is uncommitted. */
export const isClean = ({ files, submodules, repositories }: Uncommitted): boolean =>
  files.length + submodules.length + repositories.length === 0

/**
 * Copies uncommitted changes into a clone at the same commit: changed and new files, links as links, and deletions.
 * Throws a `RepositoryError` for what cannot be copied: a changed submodule, a name that is not UTF-8.
 */
export const copyUncommitted = async (
  { root }: Repository,
  { files, submodules }: Uncommitted,
  dir: string,
): Promise<void> => {
  const [submodule] = submodules
  if (submodule !== undefined) {
    throw new RepositoryError(
      `The submodule ${submodule} has uncommitted changes; commit them there and in ${root}, or undo them`,
    )
  }
  const unreadable = files.find((path) => path.includes('\uFFFD'))
  if (unreadable !== undefined)
    throw new RepositoryError(
      `The name of the uncommitted file ${unreadable} in ${root} is not UTF-8; rename it`,
    )
  // First remove all of them: a file may have become a folder, or a folder a link.
  for (const path of files) await rm(join(dir, path), { recursive: true, force: true })
  for (const path of files) await copyEntry(join(root, path), join(dir, path))
}

const copyEntry = async (from: string, to: string): Promise<void> => {
  const found = await lstat(from).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (found === undefined) return
  if (!found.isSymbolicLink() && !found.isFile()) return
  await mkdir(dirname(to), { recursive: true })
  if (found.isSymbolicLink()) return symlink(await readlink(from), to)
  await copyFile(from, to)
  await chmod(to, found.mode & 0o777)
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')

type Entry = { readonly kind: 'file' | 'new file' | 'submodule' | 'repository'; readonly path: string }

/** One line of git-status(1), porcelain format version 2; the number of fields before the path is fixed. */
const entryOf = (line: string): Entry | undefined => {
  const fields = line.split(' ')
  const [kind = ''] = fields
  switch (kind) {
    case '1':
      return { kind: isSubmodule(fields) ? 'submodule' : 'file', path: fields.slice(8).join(' ') }
    case 'u':
      return { kind: isSubmodule(fields) ? 'submodule' : 'file', path: fields.slice(10).join(' ') }
    case '?': {
      const path = line.slice(2)
      return path.endsWith('/') ? { kind: 'repository', path: path.slice(0, -1) } : { kind: 'new file', path }
    }
    default:
      return undefined
  }
}

const isSubmodule = (fields: readonly string[]): boolean => fields[2]?.startsWith('S') === true
