import { oneLine } from '../../report/escape.ts'
import { cut, list } from '../../report/numbers.ts'
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

/** How the claim of a run is shown; `read`: names of the reports that it left, which are those of its legs. */
export const claimOf = (
  run: MeasuredRun,
  pullRequests: readonly number[],
  read: readonly string[],
): Claim => {
  const label = isOfFork(run) ? "claimed by the fork's run" : "claimed by the pull request's run"
  const caution = `The numbers were measured by code of the pull request and are ${label}, which can have written any of them: read the change, its workflow and its Dockerfile before you trust them. The verdicts were computed from them here, with the limits of this repository.`
  return {
    pullRequests,
    headSha: run.headSha,
    label,
    cautions: [caution, ...aboutEnd(run), ...(read.length > 1 ? [`Read were ${names(read)}.`] : [])],
  }
}

/** The run may have planned legs that left nothing, and only it knows them. */
const aboutEnd = ({ conclusion }: MeasuredRun): readonly string[] =>
  conclusion === 'success'
    ? []
    : [
        `The run ended with ${oneLine(conclusion ?? 'an unknown result')}: what it left may not be all that it measured.`,
      ]

const longestName = 60

const names = (read: readonly string[]): string => list(read.map((name) => cut(oneLine(name), longestName)))
