import { type GitHubEvent, isFromFork, isOfPullRequest } from '../host/github-event.ts'
import type { Env } from '../host/host.ts'
import { textAt } from '../host/json.ts'
import type { Report } from '../model.ts'

/**
 * What readers must know about a report that another job of a pull request's workflow made, as sentences. That job ran
 * code of the pull request, which can have written any report: what it claims cannot be checked here.
 */
export const cautionsOn = (report: Report, event: GitHubEvent | undefined, env: Env): readonly string[] => {
  if (event === undefined || !isOfPullRequest(event)) return []
  const measured = new Set((report.projects ?? []).flatMap(({ head }) => head.commit ?? []))
  // The merge commit that is checked out by default, or the head of the pull request itself.
  const expected = [env['GITHUB_SHA'], textAt(event.payload, 'pull_request', 'head', 'sha')]
  const isKnown = expected.some((commit) => commit !== undefined)
  const others = isKnown ? [...measured].filter((commit) => !expected.includes(commit)) : []
  return [
    ...(isFromFork(event) ? [forged] : []),
    ...(others.length === 0
      ? []
      : [
          `The report is about ${short(others)}, which is neither the head of this pull request nor its merge commit.`,
        ]),
  ]
}

const forged =
  'Measured by a job that ran code of the fork: figures, limits and the choice of what is compared can be forged, so read the change, its workflow and its Dockerfile before you trust them.'

const short = (commits: readonly string[]): string => commits.map((each) => each.slice(0, 12)).join(', ')
