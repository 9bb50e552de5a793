import { defaultOf, inputDefinitions } from './definitions.ts'
import { InputError } from './error.ts'
import { type Given, textOf } from './readers.ts'

export type Env = Readonly<Record<string, string | undefined>>

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
