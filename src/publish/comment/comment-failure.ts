import { ApiError } from './github-error.ts'

const what = 'The pull request has no up-to-date comment'
const permission = 'The job needs the permission "pull-requests: write"'

/** A failure as one sentence or two: what GitHub did, what to do; `hide` takes secrets out of it. */
export const failedComment = (
  error: unknown,
  readOnlyToken: boolean,
  hide: (text: string) => string,
): CommentResult => {
  const cause = error instanceof Error ? error.message : String(error)
  const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent')
  const expected = denied && readOnlyToken
  const advice = denied ? adviceOf(error, expected) : ''
  return { kind: 'failed', message: hide(`${what}: ${cause}.${advice}`), expected }
}

const adviceOf = ({ status }: ApiError, expected: boolean): string => {
  if (expected)
    return ` ${permission}, which a pull request from a fork or by Dependabot is not given: the report is in the job summary.`
  if (status === 401) return ` The github-token is not valid. ${permission}.`
  return ` ${permission}.`
}

export type CommentResult = {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'skipped' | 'failed'
  /** Of the comment, for people to open. */
  readonly url?: string
  /** Why it was skipped or failed, one sentence; never with the token in it. */
  readonly message?: string
  /** With `failed`: nobody has done anything wrong, so this is a notice and no warning. */
  readonly expected?: boolean
}
