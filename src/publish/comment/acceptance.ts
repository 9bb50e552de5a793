import { textAt } from '../../host/json.ts'
import type { Acceptance } from '../../model.ts'
import { acceptingLabel } from '../../report/accept.ts'
import { allPages } from './all-pages.ts'
import { type Ask, type GitHubApi, pathOf } from './github-api.ts'

/** `not-named`: the label is set, but GitHub does not say by whom. */
type Answered = Acceptance | 'not-set' | 'not-named'

/**
 * Who accepted the slowdown of a pull request by its label, as GitHub knows it now: the payload of the event is that of the push,
 * also when the job is started again. Throws an ApiError.
 *
 * Only people with the role triage or more, and apps that may write issues or pull requests, can set a label:
 * https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
 */
export const acceptanceOf = async (
  ask: Ask,
  api: Pick<GitHubApi, 'repository'>,
  pullRequest: number,
): Promise<Answered> => {
  const path = `${pathOf(api)}/issues/${pullRequest}`
  const labels = await allPages(ask, { path: `${path}/labels` })
  if (!labels.some((label) => isAccepting(textAt(label, 'name')))) return 'not-set'
  return lastSetter(await allPages(ask, { path: `${path}/events` }))
}

/** Names of labels differ in more than case. */
const isAccepting = (name: string | undefined): boolean => name?.toLowerCase() === acceptingLabel

/** Events come oldest first; whoever set the label after it was taken off is the one who accepts. */
const lastSetter = (events: readonly unknown[]): Answered => {
  const own = events.filter((event) => isAccepting(textAt(event, 'label', 'name')))
  const last = own.findLast((event) => ['labeled', 'unlabeled'].includes(textAt(event, 'event') ?? ''))
  if (textAt(last, 'event') !== 'labeled') return 'not-named'
  const [by, at] = [textAt(last, 'actor', 'login'), textAt(last, 'created_at')]
  return by === undefined || at === undefined || !login.test(by) || !time.test(at) ? 'not-named' : { by, at }
}

/** As in the schema of the report. */
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
