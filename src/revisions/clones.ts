import { join } from 'node:path'
import { git, gitCondition, gitFailure, gitText, succeeded, transferTimeoutMs } from '../host/git/git.ts'
import {
  commitOf,
  isShallow,
  objectFormat,
  type Repository,
  RepositoryError,
} from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'
import { CommandError, succeed } from '../host/process/exec.ts'
import { fetchLocally } from './local-fetch.ts'
import { type Origin, remoteName } from './origin.ts'

export type Commits = {
  readonly head: string
  /** Undefined when only the head is built. */
  readonly base: string | undefined
}

type Clones = {
  readonly host: Host
  /** The user's repository, from which objects are read. */
  readonly repository: Repository
  readonly origin: Origin | undefined
  readonly commits: Commits
}

/**
 * Creates the same repository in each of the empty folders: the commits with their history, all tags, and the remote
 * `origin`; nothing is checked out. A base that is not in the user's repository is fetched from its origin. This way
 * `git describe` sees the same tags in both revisions.
 */
export const makeClones = async (clones: Clones, dirs: readonly string[]): Promise<void> => {
  const [first, ...others] = dirs
  if (first === undefined) return
  await gatherCommits(clones, first)
  for (const dir of others) await copyRepository(clones.host, first, dir)
}

/** Checks out a commit of a repository with a detached HEAD. */
export const checkOut = async (host: Host, dir: string, sha: string): Promise<void> => {
  await gitText(host, dir, ['checkout', '--quiet', '--force', '--detach', sha], transfer)
}

/** How many objects a repository has; undefined when git cannot count them, because nothing depends on it. */
export const countObjects = async (host: Host, dir: string): Promise<number | undefined> => {
  const result = await git(host, dir, ['count-objects', '-v'])
  host.signal.throwIfAborted()
  const numbers = ['count', 'in-pack', 'prune-packable'].map((name) =>
    Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(result.stdout)?.[1]),
  )
  const [loose = Number.NaN, packed = Number.NaN, both = Number.NaN] = numbers
  // Loose objects that are in a pack as well are counted in both.
  const objects = loose + packed - both
  return succeeded(result) && Number.isInteger(objects) ? objects : undefined
}

const gatherCommits = async (clones: Clones, dir: string): Promise<void> => {
  const { host, repository, origin, commits } = clones
  const { head, base } = commits
  await gitText(host, dir, ['init', '--quiet', '--template=', objectFormat(head)])
  if (origin !== undefined) await gitText(host, dir, ['remote', 'add', '--', 'origin', origin.url])
  const hasBase = base !== undefined && (await commitOf(host, repository, base)) !== undefined
  const depth = await depthFor(clones, hasBase)
  await fetchLocally({ host, dir, from: repository.root }, depth, hasBase ? [head, base] : [head])
  if (base !== undefined && !hasBase) await fetchMissing(clones, base, depth, dir)
}

/** Copies files, because a second fetch could put the same objects into a pack of another size. */
const copyRepository = async (host: Host, from: string, to: string): Promise<void> => {
  succeed(await host.exec('cp', ['-a', '--', join(from, '.git'), join(to, '.git')], transfer))
}

const transfer = { timeoutMs: transferTimeoutMs }

/**
 * The depth to which both commits are fetched. All of the history when it is complete, or when it is cut off but the
 * head contains the base; otherwise only the commits themselves, because one revision would see tags that the other
 * does not.
 */
const depthFor = async (
  { host, repository, commits: { head, base } }: Clones,
  hasBase: boolean,
): Promise<readonly string[]> => {
  if (base === undefined || !(await isShallow(host, repository))) return []
  const contains =
    hasBase && (await gitCondition(host, repository.root, ['merge-base', '--is-ancestor', base, head]))
  return contains ? [] : ['--depth=1']
}

const fetchMissing = async (
  { host, repository, origin, commits }: Clones,
  sha: string,
  depth: readonly string[],
  dir: string,
): Promise<void> => {
  const what = `The base ${sha} is not in ${repository.root}`
  const advice = 'check out with fetch-depth: 2 (fetch-depth: 0 for an older commit), or set github-token'
  if (origin === undefined) throw new RepositoryError(`${what}, which has no remote origin; ${advice}`)
  host.log(`Fetching the base ${sha} from ${origin.url}`)
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', `--negotiation-tip=${commits.head}`]
  const args = ['fetch', ...flags, ...depth, remoteName, sha]
  const result = await git(host, dir, args, { ...origin.access, ...transfer })
  host.signal.throwIfAborted()
  if (succeeded(result)) return
  throw new RepositoryError(
    `${what} and could not be fetched from origin (${gitFailure(result)}); ${advice}`,
    {
      cause: new CommandError(result),
    },
  )
}
