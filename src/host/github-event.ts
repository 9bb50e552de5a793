import { readFileSync } from 'node:fs'
import type { Env } from './host.ts'
import { parseJson } from './json.ts'

/** The event that started the workflow: `GITHUB_EVENT_NAME`, and the content of the file `GITHUB_EVENT_PATH`. */
export type GitHubEvent = { readonly name: string; readonly payload: unknown }

/** The event that started the workflow; undefined in a terminal. */
export const eventOf = (env: Env): GitHubEvent | undefined => {
  const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']]
  if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined) return undefined
  return { name, payload: parseJson(readFileSync(path, 'utf8')) }
}
