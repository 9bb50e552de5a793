import { mkdir } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { gitText, settingsMatching } from '../host/git/git.ts'
import { commitOf, type Repository, RepositoryError } from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { Revision } from '../model.ts'
import { checkOut, type Commits, countObjects, makeClones } from './clones.ts'
import { completeTree } from './complete-tree.ts'
import { layoutNotes } from './notes.ts'
import { originOf } from './origin.ts'
import { cloneState, differenceOf } from './clone-state.ts'
import { type Prepare, PrepareError, runPrepare } from './prepare.ts'
import { copyUncommitted, uncommittedChanges } from './uncommitted.ts'

export type RevisionsRequest = {
  readonly host: Host
  readonly folder: RunFolder
  /** The user's repository, which is only read. Its HEAD is the head. */
  readonly repository: Repository
  /** The commit of the base; undefined when only the head is built. */
  readonly base: string | undefined
  /** The build context, relative to the prefix of the repository. */
  readonly context: string
  /** Whether uncommitted files are part of the head, as they are in a terminal. */
  readonly withUncommitted: boolean
  /** Which new files no build can see: these are not copied, unless `prepare` may read them. Undefined: none. */
  readonly isUnseen: ((path: string) => boolean) | undefined
  readonly prepare: Prepare | undefined
  /** Where reports are written; never part of the head. */
  readonly outputDir: string | undefined
  /** For reading from the remote `origin`. */
  readonly token: string | undefined
}

/** A revision in a clone of its own. */
export type LaidOutRevision = {
  /** The top of the clone, absolute. */
  readonly dir: string
  /** The build context in it, which may not exist at this revision. */
  readonly contextDir: string
  readonly sha: string
  /** The output of `git describe --tags --always`. */
  readonly describe: string
  /** How many objects its clone has; undefined: git could not count them. */
  readonly gitObjects: number | undefined
}

export type LaidOutRevisions = {
  readonly revisions: ReadonlyMap<Revision, LaidOutRevision>
  /** Uncommitted files that are in the head. */
  readonly uncommitted: readonly string[]
  /** What the reader of a report must know about the clones, as whole sentences. */
  readonly notes: readonly string[]
}

/** Names of equal length, because paths end up in some builds. */
const folderOf: Readonly<Record<Revision, string>> = { base: 'a', head: 'b' }

/**
 * Lays out the user's project once per revision, in clones with the same objects, tags and remote that differ only in
 * what is checked out. Throws a `RepositoryError` when the repository does not allow that, and a `PrepareError` when
 * `prepare` fails.
 */
export const layOutRevisions = async (request: RevisionsRequest): Promise<LaidOutRevisions> => {
  const { host, folder, repository, withUncommitted } = request
  const context = contextIn(request)
  await refusePartialClone(host, repository)
  const changes = await uncommittedChanges(host, repository, {
    eachNewFile: withUncommitted,
    exclude: request.outputDir,
    // What `prepare` reads is unknown.
    isUnseen: withUncommitted && request.prepare === undefined ? request.isUnseen : undefined,
  })
  const origin = await originOf(host, repository, request.token)
  const commits = await commitsOf(request)
  const dirs = await makeFolders(await folder.sub('p/repository'), commits)
  await makeClones({ host, repository, origin, commits }, [...dirs.values()])
  const revisions = new Map<Revision, LaidOutRevision>()
  const incomplete = { submodules: new Set<string>(), pointers: new Set<string>() }
  for (const [revision, dir] of dirs) {
    const sha = commits[revision] ?? commits.head
    host.log(`Laying out ${calledIn(dirs, revision)}, ${sha}`)
    await checkOut(host, dir, sha)
    const describe = await gitText(host, dir, ['describe', '--tags', '--always'])
    const gitObjects = await countObjects(host, dir)
    const left = await completeTree({ host, dir, source: repository.root, origin })
    for (const path of left.submodules) incomplete.submodules.add(path)
    for (const path of left.pointers) incomplete.pointers.add(path)
    if (revision === 'head' && withUncommitted) await copyUncommitted(repository, changes, dir)
    if (request.prepare !== undefined) await prepareApart(request, request.prepare, revision, dirs)
    revisions.set(revision, { dir, contextDir: join(dir, context), sha, describe, gitObjects })
  }
  const uncommitted = withUncommitted ? changes.files : []
  const { submodules, pointers } = incomplete
  const left = { submodules: [...submodules], pointers: [...pointers] }
  const notes = layoutNotes(changes, withUncommitted, left, [...dirs.keys()])
  return { revisions, uncommitted, notes }
}

/** In sentences: where there is no base, nobody speaks of a head. */
const calledIn = ({ size }: ReadonlyMap<Revision, string>, revision: Revision): string =>
  size > 1 ? `the ${revision}` : 'the project'

/** The head comes last, and what it changed in the base would be measured as the base. */
const prepareApart = async (
  { host, folder }: RevisionsRequest,
  prepare: Prepare,
  revision: Revision,
  dirs: ReadonlyMap<Revision, string>,
): Promise<void> => {
  const [dir, base] = [dirs.get(revision), revision === 'head' ? dirs.get('base') : undefined]
  if (dir === undefined) return
  const before = base === undefined ? undefined : await cloneState(host, base)
  const covered = [folder.path, ...prepare.covered]
  await runPrepare(host, { ...prepare, covered }, { revision, called: calledIn(dirs, revision), dir })
  if (base === undefined || before === undefined) return
  const changed = differenceOf(before, await cloneState(host, base), base)
  if (changed !== undefined)
    throw new PrepareError(
      revision,
      `prepare of the head changed the base (${changed}), so nothing can be compared with it; it may write to its own clone only`,
    )
}

const contextIn = ({ repository: { root, prefix }, context }: RevisionsRequest): string => {
  const path = join(prefix, context)
  if (!isAbsolute(context) && path !== '..' && !path.startsWith('../')) return path
  throw new RepositoryError(
    `The context ${context} is outside the git repository ${root}; name a folder in it`,
  )
}

/** The missing objects of a partial clone would have to be fetched into it one by one. */
const refusePartialClone = async (host: Host, { root }: Repository): Promise<void> => {
  const filters = await settingsMatching(host, root, '^remote\\..*\\.(promisor|partialclonefilter)$')
  if (filters.length === 0) return
  throw new RepositoryError(
    `${root} is a partial clone, so files of other commits are missing; clone it without --filter (actions/checkout: without filter and sparse-checkout)`,
  )
}

const commitsOf = async ({ host, repository, base }: RevisionsRequest): Promise<Commits> => {
  const head = await commitOf(host, repository, 'HEAD')
  if (head === undefined) throw new RepositoryError(`${repository.root} has no commit to build`)
  return { head, base }
}

/** In build order: the base comes first. */
const makeFolders = async (parent: string, { base }: Commits): Promise<ReadonlyMap<Revision, string>> => {
  const revisions: readonly Revision[] = base === undefined ? ['head'] : ['base', 'head']
  const dirs = new Map(revisions.map((revision) => [revision, join(parent, folderOf[revision])]))
  for (const dir of dirs.values()) await mkdir(dir)
  return dirs
}
