import { join } from 'node:path'
import { complaint, git, gitAnswers, gitText, succeeded, transferTimeoutMs } from '../host/git/git.ts'
import {
  commitOf,
  isShallow,
  objectFormat,
  type Repository,
  RepositoryError,
} from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'
import { CommandError, succeed } from '../host/process/exec.ts'
import { fetchFromHere } from './local-fetch.ts'
import { type Origin, remoteName } from './origin.ts'

export type Commits = {
  readonly head: string
  /** Absent when only one revision is built. */
  readonly base?: string
}

export type Clones = {
  readonly host: Host
  /** The user's, where objects are read from. */
  readonly repository: Repository
  readonly origin: Origin | undefined
  readonly commits: Commits
}

/**
 * Makes a repository in each of the empty folders, the same in all: the commits with the history behind
 * them, all tags, and the remote `origin`; nothing is checked out. A base that is not in the user's
 * repository is fetched from its origin. So `git describe` sees the same tags on both sides.
 */
export const makeClones = async (clones: Clones, dirs: readonly string[]): Promise<void> => {
  const [first, ...others] = dirs
  if (first === undefined) return
  await gatherCommits(clones, first)
  for (const dir of others) await copyRepository(clones.host, first, dir)
}

/** Checks a commit out in a repository that has it, detached. */
export const checkOut = async (host: Host, dir: string, sha: string): Promise<void> => {
  await gitText(host, dir, ['checkout', '--quiet', '--force', '--detach', sha], transfer)
}

const gatherCommits = async (clones: Clones, dir: string): Promise<void> => {
  const { host, repository, origin, commits } = clones
  const { head, base } = commits
  await gitText(host, dir, ['init', '--quiet', '--template=', objectFormat(head)])
  if (origin !== undefined) await gitText(host, dir, ['remote', 'add', '--', 'origin', origin.url])
  const isHere = base !== undefined && (await commitOf(host, repository, base)) !== undefined
  const depth = await depthFor(clones, isHere)
  const wanted = [head, ...(isHere ? [base] : [])]
  await fetchFromHere({ host, dir, from: repository.root }, depth, wanted)
  if (base !== undefined && !isHere) await fetchMissing(clones, base, depth, dir)
}

/** Byte by byte: a second fetch could pack the same objects into a pack of another size. */
const copyRepository = async (host: Host, from: string, to: string): Promise<void> => {
  succeed(await host.exec('cp', ['-a', '--', join(from, '.git'), join(to, '.git')], transfer))
}

const transfer = { timeoutMs: transferTimeoutMs }

/**
 * How deep both commits are taken. The whole history is, and a cut one whose head sees all that the
 * base sees; otherwise only the commits themselves, because one side would have tags that the other lacks.
 */
const depthFor = async (
  { host, repository, commits: { head, base } }: Clones,
  isHere: boolean,
): Promise<readonly string[]> => {
  if (base === undefined || !(await isShallow(host, repository))) return []
  const contains =
    isHere && (await gitAnswers(host, repository.root, ['merge-base', '--is-ancestor', base, head]))
  return contains ? [] : ['--depth=1']
}

const fetchMissing = async (
  { host, repository, origin, commits }: Clones,
  sha: string,
  depth: readonly string[],
  dir: string,
): Promise<void> => {
  const what = `The base ${sha} is not in ${repository.root}`
  const advice =
    'check out with fetch-depth: 2 (with fetch-depth: 0 for an older commit), or give a github-token'
  if (origin === undefined) throw new RepositoryError(`${what}, which has no remote origin; ${advice}`)
  host.log(`Fetching the base ${sha} from ${origin.url}`)
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', `--negotiation-tip=${commits.head}`]
  const args = ['fetch', ...flags, ...depth, remoteName, sha]
  const result = await git(host, dir, args, { ...origin.access, ...transfer })
  host.signal.throwIfAborted()
  if (succeeded(result)) return
  throw new RepositoryError(
    `${what} and could not be fetched from origin (${complaint(result)}); ${advice}`,
    {
      cause: new CommandError(result),
    },
  )
}
