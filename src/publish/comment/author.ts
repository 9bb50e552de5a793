import { textAt } from '../../host/json.ts'
import type { Ask } from './github-api.ts'
import { ApiError } from './github-error.ts'
import type { Comment } from './issue-comments.ts'

/** Whether a comment is one that this token wrote. */
type IsOwn = (comment: Comment) => boolean

/**
 * Recognizes our own comments: others may copy the marker, and nobody's words may be overwritten.
 *
 * A personal token names its user. The job's token and every other token of an app may not ask who they are
 * (403), and nothing else in the API says so: then a comment by any app counts. That is safe, because people cannot
 * write as an app. It also finds the comment again when a workflow changes from the job's token to an app of its
 * own. An app that repeats what people write does not begin with our marker. `performed_via_github_app`
 * does not help: there is no way to ask for the token's own app, and people who write through an app have it too.
 */
export const ownComments = async (ask: Ask): Promise<IsOwn> => {
  try {
    const login = textAt((await ask('GET', '/user')).content, 'login')
    return (comment) => login !== undefined && comment.login === login
  } catch (error) {
    // A rate limit is a 403 too, of any token.
    const isApp =
      error instanceof ApiError && error.refusal !== 'busy' && [403, 404].includes(error.status ?? 0)
    if (isApp) return ({ accountType }) => accountType === 'Bot'
    throw error
  }
}
