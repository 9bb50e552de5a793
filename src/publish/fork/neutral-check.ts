import type { Report } from '../../model.ts'
import { oneLine, text } from '../../report/escape.ts'
import { cut } from '../../report/numbers.ts'
import { headline } from '../../report/words/headline.ts'
import { why } from '../../report/words/why.ts'
import { type Ask, type GitHubApi, pathOf } from '../comment/github-api.ts'
import { ApiError } from '../comment/github-error.ts'
import type { Claim } from './claim.ts'

type CheckRequest = {
  readonly ask: Ask
  readonly api: GitHubApi
  readonly report: Report
  readonly claim: Claim
  /** `comment-key`, or its default. */
  readonly key: string
  /** Of the job that reports, with the whole report. */
  readonly runUrl: string | undefined
}

const longestTitle = 200
const longestText = 1_000

/**
 * Sets a check on the head of the pull request that is never green and never red: what it says is a claim. Throws an error that
 * names the permission when the job may not, and an ApiError.
 */
export const setNeutralCheck = async (request: CheckRequest): Promise<void> => {
  const { ask, api, claim, key, runUrl } = request
  try {
    await ask('POST', `${pathOf(api)}/check-runs`, {
      name: `go-container-bench ${key}, ${claim.label}`,
      head_sha: claim.headSha,
      status: 'completed',
      conclusion: 'neutral',
      ...(runUrl !== undefined && { details_url: runUrl }),
      output: outputOf(request),
    })
  } catch (error) {
    const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent')
    if (!denied) throw error
    throw new Error(`${error.message}. The job needs the permission "checks: write"`, { cause: error })
  }
}

const outputOf = ({ report, claim }: CheckRequest) => ({
  title: cut(oneLine(`${claim.label}: ${headline(report)}`), longestTitle),
  summary: [
    ...claim.cautions.map(text),
    `**${text(cut(headline(report), longestText))}**`,
    text(cut(why(report), longestText)),
  ].join('\n\n'),
})
