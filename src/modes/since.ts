import { defaultLooks, pairsNeeded } from '../analysis/limits.ts'
import { cacheDirOf } from '../host/cache-folder.ts'
import { InputError } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../model.ts'
import { type SinceRequest, withCreep } from '../publish/creep/creep.ts'
import { latestRelease } from '../publish/creep/latest-release.ts'
import { hasBaseByItself } from '../revisions/base.ts'
import type { Measuring } from './measuring.ts'
import type { Job } from './mode.ts'
import { whyNotKept } from './why-not-kept.ts'

/** A job in which `since` is understood. */
export type SinceJob = {
  readonly job: Job
  /** undefined: `since` is `none`. */
  readonly request: Omit<SinceRequest, 'mayStore'> | undefined
}

/**
 * What `since` makes of a job: without a base of its own, it is compared with the anchor, by `creep-threshold`. A pull request keeps its
 * base and its thresholds. Throws an InputError for a release that cannot be found.
 */
export const understandSince = async (job: Job): Promise<SinceJob> => {
  const { inputs, event } = job
  const { since, creepThreshold: limit } = inputs
  if (since === 'none') return { job, request: undefined }
  if (hasBaseByItself(event)) return { job, request: { since, anchor: undefined, limit } }
  const anchor = since === 'latest-release' ? await releaseOf(job) : since
  job.messages.log(`Compared with ${anchor}, as since asks for; it can only warn.`)
  return { job: { ...job, inputs: comparedWith(inputs, anchor) }, request: { since, anchor, limit } }
}

const releaseOf = async ({ invocation, given }: Job): Promise<string> => {
  if (invocation.inWorkflow) return latestRelease({ env: invocation.env, token: given['github-token'] ?? '' })
  throw new InputError([
    'since: only a workflow can ask GitHub for the latest release; give the name of its tag',
  ])
}

/** Thresholds of single benchmarks are about one change, not about all since the anchor. */
const comparedWith = (inputs: Inputs, anchor: string): Inputs => {
  const limit = { value: inputs.creepThreshold, overrides: [] }
  const thresholds = { ...inputs.thresholds, fail: limit, warn: limit }
  return {
    ...inputs,
    base: anchor,
    thresholds,
    rounds: inputs.rounds === 'auto' ? looksWithBounds : inputs.rounds,
  }
}

/** What is kept has bounds, and fewer pairs have none. */
const looksWithBounds = defaultLooks.filter((pairs) => pairs >= pairsNeeded)

/** The report of such a job. */
export const withSince = async (
  report: Report,
  { job, request }: SinceJob,
  { publishing }: Measuring,
): Promise<Report> => {
  if (request === undefined) return report
  const { invocation, inputs, given, messages } = job
  const { env, inWorkflow } = invocation
  const { ask } = publishing
  const cache = { ask, messages, env, given, cacheDir: cacheDirOf(inputs, env) }
  const mayStore = job.event !== undefined && whyNotKept(report, job) === undefined
  return withCreep(report, { ...request, mayStore }, inWorkflow ? cache : undefined)
}
