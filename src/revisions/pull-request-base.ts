import { gitText } from '../host/git/git.ts'
import { type Repository, RepositoryError } from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'
import { at, textAt } from '../host/json.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import { type FoundCommit, mergeBase } from './merge-base.ts'

type PullRequestRequest = {
  readonly host: Host
  readonly folder: RunFolder
  readonly repository: Repository
  readonly payload: unknown
  readonly token: string | undefined
}

/** Whether a text is a full commit id, SHA-1 or SHA-256. */
export const isCommitId = (text: unknown): text is string =>
  typeof text === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/** The base that a merge queue chose. Throws a `RepositoryError` when it is missing from the payload. */
export const mergeGroupBase = (payload: unknown): FoundCommit => {
  const sha = at(payload, 'merge_group', 'base_sha')
  if (isCommitId(sha)) return { sha, how: 'the base of the merge group' }
  throw new RepositoryError('The payload of the event merge_group has no merge_group.base_sha')
}

/**
 * The base of the checked-out pull request. When the checkout is the merge commit, as with `actions/checkout`, it is
 * the first parent, whatever the payload says, because `base.sha` there may be older. Otherwise the merge base.
 */
export const pullRequestBase = async (request: PullRequestRequest): Promise<FoundCommit> => {
  const { host, repository, payload } = request
  const head = at(payload, 'pull_request', 'head', 'sha')
  const base = at(payload, 'pull_request', 'base', 'sha')
  if (!isCommitId(head) || !isCommitId(base)) {
    throw new RepositoryError(
      'The payload of the event pull_request has no pull_request.head.sha and base.sha',
    )
  }
  const [first, second, ...others] = await parentsOf(host, repository)
  if (first !== undefined && second === head && others.length === 0)
    return { sha: first, how: 'the base that this pull request was merged into for the check' }
  const branch = textAt(payload, 'pull_request', 'base', 'ref') ?? 'its base'
  return mergeBase({ ...request, base, branch })
}

/** Read from the commit itself, because `HEAD^1` does not exist when history is cut off. */
const parentsOf = async (host: Host, { root }: Repository): Promise<readonly string[]> => {
  const commit = await gitText(host, root, ['cat-file', 'commit', 'HEAD'])
  const header = commit.split('\n\n')[0] ?? ''
  return header.split('\n').flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? [])
}
