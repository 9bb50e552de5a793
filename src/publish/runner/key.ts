import { createHash } from 'node:crypto'
import type { Env } from '../../host/host.ts'
import { inputDefinitions, inputsAbout } from '../../inputs/definitions.ts'
import { differs, type Given, textOf } from '../../inputs/given.ts'

/** Inputs that say what is measured. They set the legs of a matrix apart; a matrix itself is in no variable. */
export const whatIsMeasured = inputsAbout('project', 'engines', 'fixtures').filter(
  (name) => !inputDefinitions[name].confidential,
)

/** Workflow, step and kind of machine; all of them are the same in the next run. */
const whereItRuns = ['GITHUB_WORKFLOW', 'GITHUB_ACTION', 'ImageOS', 'RUNNER_ARCH'] as const

/**
 * The default of `comment-key`: the job's name and a hash of where it runs and what it measures. It is the same for
 * every push of a pull request. Values of build arguments and secrets are not in it: a hash could give them away.
 * Inputs that are not given are not in it either, so that a new one changes no key.
 */
export const keyOf = (given: Given, env: Env): string => {
  const measured = whatIsMeasured.filter((name) => differs(given, name))
  const parts = [
    ...whereItRuns.map((name) => env[name] ?? ''),
    ...measured.map((name) => `${name}=${textOf(given, name)}`).toSorted(),
  ]
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6)
  const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w.-]/g, '-').slice(0, 60)
  return job === '' ? hash : `${job}-${hash}`
}
