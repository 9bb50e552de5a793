import { mkdir } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { gitText, settingsMatching, transferTimeoutMs } from '../host/git/git.ts'
import { commitOf, type Repository, RepositoryError } from '../host/git/repository.ts'
import type { Host, User } from '../host/host.ts'
import { succeed } from '../host/process/exec.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { Revision } from '../model.ts'
import { checkOut, type Commits, makeClones } from './clones.ts'
import { completeTree } from './complete-tree.ts'
import { layoutNotes } from './notes.ts'
import { originOf } from './origin.ts'
import { type Prepare, runPrepare } from './prepare.ts'
import { copyUncommitted, uncommittedChanges } from './uncommitted.ts'

export type RevisionsRequest = {
  readonly host: Host
  readonly folder: RunFolder
  /** The user's; it is only read. Its HEAD is the head. */
  readonly repository: Repository
  /** The base's commit; absent when only the head is built. */
  readonly base?: string
  /** Below the prefix of the repository; `.` for that folder itself. */
  readonly context: string
  /** Whether uncommitted files belong to the head: in a terminal they do. */
  readonly withUncommitted: boolean
  readonly prepare?: Prepare
  /** Who must be able to read the clones, when that is not this process. */
  readonly readers: readonly User[]
  /** Where reports are written: never part of the head. */
  readonly outputDir?: string
  /** Lets us read from the remote `origin`. */
  readonly token?: string
}

/** A revision as a clone of its own. */
export type LaidOutRevision = {
  /** The top of the clone, absolute. */
  readonly dir: string
  /** The build context in it; it need not exist at this revision. */
  readonly contextDir: string
  readonly sha: string
  /** As `git describe --tags --always` has it. */
  readonly describe: string
}

export type LaidOutRevisions = {
  readonly revisions: ReadonlyMap<Revision, LaidOutRevision>
  /** Uncommitted files that are in the head. */
  readonly uncommitted: readonly string[]
  /** What the reader of the report must know about the clones; whole sentences. */
  readonly notes: readonly string[]
}

/** Names of equal length, because paths reach some builds. */
const folderOf: Readonly<Record<Revision, string>> = { base: 'a', head: 'b' }

/**
 * Lays out the user's project once per revision: clones with the same objects, tags and remote, that differ
 * in what is checked out. Throws a `RepositoryError` when the repository does not allow that, and a
 * `PrepareError` when `prepare` fails.
 */
export const layOutRevisions = async (request: RevisionsRequest): Promise<LaidOutRevisions> => {
  const { host, folder, repository, withUncommitted } = request
  const context = contextIn(request)
  await refusePartialClone(host, repository)
  const changes = await uncommittedChanges(host, repository, {
    each: withUncommitted,
    except: request.outputDir,
  })
  const origin = await originOf(host, repository, request.token)
  const commits = await commitsOf(request)
  const dirs = await makeFolders(await folder.sub('p/repository'), commits)
  await makeClones({ host, repository, origin, commits }, [...dirs.values()])
  const revisions = new Map<Revision, LaidOutRevision>()
  const empty = new Set<string>()
  for (const [revision, dir] of dirs) {
    const sha = commits[revision] ?? commits.head
    host.log(`Laying out the ${revision}, ${sha}`)
    await checkOut(host, dir, sha)
    const describe = await gitText(host, dir, ['describe', '--tags', '--always'])
    for (const path of await completeTree({ host, dir, source: repository.root, origin })) empty.add(path)
    if (revision === 'head' && withUncommitted) await copyUncommitted(repository, changes, dir)
    if (request.prepare !== undefined) await runPrepare(host, request.prepare, revision, dir)
    await giveTo(host, dir, request.readers)
    revisions.set(revision, { dir, contextDir: join(dir, context), sha, describe })
  }
  const uncommitted = withUncommitted ? changes.files : []
  return { revisions, uncommitted, notes: layoutNotes(changes, withUncommitted, [...empty]) }
}

const contextIn = ({ repository: { root, prefix }, context }: RevisionsRequest): string => {
  const path = join(prefix, context)
  if (!isAbsolute(context) && path !== '..' && !path.startsWith('../')) return path
  throw new RepositoryError(
    `The context ${context} is outside of the git repository ${root}; give a folder in it`,
  )
}

/** Its missing objects would have to be fetched into it one by one. */
const refusePartialClone = async (host: Host, { root }: Repository): Promise<void> => {
  const filters = await settingsMatching(host, root, '^remote\\..*\\.(promisor|partialclonefilter)$')
  if (filters.length === 0) return
  throw new RepositoryError(
    `${root} is a partial clone, which lacks files of other commits; clone it without --filter (actions/checkout: without filter and sparse-checkout)`,
  )
}

const commitsOf = async ({ host, repository, base }: RevisionsRequest): Promise<Commits> => {
  const head = await commitOf(host, repository, 'HEAD')
  if (head === undefined) throw new RepositoryError(`${repository.root} has no commit to build`)
  return { head, ...(base === undefined ? {} : { base }) }
}

/** The base's first. */
const makeFolders = async (parent: string, { base }: Commits): Promise<ReadonlyMap<Revision, string>> => {
  const revisions: readonly Revision[] = base === undefined ? ['head'] : ['base', 'head']
  const dirs = new Map(revisions.map((revision) => [revision, join(parent, folderOf[revision])]))
  for (const dir of dirs.values()) await mkdir(dir)
  return dirs
}

/** Links themselves are given, not what they point at: a project may have one to a file of the system. */
const giveTo = async (host: Host, dir: string, [reader]: readonly User[]): Promise<void> => {
  if (reader === undefined) return
  const options = { timeoutMs: transferTimeoutMs }
  succeed(await host.exec('chown', ['-hR', `${reader.uid}:${reader.gid}`, dir], options))
}
