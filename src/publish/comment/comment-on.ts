import type { Report } from '../../model.ts'
import type { PublishContext } from '../publishing.ts'
import type { Written } from '../runner/outputs.ts'
import { runUrlOf } from '../runner/run-url.ts'
import { publishComment } from './comment.ts'
import { hasReadOnlyToken, pullRequestOf } from './pull-request.ts'

/** Comments on the pull request of the event, if there is one, and says what came of it; never throws. */
export const commentOn = async (
  report: Report,
  { inputs, key, env, event, token, tell }: PublishContext,
): Promise<Pick<Written, 'commentUrl'>> => {
  const pullRequest = event === undefined ? undefined : pullRequestOf(event)
  if (event === undefined || pullRequest === undefined) return {}
  const runUrl = runUrlOf(env)
  const { kind, url, message, expected } = await publishComment({
    ...{ report, pullRequest, key, policy: inputs.comment, readOnlyToken: hasReadOnlyToken(event) },
    api: {
      baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      token,
      repository: env['GITHUB_REPOSITORY'] ?? '',
    },
    ...(runUrl === undefined ? {} : { runUrl }),
  })
  const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`
  if (kind !== 'failed') tell.log(text)
  else if (expected === true) tell.notice(text)
  else tell.warning(text)
  return url === undefined ? {} : { commentUrl: url }
}
