import { at, listAt, textAt } from '../../host/json.ts'
import { logLine } from '../../report/escape.ts'
import { type Ask, type GitHubApi, pathOf } from '../comment/github-api.ts'
import { ApiError } from '../comment/github-error.ts'
import type { MeasuredRun } from './measured-run.ts'
import type { OwnPullRequest } from './pull-requests.ts'
import { Refusal } from './refusal.ts'

/**
 * Throws a Refusal unless the commit that a report is about is the head of the pull request, or a merge of it, which is what is
 * checked out by default. GitHub makes a new merge commit whenever the base moves, so older ones are looked up.
 */
export const checkCommit = async (
  ask: Ask,
  api: GitHubApi,
  {
    run,
    own,
    head,
  }: { readonly run: MeasuredRun; readonly own: readonly OwnPullRequest[]; readonly head: string },
): Promise<void> => {
  if (head === run.headSha || own.some(({ mergeSha }) => mergeSha === head)) return
  // The schema allows nothing but a whole commit id.
  const found = await isMerge(ask, api, { run, head })
  if (found === true) return
  const hint =
    found === 'unknown'
      ? ' In a private repository, this job needs the permission "contents: read" to look up an older merge commit.'
      : ''
  throw new Refusal(
    'other-commit',
    `The report is about ${logLine(head).slice(0, 12)}, which is neither the head of the pull request nor known to be a merge of it.${hint}`,
  )
}

const isMerge = async (
  ask: Ask,
  api: GitHubApi,
  { run, head }: { readonly run: MeasuredRun; readonly head: string },
): Promise<boolean | 'unknown'> => {
  try {
    const { content } = await ask('GET', `${pathOf(api)}/git/commits/${head}`)
    const parents = listAt(content, 'parents').map((parent) => at(parent, 'sha'))
    return textAt(content, 'sha') === head && parents.length === 2 && parents[1] === run.headSha
  } catch (error) {
    if (error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent'))
      return 'unknown'
    throw error
  }
}
