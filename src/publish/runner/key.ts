import { createHash } from 'node:crypto'
import type { InputName } from '../../inputs/definitions.ts'
import { type Given, textOf } from '../../inputs/readers.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What tells the legs of a matrix apart: a matrix itself is in no variable. */
const whatIsMeasured = [
  ...(['context', 'file', 'target', 'platform', 'network'] as const),
  ...(['fixture', 'strategy', 'base-image', 'engines', 'scenarios', 'edit', 'prepare'] as const),
] as const satisfies readonly InputName[]

/** Workflow, step and kind of machine; all of them are the same in the next run. */
const whereItRuns = ['GITHUB_WORKFLOW', 'GITHUB_ACTION', 'ImageOS', 'RUNNER_ARCH'] as const

/**
 * The default of `comment-key`: the job's name and a hash of where it runs and what it measures. The same for
 * every push of a pull request. Values of build arguments and secrets are not in it: a hash could give them away.
 */
export const keyOf = (given: Given, env: Env): string => {
  const parts = [
    ...whereItRuns.map((name) => env[name] ?? ''),
    ...whatIsMeasured.map((name) => textOf(given, name)),
  ]
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6)
  const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w.-]/g, '-').slice(0, 60)
  return job === '' ? hash : `${job}-${hash}`
}
