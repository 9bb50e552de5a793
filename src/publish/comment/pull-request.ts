import { type GitHubEvent, isFromFork } from '../../host/github-event.ts'
import { at, positiveAt, textAt } from '../../host/json.ts'
import { type Ask, type GitHubApi, pathOf } from './github-api.ts'

/** The number of the pull request that an event is about; events of a merge queue and all others have none. */
export const pullRequestOf = ({ name, payload }: GitHubEvent): number | undefined => {
  if (!name.startsWith('pull_request')) return undefined
  return positiveAt(payload, 'pull_request', 'number') ?? positiveAt(payload, 'number')
}

/**
 * Whether GitHub gives the job of such an event a token that can only read, whatever the workflow asks for:
 * https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication
 * Dependabot's may be given more; a refusal is still not surprising.
 */
export const hasReadOnlyToken = (event: GitHubEvent): boolean => {
  const { payload } = event
  if (at(payload, 'pull_request') === undefined) return false
  const dependabot = [textAt(payload, 'sender', 'login'), textAt(payload, 'pull_request', 'user', 'login')]
  return isFromFork(event) || dependabot.includes('dependabot[bot]')
}

/** The head of a pull request at the time of its event. */
export const headOf = ({ payload }: GitHubEvent): string | undefined =>
  /^[0-9a-f]{40,64}$/.exec(textAt(payload, 'pull_request', 'head', 'sha') ?? '')?.[0]

/** The head of a pull request now; undefined where GitHub does not say. */
export const presentHead = async (
  ask: Ask,
  api: Pick<GitHubApi, 'repository'>,
  pullRequest: number,
): Promise<string | undefined> => {
  const answer = await ask('GET', `${pathOf(api)}/pulls/${pullRequest}`).catch(() => undefined)
  return textAt(answer?.content, 'head', 'sha')
}
