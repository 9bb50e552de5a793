import { at, positiveAt, textAt } from '../../host/json.ts'
import { logLine } from '../../report/escape.ts'
import { megabytes } from '../../report/numbers.ts'
import { allPages } from '../comment/all-pages.ts'
import { type Ask, type GitHubApi, pathOf } from '../comment/github-api.ts'
import { legOfRawName } from '../services/raw-name.ts'
import { largestRawBytes } from '../services/raw-report.ts'
import type { MeasuredRun } from './measured-run.ts'
import { Refusal } from './refusal.ts'

/** A report that a run left, not yet fetched. */
export type LeftReport = {
  readonly artifactId: number
  /** What sets the reports of one run apart; chosen by the run. */
  readonly leg: string
  /** In hex. */
  readonly sha256: string
}

/** Far more than a matrix of builds has. */
const mostReports = 20

/**
 * The reports that a run left, one for each leg: the newest of equal names, by time, because ids are not in the order of time.
 * `wanted`: only the one of this artifact. Throws a Refusal when there is none, or when one cannot be taken, and an ApiError.
 */
export const reportsLeftBy = async (
  ask: Ask,
  api: GitHubApi,
  { run, wanted }: { readonly run: MeasuredRun; readonly wanted: string | undefined },
): Promise<readonly LeftReport[]> => {
  const path = `${pathOf(api)}/actions/runs/${run.id}/artifacts`
  const listed = await allPages(ask, { path }, (content) => at(content, 'artifacts'))
  const newest = newestByLeg(listed, wanted)
  if (newest.size === 0) throw new Refusal('no-report', noneText(wanted))
  if (newest.size > mostReports)
    throw new Refusal(
      'too-many-reports',
      `The run left ${newest.size} reports; at most ${mostReports} are read.`,
    )
  return [...newest].map(([leg, artifact]) => leftReport(artifact, leg, run))
}

const noneText = (wanted: string | undefined): string =>
  `The run left no report${wanted === undefined ? '' : ` with the artifact ${wanted}`} for this job: it measured nothing, or it could comment itself.`

const newestByLeg = (
  listed: readonly unknown[],
  wanted: string | undefined,
): ReadonlyMap<string, unknown> => {
  const wantedLeg = wanted?.replace(/^go-container-bench-/, '')
  const newest = new Map<string, unknown>()
  for (const artifact of listed) {
    const leg = legOfRawName(textAt(artifact, 'name') ?? '')
    if (leg === undefined || (wantedLeg !== undefined && leg !== wantedLeg)) continue
    if (!newest.has(leg) || createdMs(artifact) > createdMs(newest.get(leg))) newest.set(leg, artifact)
  }
  return newest
}

const createdMs = (artifact: unknown): number => {
  const ms = Date.parse(textAt(artifact, 'created_at') ?? '')
  return Number.isNaN(ms) ? 0 : ms
}

const leftReport = (artifact: unknown, leg: string, run: MeasuredRun): LeftReport => {
  const name = logLine(textAt(artifact, 'name') ?? '')
  const artifactId = positiveAt(artifact, 'id')
  if (artifactId === undefined || !isOf(artifact, run))
    throw new Refusal('other-run', `GitHub does not say that the artifact ${name} is one of the run.`)
  if (at(artifact, 'expired') !== false)
    throw new Refusal('expired', `The artifact ${name} has expired; run the measurement again.`)
  const bytes = positiveAt(artifact, 'size_in_bytes')
  if (bytes === undefined || bytes > largestRawBytes)
    throw new Refusal('too-large', tooLarge(name, bytes === undefined ? 'an unknown size' : megabytes(bytes)))
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(textAt(artifact, 'digest') ?? '') ?? []
  if (sha256 === undefined)
    throw new Refusal(
      'no-digest',
      `GitHub names no SHA-256 of the artifact ${name}, so it cannot be checked.`,
    )
  return { artifactId, leg, sha256 }
}

export const tooLarge = (name: string, size: string): string =>
  `The artifact ${name} has ${size}; at most ${megabytes(largestRawBytes)} of a pull request's report are read.`

/** Each field must be there: what is absent proves nothing. */
const isOf = (artifact: unknown, run: MeasuredRun): boolean =>
  positiveAt(artifact, 'workflow_run', 'id') === run.id &&
  positiveAt(artifact, 'workflow_run', 'repository_id') === run.repositoryId &&
  positiveAt(artifact, 'workflow_run', 'head_repository_id') === run.headRepositoryId &&
  textAt(artifact, 'workflow_run', 'head_sha') === run.headSha
