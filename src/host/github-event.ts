import { readFileSync } from 'node:fs'
import type { Env } from './host.ts'
import { at, parseJson, textAt } from './json.ts'

/** The event that started the workflow: `GITHUB_EVENT_NAME`, and the content of the file `GITHUB_EVENT_PATH`. */
export type GitHubEvent = { readonly name: string; readonly payload: unknown }

/** The event that started the workflow; undefined in a terminal. */
export const eventOf = (env: Env): GitHubEvent | undefined => {
  const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']]
  if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined) return undefined
  return { name, payload: parseJson(readFileSync(path, 'utf8')) }
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
