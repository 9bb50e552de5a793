import type { GitHubEvent } from '../host/github-event.ts'
import type { Env } from '../host/host.ts'
import { textAt } from '../host/json.ts'
import type { Report } from '../model.ts'
import { trustedEvents } from './believed.ts'
import type { Job } from './mode.ts'

/**
 * Why nothing of this run may be kept for others, as a clause; undefined: it may. In a workflow only what the default branch
 * measured of itself: any other run could raise the thresholds by which it is judged. In a terminal all is the user's own.
 */
export const whyNotKept = (
  { projects = [] }: Pick<Report, 'projects'>,
  { invocation, event }: Pick<Job, 'invocation' | 'event'>,
): string | undefined => {
  if (event === undefined) return undefined
  const { env } = invocation
  if (!trustedEvents.includes(event.name))
    return `the event ${event.name} can run code that is not on the default branch`
  const branch = defaultBranchOf(event, env)
  if (branch === undefined) return 'the event does not say which branch is the default one'
  if (env['GITHUB_REF'] !== `refs/heads/${branch}`) return `only runs of ${branch} keep them`
  const others = projects.filter(({ head }) => head.commit !== undefined && head.commit !== env['GITHUB_SHA'])
  return others.length === 0 ? undefined : 'another commit than that of the workflow is checked out'
}

/**
 * The payload of a schedule may name no repository: GitHub documents none for it, and other servers leave it empty. It runs on the
 * default branch alone: https://docs.github.com/actions/reference/events-that-trigger-workflows#schedule
 */
const defaultBranchOf = ({ name, payload }: GitHubEvent, env: Env): string | undefined =>
  textAt(payload, 'repository', 'default_branch') ??
  (name === 'schedule' ? env['GITHUB_REF']?.replace(/^refs\/heads\//, '') : undefined)
