import { nearNames } from '../dockerfile/near-names.ts'
import { git, gitFailure, gitText, succeeded } from '../host/git/git.ts'
import { commitOf, isShallow, type Repository, RepositoryError } from '../host/git/repository.ts'
import { type GitHubEvent, isOfPullRequest } from '../host/github-event.ts'
import { hint } from '../host/hint.ts'
import type { Host } from '../host/host.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { FoundCommit } from './merge-base.ts'
import { originOf, remoteName } from './origin.ts'
import { isCommitId, mergeGroupBase, pullRequestBase } from './pull-request-base.ts'
import { isClean, uncommittedChanges } from './uncommitted.ts'

export type BaseRequest = {
  readonly host: Host
  readonly folder: RunFolder
  readonly repository: Repository
  /** `auto`, `none`, or a git ref. */
  readonly wanted: string
  /** Undefined in a terminal. */
  readonly event: GitHubEvent | undefined
  /** Where reports are written; never part of the head. */
  readonly outputDir: string | undefined
  /** For reading from the remote `origin`. */
  readonly token: string | undefined
}

/** What the head, which is HEAD, is compared with: `how` names it, `reason` is a clause without a full stop. */
export type Base =
  | { readonly kind: 'commit'; readonly sha: string; readonly how: string }
  /** The base is the same commit as the head, so nothing can differ. */
  | { readonly kind: 'same'; readonly sha: string; readonly how: string }
  | { readonly kind: 'none'; readonly reason: string }

/** Whether an event brings its own base: a pull request, or a merge queue. */
export const hasBaseByItself = (event: GitHubEvent | undefined): boolean =>
  event !== undefined && (isOfPullRequest(event) || event.name === 'merge_group')

/** Throws a `RepositoryError` for an event for which nothing may be built. */
export const refuseEvent = (event: GitHubEvent | undefined): void => {
  if (event?.name === 'pull_request_target') {
    throw new RepositoryError(
      "The event pull_request_target is refused: it runs with the repository's write token and secrets, and a build runs the code of whoever opened the pull request; use pull_request",
    )
  }
}

/**
 * Determines the base; its commit need not be in the repository yet. Throws a `RepositoryError` when the requested base
 * does not exist, and for `pull_request_target`.
 */
export const resolveBase = async (request: BaseRequest): Promise<Base> => {
  const { host, repository, wanted, event } = request
  refuseEvent(event)
  if (wanted === 'none') return { kind: 'none', reason: 'no base was requested' }
  const found = wanted === 'auto' ? await automatic(request) : await named(request)
  if (found.kind !== 'commit' || found.sha !== (await commitOf(host, repository, 'HEAD'))) return found
  // In a terminal, uncommitted files are part of the head.
  const options = { eachNewFile: true, exclude: request.outputDir, isUnseen: undefined }
  if (event === undefined && !isClean(await uncommittedChanges(host, repository, options))) return found
  return { kind: 'same', sha: found.sha, how: found.how }
}

const automatic = async (request: BaseRequest): Promise<Base> => {
  const { host, event } = request
  if (event === undefined)
    return { kind: 'none', reason: `no base was given, as in ${hint(host.env, 'base', 'main')}` }
  if (isOfPullRequest(event))
    return { kind: 'commit', ...(await pullRequestBase({ ...request, payload: event.payload })) }
  if (event.name === 'merge_group') return { kind: 'commit', ...mergeGroupBase(event.payload) }
  return {
    kind: 'none',
    reason: `the event ${event.name} has no base to compare with; set ${hint(host.env, 'base')} to a git ref`,
  }
}

/** The base as the user named it for git; a branch may also exist only in `origin`. */
const named = async (request: BaseRequest): Promise<Base> => {
  const { host, repository, wanted, event } = request
  for (const name of [wanted, `refs/remotes/origin/${wanted}`]) {
    const sha = await commitOf(host, repository, name)
    if (sha !== undefined) return { kind: 'commit', sha, how: howNamed(short(name), sha) }
  }
  if (event === undefined && !(await isShallow(host, repository))) throw await unknownRef(request)
  if (isCommitId(wanted)) return { kind: 'commit', sha: wanted, how: howNamed(wanted, wanted) }
  return { kind: 'commit', ...(await atOrigin(request)) }
}

/** A commit id, or the beginning of one, is not a name. */
const howNamed = (name: string, sha: string): string =>
  sha.startsWith(name) ? 'the commit that was given' : name

const short = (name: string): string => name.replace('refs/remotes/', '')

/** Asks the remote, because a checkout in Actions has one branch and usually one commit. */
const atOrigin = async (request: BaseRequest): Promise<FoundCommit> => {
  const { host, repository, wanted, token } = request
  const origin = await originOf(host, repository, token)
  if (origin === undefined || wanted.startsWith('-')) throw await unknownRef(request)
  const refs = [`refs/heads/${wanted}`, `refs/tags/${wanted}`, `refs/tags/${wanted}^{}`, wanted]
  const result = await git(host, repository.root, ['ls-remote', remoteName, ...refs], origin.access)
  host.signal.throwIfAborted()
  if (!succeeded(result)) throw await unknownRef(request, gitFailure(result))
  const found = new Map(
    result.stdout.split('\n').flatMap((line): [string, string][] => {
      const [sha, ref] = line.split('\t')
      return sha === undefined || ref === undefined ? [] : [[ref, sha]]
    }),
  )
  // The commit of an annotated tag comes before the tag itself.
  const order = [`refs/tags/${wanted}^{}`, `refs/tags/${wanted}`, `refs/heads/${wanted}`, wanted]
  const sha = order.map((ref) => found.get(ref)).find((each) => each !== undefined)
  if (sha === undefined) throw await unknownRef(request)
  return { sha, how: `${wanted} in the remote origin` }
}

const unknownRef = async (
  { host, repository, wanted }: BaseRequest,
  failure?: string,
): Promise<RepositoryError> => {
  const format = ['--format=%(refname:short)', '--sort=-creatordate', '--count=1000']
  const listed = await gitText(host, repository.root, ['for-each-ref', ...format])
  const near = nearNames(
    wanted,
    listed.split('\n').filter((name) => name !== ''),
  )
  return new RepositoryError(
    [
      `The base ${wanted} is not a branch, tag or commit in ${repository.root}`,
      near.length === 0 ? '' : `; similar names: ${near.join(', ')}`,
      failure === undefined ? '' : `; the remote origin could not be read (${failure})`,
      (await isShallow(host, repository))
        ? '; this checkout is shallow: name a branch, a tag or a full commit id, or check out with fetch-depth: 0'
        : '',
    ].join(''),
  )
}
