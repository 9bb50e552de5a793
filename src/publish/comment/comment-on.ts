import type { GitHubEvent } from '../../host/github-event.ts'
import type { Report } from '../../model.ts'
import type { PublishContext } from '../publish-context.ts'
import { failurePlaceOf } from '../annotations/annotate.ts'
import { runUrlOf } from '../runner/run-url.ts'
import { publishComment } from './comment.ts'
import { apiOf } from './github-api.ts'
import { hasReadOnlyToken, headOf, pullRequestOf } from './pull-request.ts'

/**
 * Comments on the pull request that a report is about, if there is one, and reports what came of it; never throws. `status` is
 * that of the job; undefined: its check stays neutral. The address of the comment; of the first, where one branch has several
 * pull requests.
 */
export const commentOn = async (
  report: Report,
  context: PublishContext,
  status: number | undefined,
): Promise<string | undefined> => {
  const { event } = context
  if (event === undefined) return undefined
  const urls: (string | undefined)[] = []
  for (const pullRequest of pullRequestsAbout(context))
    urls.push(await commentOnOne(report, context, { event, pullRequest, status }))
  return urls.find((url) => url !== undefined)
}

/** The numbers of the pull requests that a job reports on; empty: none. */
export const pullRequestsAbout = ({
  claim,
  event,
}: Pick<PublishContext, 'claim' | 'event'>): readonly number[] => {
  if (claim !== undefined) return claim.pullRequests
  const own = event === undefined ? undefined : pullRequestOf(event)
  return own === undefined ? [] : [own]
}

type About = {
  readonly event: GitHubEvent
  readonly pullRequest: number
  readonly status: number | undefined
}

const commentOnOne = async (
  report: Report,
  context: PublishContext,
  { event, pullRequest, status }: About,
): Promise<string | undefined> => {
  const { inputs, key, env, messages, claim } = context
  const { kind, url, message, expected } = await publishComment({
    report,
    pullRequest,
    head: claim === undefined ? headOf(event) : undefined,
    key,
    policy: inputs.comment,
    api: apiOf(context),
    runUrl: runUrlOf(env),
    status,
    // The files that a claim is about are not those of this job's commit.
    error: claim === undefined ? await failurePlaceOf(report, context) : undefined,
    readOnlyToken: hasReadOnlyToken(event),
    limits: {},
  })
  const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`
  if (kind !== 'failed') messages.log(text)
  else if (expected) messages.notice(text)
  else messages.warning(text)
  return url
}
