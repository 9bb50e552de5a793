import { resolve } from 'node:path'
import { repositoryOf } from '../host/github-repository.ts'
import { InputError } from '../inputs/error.ts'
import type { Report } from '../model.ts'
import { withAcceptance } from '../publish/accepted.ts'
import { apiOf, askGitHub } from '../publish/comment/github-api.ts'
import { allPaths, writeAll } from '../publish/exports.ts'
import { type Claim, claimOf } from '../publish/fork/claim.ts'
import { readClaim, type ReadClaim } from '../publish/fork/read-claim.ts'
import { Refusal } from '../publish/fork/refusal.ts'
import type { PublishContext } from '../publish/publish-context.ts'
import { publish } from '../publish/publish.ts'
import { keyOf } from '../publish/runner/key.ts'
import { logLine } from '../report/escape.ts'
import { mergeReports } from '../report/merge.ts'
import { judgeClaim } from './judge-claim.ts'
import type { Job } from './mode.ts'
import { ofStrangers } from './of-strangers.ts'
import { openOutputDir } from './output-dir.ts'
import { publishContextOf } from './publishing.ts'
import { showReport } from './show-report.ts'

/** For everything that is read, twenty reports too: the job, which ends after 10 minutes, still has to comment. */
const readingMs = 240_000

/**
 * Reports what the run of a pull request measured, in a `workflow_run` job that may comment. Exit status 0 whatever the run
 * claims and whatever it left: its verdict gates nothing. Throws for another event, a missing permission, and when GitHub
 * cannot be reached.
 */
export const reportClaim = async (job: Job): Promise<number> => {
  const found = await claimIn(job)
  if (found instanceof Refusal) return refused(found, job)
  const claim = claimOf(found.run, found.pullRequests, found.read)
  const context = { ...publishContextOf(job), key: keyOfClaim(job, found), claim }
  const report = await shown(found, job, context)
  if (report instanceof Refusal) return refused(report, job)
  // The pull request of a claim has no check but the neutral one.
  await publish(report, context, { status: undefined, isWritten: true })
  return 0
}

/** Several workflows that measure may share the one that reports: each has a comment of its own. */
const keyOfClaim = (
  { inputs, given, invocation: { env } }: Job,
  { run: { workflow = '' } }: ReadClaim,
): string =>
  inputs.commentKey ??
  keyOf(given, { ...env, GITHUB_WORKFLOW: `${env['GITHUB_WORKFLOW'] ?? ''} ${workflow}` })

const refused = ({ message }: Refusal, { messages }: Job): number => {
  messages.notice(`Nothing was reported. ${message}`)
  return 0
}

/** The report, judged, printed and in its files. A stranger may have found one that cannot be printed. */
const shown = async (
  found: ReadClaim,
  job: Job,
  context: PublishContext & { readonly claim: Claim },
): Promise<Report | Refusal> => {
  const { inputs, invocation } = job
  try {
    const judged = named(judgedHere(found, job), job, context.claim.cautions)
    const report = await withAcceptance(judged, context)
    showReport(report, job)
    const outputDir = resolve(inputs.outputDir)
    await openOutputDir(outputDir)
    await writeAll(outputDir, report, inputs.formats)
    invocation.log(`\nWritten: ${allPaths(outputDir, inputs.formats).join(', ')}`)
    return report
  } catch (error) {
    // As for a text that is too long. What goes wrong with files has a code, and is an error of this job.
    if (!(error instanceof RangeError) || 'code' in error) throw error
    return new Refusal('cannot-be-shown', `The report cannot be shown: ${logLine(error.message)}.`)
  }
}

const claimIn = async (job: Job): Promise<ReadClaim | Refusal> => {
  const { inputs, given, invocation, event } = job
  if (event?.name !== 'workflow_run')
    throw new InputError([
      'reports: report needs them in a workflow; only in the event workflow_run does it read what that run left instead',
    ])
  const api = apiOf({ env: invocation.env, token: given['github-token'] ?? '' })
  const { fail, warn, minDeltaMs } = inputs.thresholds
  try {
    return await readClaim({
      ask: askGitHub(api, { totalMs: readingMs }),
      api,
      event,
      workflowPath: inputs.workflowPath,
      artifactName: inputs.artifactName,
      end: AbortSignal.timeout(readingMs),
      limits: { failThreshold: fail.value, warnThreshold: warn.value, minDeltaMs: minDeltaMs.value },
    })
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** Each leg by itself, then all of them. */
const judgedHere = ({ legs, reasons }: ReadClaim, { inputs }: Job): Report => {
  const judged = legs.map(({ name, report }) => ({
    name,
    report: report === undefined ? undefined : judgeClaim(report, inputs),
  }))
  const merged = mergeReports(judged, { parts: 'legs', reasons })
  if (merged === undefined) throw new Error('there is no report to merge')
  return merged
}

/** Links lead to this repository, and not where the report says; a pull request is about one repository. */
const named = (report: Report, { invocation }: Job, cautions: readonly string[]): Report => {
  const { repository: _, services: __, ...others } = report
  const repository = repositoryOf(invocation.env)
  return ofStrangers({ ...others, ...(repository !== undefined && { repository }) }, cautions)
}
