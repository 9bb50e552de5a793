import type { InputName } from '../inputs/definitions.ts'
import type { Env } from './host.ts'

/**
 * An input as its reader would give it: `edit: main.go` in the action, `--edit main.go` on a command line. Without a
 * value only its name. Inputs are in no host's environment, but a `run:` step without an id is called `__run`.
 */
export const hint = (env: Env, name: InputName, value?: string): string => {
  if (isActionStep(env)) return value === undefined ? name : `${name}: ${inYaml(value)}`
  return value === undefined ? `--${name}` : `--${name} ${inShell(value)}`
}

/** Several inputs that belong together. */
export const hints = (env: Env, given: readonly (readonly [InputName, string])[]): string =>
  given.map(([name, value]) => hint(env, name, value)).join(isActionStep(env) ? ', ' : ' ')

/** Whether a step of a workflow uses the action, as opposed to a command line, which a workflow can have too. */
const isActionStep = (env: Env): boolean =>
  env['GITHUB_ACTIONS'] === 'true' && !/^__run(_\d+)?$/.test(env['GITHUB_ACTION'] ?? '')

const inYaml = (value: string): string =>
  /^[\w./][\w./@+,= -]*$/.test(value) ? value : JSON.stringify(value)

/** A line break becomes an escape, because a message goes on in the next line of a log. */
const inShell = (value: string): string => {
  if (/^[\w./@+,=:-]+$/.test(value)) return value
  if (!/\p{Cc}/u.test(value)) return `'${value.replaceAll("'", String.raw`'\''`)}'`
  return `$'${JSON.stringify(value)
    .slice(1, -1)
    .replaceAll("'", String.raw`\'`)}'`
}
