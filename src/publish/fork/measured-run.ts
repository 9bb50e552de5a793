import type { GitHubEvent } from '../../host/github-event.ts'
import { at, positiveAt, textAt } from '../../host/json.ts'
import { InputError } from '../../inputs/error.ts'
import { logLine } from '../../report/escape.ts'
import { type Ask, type GitHubApi, pathOf } from '../comment/github-api.ts'
import { Refusal } from './refusal.ts'

/** The run that measured, as GitHub describes it: nothing here was written by that run. */
export type MeasuredRun = {
  readonly id: number
  /** Of this repository, where it ran. */
  readonly repositoryId: number
  /** The head of its pull request, not the merge commit that it may have checked out. */
  readonly headSha: string
  readonly headBranch: string
  /** Where that commit comes from. */
  readonly headRepositoryId: number
  readonly headOwner: string
  /** Path of the workflow, without a branch; undefined: GitHub does not say. */
  readonly workflow: string | undefined
  /** How it ended, as in `success` or `cancelled`; undefined: GitHub does not say. */
  readonly conclusion: string | undefined
}

/**
 * Whether code of another repository ran. Otherwise it is that of a branch here whose run had a token that may only read, as
 * those of Dependabot.
 */
export const isOfFork = ({ repositoryId, headRepositoryId }: MeasuredRun): boolean =>
  repositoryId !== headRepositoryId

/**
 * The finished run of a pull request that the event is about. `workflowPath`: the only workflow to report on; a fork can add one
 * of the same name. Throws a Refusal for a run that is not to be reported, an InputError for an event that is not about one,
 * and an ApiError.
 */
export const measuredRun = async (
  ask: Ask,
  api: GitHubApi,
  { event, workflowPath }: { readonly event: GitHubEvent; readonly workflowPath: string | undefined },
): Promise<MeasuredRun> => {
  const { payload } = event
  const { id, headSha, repositoryId, attempt } = namedBy(payload)
  const { content: run } = await ask('GET', `${pathOf(api)}/actions/runs/${id}`)
  if (positiveAt(run, 'id') !== id || textAt(run, 'head_sha') !== headSha)
    throw new Refusal('other-run', 'GitHub describes another run than the one of the event.')
  if (positiveAt(run, 'repository', 'id') !== repositoryId)
    throw new Refusal('other-repository', 'The run of the event is one of another repository.')
  if (textAt(run, 'event') !== 'pull_request')
    throw new Refusal(
      'not-of-a-pull-request',
      `The run was started by ${logLine(textAt(run, 'event') ?? 'an unknown event')}, and only those of pull_request are reported.`,
    )
  const workflow = workflowOf(run)
  refuseOtherWorkflow(workflow, workflowPath)
  // Its artifacts are those of an earlier attempt, and its end is an event of its own.
  if (textAt(run, 'status') !== 'completed' && (positiveAt(run, 'run_attempt') ?? 1) > attempt)
    throw new Refusal('started-again', 'The run was started again; what it leaves then is reported.')
  return { id, repositoryId, headSha, ...sourceOf(run), workflow, conclusion: textAt(run, 'conclusion') }
}

type NamedRun = Pick<MeasuredRun, 'id' | 'headSha' | 'repositoryId'> & { readonly attempt: number }

const namedBy = (payload: unknown): NamedRun => {
  if (textAt(payload, 'action') !== 'completed')
    throw new InputError([
      'mode: report needs a run that is over: give the event workflow_run the line types: [completed]',
    ])
  const [id, headSha] = [
    positiveAt(payload, 'workflow_run', 'id'),
    textAt(payload, 'workflow_run', 'head_sha'),
  ]
  const repositoryId = positiveAt(payload, 'repository', 'id')
  if (id === undefined || headSha === undefined || repositoryId === undefined)
    throw new InputError(['GITHUB_EVENT_PATH: the event workflow_run names no run'])
  return { id, headSha, repositoryId, attempt: positiveAt(payload, 'workflow_run', 'run_attempt') ?? 1 }
}

/** GitHub may put the branch behind the path, after an at sign. */
const workflowOf = (run: unknown): string | undefined => textAt(run, 'path')?.split('@', 1)[0]

const refuseOtherWorkflow = (found: string | undefined, wanted: string | undefined): void => {
  if (wanted === undefined || found === wanted) return
  throw new Refusal(
    'other-workflow',
    `The run is one of ${logLine(found ?? 'an unknown workflow')}, and not of ${wanted}, which workflow-path names.`,
  )
}

const sourceOf = (run: unknown): Pick<MeasuredRun, 'headBranch' | 'headRepositoryId' | 'headOwner'> => {
  const headBranch = textAt(run, 'head_branch')
  const headRepositoryId = positiveAt(run, 'head_repository', 'id')
  const headOwner = textAt(run, 'head_repository', 'owner', 'login')
  if (at(run, 'head_repository') === null)
    throw new Refusal('fork-deleted', 'The fork that the run measured does not exist any more.')
  if (headBranch === undefined || headRepositoryId === undefined || headOwner === undefined)
    throw new Refusal('other-run', 'GitHub does not say which branch of which repository the run measured.')
  return { headBranch, headRepositoryId, headOwner }
}
