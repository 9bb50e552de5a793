import type { Report } from '../../model.ts'
import { cautionsOn } from '../caution.ts'
import type { PublishContext } from '../publish-context.ts'
import { runUrlOf } from '../runner/run-url.ts'
import { publishComment } from './comment.ts'
import { hasReadOnlyToken, pullRequestOf } from './pull-request.ts'

/**
 * Comments on the pull request of the event, if there is one, and reports what came of it; never throws. The address of
 * the comment.
 */
export const commentOn = async (
  report: Report,
  { inputs, key, env, event, token, messages }: PublishContext,
): Promise<string | undefined> => {
  const pullRequest = event === undefined ? undefined : pullRequestOf(event)
  if (event === undefined || pullRequest === undefined) return undefined
  const { kind, url, message, expected } = await publishComment({
    report,
    pullRequest,
    key,
    policy: inputs.comment,
    api: {
      baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      token,
      repository: env['GITHUB_REPOSITORY'] ?? '',
    },
    runUrl: runUrlOf(env),
    // A report that this very job made is nobody else's.
    cautions: inputs.reports.length === 0 ? [] : cautionsOn(report, event, env),
    readOnlyToken: hasReadOnlyToken(event),
    limits: {},
  })
  const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`
  if (kind !== 'failed') messages.log(text)
  else if (expected) messages.notice(text)
  else messages.warning(text)
  return url
}
