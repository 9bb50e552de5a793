import { git, gitFailure, gitText, succeeded, transferTimeoutMs } from '../host/git/git.ts'
import {
  commitOf,
  isShallow,
  objectFormat,
  type Repository,
  RepositoryError,
} from '../host/git/repository.ts'
import type { ExecResult, Host } from '../host/host.ts'
import { CommandError } from '../host/process/exec.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import { originOf, remoteName } from './origin.ts'

/** A commit, and a clause that says why it was chosen. */
export type FoundCommit = { readonly sha: string; readonly how: string }

type MergeBaseRequest = {
  readonly host: Host
  readonly folder: RunFolder
  readonly repository: Repository
  readonly token: string | undefined
  /** The commit of the base branch according to the event. */
  readonly base: string
  /** The name of the base branch. */
  readonly branch: string
}

/**
 * The commit where HEAD branched off the base branch. When history is cut off, it is fetched, without trees, into the
 * run folder. Without any common history the result is the base itself.
 */
export const mergeBase = async (request: MergeBaseRequest): Promise<FoundCommit> => {
  const { host, repository, base, branch } = request
  const how = `where this branch left ${branch}`
  const local = await mergeBaseIn(host, repository.root, base, `refs/remotes/origin/${branch}`)
  if (local !== undefined) return { sha: local, how }
  const isComplete =
    !(await isShallow(host, repository)) && (await commitOf(host, repository, base)) !== undefined
  const fetched = isComplete ? undefined : await fromOrigin(request)
  if (fetched !== undefined) return { sha: fetched, how }
  return {
    sha: base,
    how: `the commit of ${branch} itself, because this branch has no history in common with it`,
  }
}

/**
 * The merge base of HEAD with the base in the payload and, when the repository has it, the base branch, which may have
 * been merged into HEAD after the payload was written. A branch that contains HEAD (the pull request has been merged
 * since) is ignored. Undefined when there is no merge base.
 */
const mergeBaseIn = async (
  host: Host,
  dir: string,
  base: string,
  branch: string,
): Promise<string | undefined> => {
  const head = await commitOf(host, { root: dir }, 'HEAD')
  const tip = await commitOf(host, { root: dir }, branch)
  if ((await commitOf(host, { root: dir }, base)) === undefined) return undefined
  for (const tips of [tip === undefined ? [base] : [base, tip], [base]]) {
    const result = await git(host, dir, ['merge-base', 'HEAD', ...tips])
    const found = outputOf(result)
    if (found !== undefined && (found !== head || tips.length === 1)) return found
  }
  return undefined
}

const outputOf = (result: ExecResult): string | undefined => {
  if (result.end.kind !== 'exited' || result.end.code > 1) throw new CommandError(result)
  return result.end.code === 0 ? result.stdout.trim() : undefined
}

/** Fetches commits without their trees into the run folder, because the user's repository is never written to. */
const fromOrigin = async (request: MergeBaseRequest): Promise<string | undefined> => {
  const { host, folder, repository, token, base, branch } = request
  const advice = 'check out with fetch-depth: 0, or without ref to get the merge commit'
  const origin = await originOf(host, repository, token)
  const head = await commitOf(host, repository, 'HEAD')
  if (origin === undefined || head === undefined)
    throw new RepositoryError(`The merge base with ${branch} is not in this checkout; ${advice}`)
  const dir = await folder.sub('history')
  await gitText(host, dir, ['init', '--quiet', '--bare', '--template=', objectFormat(head)])
  const fetch = ['fetch', '--quiet', '--no-tags', '--filter=tree:0', remoteName, head, base]
  const options = { ...origin.access, timeoutMs: transferTimeoutMs }
  const tracking = `refs/remotes/origin/${branch}`
  const withBranch = await git(host, dir, [...fetch, `+refs/heads/${branch}:${tracking}`], options)
  const result = succeeded(withBranch) ? withBranch : await git(host, dir, fetch, options)
  host.signal.throwIfAborted()
  if (!succeeded(result)) {
    throw new RepositoryError(
      `The merge base with ${branch} is not in this checkout and could not be fetched from origin (${gitFailure(result)}); ${advice}`,
      { cause: new CommandError(result) },
    )
  }
  await gitText(host, dir, ['update-ref', '--no-deref', 'HEAD', head])
  return mergeBaseIn(host, dir, base, tracking)
}
