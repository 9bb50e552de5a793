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

/** Whether an event is about a pull request from another repository: its code is not that of anybody with write access. */
export const isFromFork = ({ payload }: GitHubEvent): boolean => {
  if (at(payload, 'pull_request') === undefined) return false
  const [head, base] = ['head', 'base'].map((side) =>
    textAt(payload, 'pull_request', side, 'repo', 'full_name'),
  )
  // The repository of a head that was deleted is null: it was a fork.
  return base !== undefined && head !== base
}
