import { messageOf } from '../host/error-text.ts'
import type { Report } from '../model.ts'
import { accept, acceptingLabel } from '../report/accept.ts'
import { hider } from '../report/hide.ts'
import { hasRegression } from '../report/without-regressions.ts'
import { acceptanceOf } from './comment/acceptance.ts'
import { pullRequestsAbout } from './comment/comment-on.ts'
import { apiOf, askGitHub } from './comment/github-api.ts'
import { ApiError } from './comment/github-error.ts'
import type { PublishContext } from './publish-context.ts'

/** How long a job that found a regression waits for an answer. */
const askingMs = 30_000

/**
 * The report of a pull request, with its regressions as warnings where GitHub says that somebody accepted them. GitHub is asked
 * only when there is a regression. Never throws: without an answer nothing is accepted, and a warning of the report says so.
 */
export const withAcceptance = async (
  report: Report,
  context: Pick<PublishContext, 'claim' | 'event' | 'env' | 'token'>,
): Promise<Report> => {
  const [pullRequest, ...others] = pullRequestsAbout(context)
  const isAsked = report.study === undefined && hasRegression(report)
  // One branch with several pull requests: a label on one of them says nothing of the others.
  if (pullRequest === undefined || others.length > 0 || !isAsked) return report
  const api = apiOf(context)
  try {
    const answer = await acceptanceOf(askGitHub(api, { totalMs: askingMs }), api, pullRequest)
    if (answer === 'not-set') return report
    return answer === 'not-named' ? withWarning(report, notNamed) : accept(report, answer)
  } catch (error) {
    const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent')
    const advice = denied ? '; the job needs the permission "pull-requests: read"' : ''
    return withWarning(
      report,
      `GitHub was asked whether the label "${acceptingLabel}" accepts this slowdown, without an answer: ${hider([api.token])(messageOf(error))}${advice}.`,
    )
  }
}

const withWarning = (report: Report, warning: string): Report => ({
  ...report,
  warnings: [...report.warnings, warning],
})

const notNamed = `The pull request has the label "${acceptingLabel}", but GitHub does not say who set it, so nothing is accepted: remove it and set it again.`
