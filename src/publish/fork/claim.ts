import { isOfFork, type MeasuredRun } from './measured-run.ts'

/** What the run of a pull request claims, in the job that reports it. */
export type Claim = {
  readonly pullRequests: readonly number[]
  readonly headSha: string
  /** Whose claim it is, as in `claimed by the fork's run`. */
  readonly label: string
  /** What readers must know, as sentences. */
  readonly cautions: readonly string[]
}

/** How the claim of a run is shown. */
export const claimOf = (run: MeasuredRun, pullRequests: readonly number[]): Claim => {
  const label = isOfFork(run) ? "claimed by the fork's run" : "claimed by the pull request's run"
  const caution = `The numbers were measured by code of the pull request and are ${label}, which can have written any of them: read the change, its workflow and its Dockerfile before you trust them. The verdicts were computed from them here, with the limits of this repository.`
  return { pullRequests, headSha: run.headSha, label, cautions: [caution] }
}
