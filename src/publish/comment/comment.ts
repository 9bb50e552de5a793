import type { Report } from '../../model.ts'
import { headIn, type Said, saidIn } from '../../report/formats/comment-marker.ts'
import { type CommentOptions, commentText, isCalm } from '../../report/formats/comment.ts'
import { hider } from '../../report/hide.ts'
import { ownComments } from './author.ts'
import { type CommentResult, failedComment } from './comment-failure.ts'
import { type ApiLimits, type Ask, askGitHub, type GitHubApi } from './github-api.ts'
import { ApiError } from './github-error.ts'
import { type Comment, issueComments, type IssueComments } from './issue-comments.ts'
import { presentHead } from './pull-request.ts'

export type CommentRequest = {
  readonly report: Report
  readonly api: GitHubApi
  readonly pullRequest: number
  /** Of the pull request when the run began; undefined: not known, or looked at already. */
  readonly head: string | undefined
  /** `comment-key`: there is one comment for each. */
  readonly key: string
  readonly policy: 'on-change' | 'always' | 'never'
  /** Shown at the end of the comment. */
  readonly runUrl: string | undefined
  /** Exit status of this job; undefined: the check stays neutral. */
  readonly status: number | undefined
  /** Where the error is that keeps the head from being built; undefined: not known, or there is none. */
  readonly error: CommentOptions['error']
  /** The token is known to be able to read only, like that of a fork: a refusal is not surprising. */
  readonly readOnlyToken: boolean
  /** Where they differ from those of the API's client. */
  readonly limits: Partial<ApiLimits>
}

/**
 * Writes the one comment of this key, or brings it up to date. Never throws. Without one, only a result worth
 * a comment creates one (`on-change`); an existing one is always brought up to date, and left alone when its text
 * would stay the same.
 */
export const publishComment = async (request: CommentRequest): Promise<CommentResult> => {
  const { api, policy, pullRequest, limits } = request
  if (policy === 'never') return skipped('No comment: comment is never.')
  try {
    const ask = askGitHub(api, limits)
    return await publishWith({ ...request, ask, comments: issueComments(ask, api, pullRequest) })
  } catch (error) {
    return failedComment(error, request.readOnlyToken, hider([api.token]))
  }
}

type Work = CommentRequest & {
  readonly ask: Ask
  readonly comments: IssueComments
  /** The head that the pull request has by now, where it is another one: the run is late, or was started again. */
  readonly newHead: string | undefined
}

const publishWith = async (request: Omit<Work, 'newHead'>): Promise<CommentResult> => {
  const { ask, api, comments, pullRequest, key, head } = request
  const present = head === undefined ? undefined : await presentHead(ask, api, pullRequest)
  const work = { ...request, newHead: present === head ? undefined : present }
  const marked = await comments.marked(key)
  // Only ask who we are when it matters.
  const own = marked.length === 0 ? [] : marked.filter(await ownComments(ask))
  const [first, ...others] = own
  return first === undefined ? createUnlessCalm(work) : update(work, first, others)
}

const createUnlessCalm = async (work: Work): Promise<CommentResult> => {
  const { report, policy, comments, key } = work
  if (policy === 'on-change' && isCalm(report))
    return skipped(`No comment: the verdict is ${report.verdict.kind}, and there is no earlier comment.`)
  const created = await comments.create(textOf(work))
  // Another job with this key may have done the same at this very moment. Both look again, and both find the same
  // comment to be the oldest.
  const own = (await comments.marked(key).catch(() => [])).filter(({ login }) => login === created.login)
  const [oldest] = own
  if (oldest === undefined || oldest.id >= created.id) return resultOf('created', created)
  return update(work, oldest, [created])
}

/** `duplicates` are own comments from a race or a repeated request; the oldest of all stays. */
const update = async (
  work: Work,
  comment: Comment,
  duplicates: readonly Comment[],
): Promise<CommentResult> => {
  const result = await rewrite(work, comment)
  const same = duplicates.filter(({ login }) => login === comment.login)
  // The next run tries again to remove what stays behind.
  for (const { id } of same) await work.comments.remove(id).catch(() => undefined)
  return result
}

const rewrite = async (work: Work, comment: Comment): Promise<CommentResult> => {
  // Where no other run has commented on that head, none may: a head that a job of the repository pushed starts no run.
  if (work.newHead !== undefined && headIn(comment.body) === work.newHead)
    return skipped(
      'No comment: there is one on the present head of the pull request, which this run is not about.',
    )
  const body = textOf(work, saidIn(comment.body))
  if (isSameText(body, comment.body)) return resultOf('unchanged', comment)
  try {
    return resultOf('updated', await work.comments.update(comment.id, body))
  } catch (error) {
    // Somebody removed it after it was listed.
    if (error instanceof ApiError && error.refusal === 'absent') return createUnlessCalm(work)
    throw error
  }
}

/** GitHub's own editor ends lines with CR LF. */
const isSameText = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd()

const textOf = (
  { report, key, head, newHead, policy, runUrl, status, error }: Work,
  previous?: Said | 'unknown',
): string => {
  const isOutdated = newHead !== undefined
  return commentText(report, {
    key,
    head,
    isOutdated,
    previous,
    whole: policy === 'always',
    runUrl,
    status,
    error,
  })
}

const resultOf = (kind: CommentResult['kind'], { url }: Comment): CommentResult => ({
  kind,
  url,
  message: undefined,
  expected: false,
})

const skipped = (message: string): CommentResult => ({
  kind: 'skipped',
  url: undefined,
  message,
  expected: false,
})
