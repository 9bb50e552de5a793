import { messageOf } from '../../host/error-text.ts'
import { ApiError } from './github-error.ts'

/** What came of a comment. */
export type CommentResult = {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'skipped' | 'failed'
  /** Of the comment, for people to open. */
  readonly url: string | undefined
  /** Why it was skipped or failed, one sentence or two; never with the token in it. */
  readonly message: string | undefined
  /** Of a failure: nobody did anything wrong, so it is a notice, not a warning. */
  readonly expected: boolean
}

/** A failure as one sentence or two: what GitHub did, what to do; `hide` takes secrets out of it. */
export const failedComment = (
  error: unknown,
  readOnlyToken: boolean,
  hide: (text: string) => string,
): CommentResult => {
  const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent')
  const expected = denied && readOnlyToken
  const advice = denied ? adviceOn(error, expected) : ''
  return { kind: 'failed', url: undefined, message: hide(`${what}: ${messageOf(error)}.${advice}`), expected }
}

const what = 'The pull request has no up-to-date comment'
const permission = 'The job needs the permission "pull-requests: write"'

const adviceOn = ({ status, message }: ApiError, expected: boolean): string => {
  // GitHub gives the reason itself: no permission of a job helps.
  if (/ (?:locked|archived)\b/.test(message)) return ''
  if (expected)
    return ` ${permission}, which a pull request from a fork or by Dependabot is not given: the report is in the job summary.`
  if (status === 401) return ` The github-token is not valid. ${permission}.`
  return ` ${permission}.`
}
