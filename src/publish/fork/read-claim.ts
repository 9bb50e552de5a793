import type { GitHubEvent } from '../../host/github-event.ts'
import type { Limits } from '../../model.ts'
import { stopped as stoppedLeg } from '../../report/leg-verdict.ts'
import type { Leg } from '../../report/merge.ts'
import type { Ask, GitHubApi } from '../comment/github-api.ts'
import { reportsLeftBy } from './artifacts.ts'
import { type ClaimedReport, claimedReport } from './claimed-report.ts'
import { fetchReport } from './fetch-report.ts'
import { checkCommit } from './measured-commit.ts'
import { type MeasuredRun, measuredRun } from './measured-run.ts'
import { missingLegs } from './missing-legs.ts'
import { needing } from './needing.ts'
import { aboutWhich, pullRequestsOf } from './pull-requests.ts'
import { Refusal } from './refusal.ts'

type ClaimRequest = {
  readonly ask: Ask
  readonly api: GitHubApi
  readonly event: GitHubEvent
  /** undefined: any. */
  readonly workflowPath: string | undefined
  /** The artifact of the run; undefined: every report that it left. */
  readonly artifactName: string | undefined
  /** For a report of version 1, which holds none. */
  readonly limits: Limits
  /** Aborted when the time for reading is over. */
  readonly end: AbortSignal
}

/** What a run claims, and the pull requests that GitHub says it belongs to. */
export type ReadClaim = {
  readonly run: MeasuredRun
  readonly pullRequests: readonly number[]
  /**
   * At least one has a report. The others have none that can be judged: they left none, although others of the same plan did,
   * or they were stopped.
   */
  readonly legs: readonly Leg[]
  /** Why there is no report, by name, where it is not that none was left. */
  readonly reasons: ReadonlyMap<string, string>
  /** Names of the reports that can be judged. */
  readonly read: readonly string[]
}

/**
 * Reads what the run of a `workflow_run` event left. Whose it is follows from GitHub's answers alone, before anything that the
 * run wrote is read. Throws a Refusal for what is not to be reported, an InputError for another event, and an ApiError.
 */
export const readClaim = async (request: ClaimRequest): Promise<ReadClaim> => {
  const { ask, api, artifactName: wanted, limits, end } = request
  const run = await needing('actions: read', () => measuredRun(ask, api, request))
  const own = await needing('pull-requests: write', () => pullRequestsOf(ask, api, run))
  const lefts = await needing('actions: read', () => reportsLeftBy(ask, api, { run, wanted }))
  const claims: (ClaimedReport & { readonly name: string })[] = []
  for (const left of lefts) {
    const text = await needing('actions: read', () => fetchReport(api, left, end))
    const claimed = await claimedReport(text, left.leg, limits)
    await checkCommit(ask, api, { run, own, head: claimed.head })
    claims.push({ name: left.leg, ...claimed })
  }
  const [first] = claims
  if (first === undefined || claims.some(({ head }) => head !== first.head))
    throw new Refusal('other-commit', 'The reports of the run are about different commits.')
  const judgeable = claims.filter(({ stopped }) => stopped === undefined)
  if (judgeable.length === 0 && first.stopped !== undefined) throw first.stopped
  return {
    run,
    pullRequests: aboutWhich(own, first).map(({ number }) => number),
    // Of one that was asked for, nothing says that the others are missing: they were not looked at.
    legs: [
      ...claims.map(({ name, report, stopped }) => ({
        name,
        report: stopped === undefined ? report : undefined,
      })),
      ...(wanted === undefined ? missingLegs(claims.map(({ report }) => report)) : []),
    ],
    reasons: new Map(
      claims.flatMap(({ name, stopped }) => (stopped === undefined ? [] : [[name, stoppedLeg.reason]])),
    ),
    read: judgeable.map(({ name }) => name),
  }
}
