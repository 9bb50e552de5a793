import { positiveAt, textAt } from '../../host/json.ts'
import { allPages } from '../comment/all-pages.ts'
import { type Ask, type GitHubApi, pathOf } from '../comment/github-api.ts'
import type { MeasuredRun } from './measured-run.ts'
import { Refusal } from './refusal.ts'

/** A pull request whose head is what a run measured. */
export type OwnPullRequest = {
  readonly number: number
  readonly baseSha: string | undefined
  /** The merge commit that GitHub made of it last; undefined when there is none. */
  readonly mergeSha: string | undefined
}

/**
 * The open pull requests that a run belongs to: those from its branch, of its repository, whose head is its commit. One branch
 * can have several, with different bases. For a fork, GitHub names none with the run, and none with the commit either, so the
 * branch is asked for. Throws a Refusal when there is none, and an ApiError.
 */
export const pullRequestsOf = async (
  ask: Ask,
  api: GitHubApi,
  run: MeasuredRun,
): Promise<readonly OwnPullRequest[]> => {
  const query = { state: 'open', head: `${run.headOwner}:${run.headBranch}` }
  const listed = await allPages(ask, { path: `${pathOf(api)}/pulls`, query })
  const fromBranch = listed.filter((each) => isFromBranch(each, run))
  const own = fromBranch.filter((each) => textAt(each, 'head', 'sha') === run.headSha)
  if (own.length > 0) return own.flatMap(pullRequestIn)
  if (fromBranch.length > 0)
    throw new Refusal(
      'newer-push',
      'The pull request has newer commits than the run measured; their own run is reported.',
    )
  throw new Refusal(
    'closed',
    'No open pull request belongs to the run: it was closed, or its branch is gone.',
  )
}

/** Not trusted to be filtered as asked: an owner can have several forks with a branch of this name. */
const isFromBranch = (value: unknown, run: MeasuredRun): boolean =>
  textAt(value, 'state') === 'open' &&
  textAt(value, 'head', 'ref') === run.headBranch &&
  positiveAt(value, 'head', 'repo', 'id') === run.headRepositoryId &&
  positiveAt(value, 'base', 'repo', 'id') === run.repositoryId

const pullRequestIn = (value: unknown): readonly OwnPullRequest[] => {
  const number = positiveAt(value, 'number')
  if (number === undefined) return []
  return [{ number, baseSha: textAt(value, 'base', 'sha'), mergeSha: textAt(value, 'merge_commit_sha') }]
}

/** Which of them a report is about, by the merge commit or the base that it names; all of them where that does not decide. */
export const aboutWhich = (
  own: readonly OwnPullRequest[],
  { head, base }: { readonly head: string; readonly base: string | undefined },
): readonly OwnPullRequest[] => {
  const merged = own.filter(({ mergeSha }) => mergeSha === head)
  if (merged.length > 0) return merged
  const onBase = own.filter(({ baseSha }) => baseSha !== undefined && baseSha === base)
  return onBase.length > 0 ? onBase : own
}
