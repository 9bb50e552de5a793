import { readFileSync, statSync } from 'node:fs'
import { InputError } from '../inputs/error.ts'
import { messageOf } from './error-text.ts'
import type { Env } from './host.ts'
import { at, parseJson, textAt } from './json.ts'

/** The event that started the workflow: `GITHUB_EVENT_NAME`, and the content of the file `GITHUB_EVENT_PATH`. */
export type GitHubEvent = { readonly name: string; readonly payload: unknown }

/** The event that started the workflow; undefined in a terminal. Throws when its file cannot be read. */
export const eventOf = (env: Env): GitHubEvent | undefined => {
  const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']]
  if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined) return undefined
  return { name, payload: parseJson(textOf(path)) }
}

/** GitHub's own limit for the payload of an event. */
const mostBytes = 25_000_000

const textOf = (path: string): string => {
  try {
    const found = statSync(path)
    if (!found.isFile()) throw new Error('it is not a file')
    if (found.size > mostBytes) throw new Error(`it is larger than ${mostBytes / 1_000_000} MB`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputError([
      `GITHUB_EVENT_PATH: the event of the workflow cannot be read: ${messageOf(error)}; ` +
        'it must be the file that the runner wrote, and GITHUB_ACTIONS must not be set outside of a workflow',
    ])
  }
}

/**
 * Whether the commit that is checked out by default is the merge of a pull request. A review has the same one, and the
 * same pull request in its payload.
 */
export const isOfPullRequest = ({ name }: GitHubEvent): boolean =>
  ['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(name)

/** Whether an event is about a pull request from another repository: its code is not that of anybody with write access. */
export const isFromFork = (event: GitHubEvent): boolean => {
  if (at(event.payload, 'pull_request') === undefined) return false
  const { head, base } = repositoriesOf(event, 'pull_request')
  // The repository of a head that was deleted is null: it was a fork.
  return base !== undefined && head !== base
}

/** The names, `OWNER/NAME`, of the repositories that code comes from and that it is for. */
export const repositoriesOf = (
  { payload }: GitHubEvent,
  subject: 'pull_request' | 'workflow_run',
): { readonly head: string | undefined; readonly base: string | undefined } =>
  subject === 'pull_request'
    ? {
        head: textAt(payload, subject, 'head', 'repo', 'full_name'),
        base: textAt(payload, subject, 'base', 'repo', 'full_name'),
      }
    : {
        head: textAt(payload, subject, 'head_repository', 'full_name'),
        base: textAt(payload, subject, 'repository', 'full_name'),
      }
