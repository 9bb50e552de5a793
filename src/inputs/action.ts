import { defaultOf, inputNames, renamedInputs } from './definitions.ts'
import type { Given } from './given.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Whether the runner started us as an action: it then sets every input; a `run:` step sets none. */
export const isAction = (env: Env): boolean =>
  env['GITHUB_ACTIONS'] === 'true' && env['INPUT_MODE'] !== undefined

/**
 * What was given to the action. The runner fills in every default, so a default counts as not given. It also passes
 * on inputs that action.yml does not have: those of the command line are kept, to be refused by name.
 */
export const actionInputs = (env: Env): Given =>
  Object.fromEntries(
    [
      ...inputNames.map((name) => [name, defaultOf(name)] as const),
      ...Object.keys(renamedInputs).map((name) => [name, ''] as const),
    ]
      .map(([name, without]) => ({ name, without, value: env[`INPUT_${name.toUpperCase()}`] ?? '' }))
      .filter(({ value, without }) => value.trim() !== without)
      .map(({ name, value }) => [name, value]),
  )
