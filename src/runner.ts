import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { MayInstall } from './engines/select.ts'
import { parseJson } from './host/json.ts'
import { defaultOf, inputDefinitions } from './input-definitions.ts'
import { textOf, type Given } from './input-reader.ts'
import { InputError, type Inputs } from './inputs.ts'
import type { GitHubEvent } from './projects/revisions/pull-request-base.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Whether the runner started us as an action: it then sets every input; a `run:` step sets none. */
export const isAction = (env: Env): boolean =>
  env['GITHUB_ACTIONS'] === 'true' && env['INPUT_MODE'] !== undefined

/** The inputs of the action. The runner fills in every default: what is a default counts as not given. */
export const actionInputs = (env: Env): Readonly<Record<string, string>> =>
  Object.fromEntries(
    inputDefinitions
      .map(([name]) => [name, env[`INPUT_${name.toUpperCase()}`] ?? ''] as const)
      .filter(([name, value]) => value.trim() !== defaultOf(name)),
  )

const onlyInWorkflows = ['comment', 'comment-key', 'artifact-name', 'retention-days'] as const

/** Throws an InputError for inputs that nobody can honour in a terminal, which publishes nothing. */
export const refuseForWorkflows = (given: Given): void => {
  const problems = onlyInWorkflows
    .filter((name) => textOf(given, name) !== defaultOf(name) && textOf(given, name) !== 'never')
    .map((name) => `${name}: only the action publishes anything; leave it out in a terminal`)
  if (problems.length > 0) throw new InputError(problems)
}

/** What started the workflow; undefined in a terminal. */
export const eventOf = (env: Env): GitHubEvent | undefined => {
  const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']]
  if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined) return undefined
  return { name, payload: parseJson(readFileSync(path, 'utf8')) }
}

/** Where archives are kept: what was asked for, the runner's tool cache, or the user's cache folder. */
export const cacheDirOf = ({ cacheDir }: Inputs, env: Env): string => {
  if (cacheDir !== undefined) return resolve(cacheDir)
  const parents = [env['RUNNER_TOOL_CACHE'], env['XDG_CACHE_HOME']]
  // The base directory specification has relative paths ignored, and an empty one is none.
  const parent = parents.find((each) => each !== undefined && isAbsolute(each))
  return join(parent ?? join(homedir(), '.cache'), 'go-container-bench')
}

/** `auto`: never on a self-hosted runner, which is somebody's machine; in a terminal the user is asked. */
export const mayInstall =
  ({ install, yes }: Inputs, env: Env): MayInstall =>
  async (engine) => {
    if (install !== 'auto') return install === 'always'
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted') return false
    if (yes || !process.stdin.isTTY) return true
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    const answer = await terminal.question(
      `${engine} is not installed. Install it? What is done is said before it is done. [y/N] `,
    )
    terminal.close()
    return /^y(es)?$/i.test(answer.trim())
  }
