import type { Attempts, AttemptsByRevision, Measurement, Revision } from '../model.ts'

/**
 * Whether a head build was killed at `build-timeout`: it took at least that long, so in a pair whose base is valid its
 * time counts as a lower bound. Leaving it out would drop the slowest builds for being slow.
 */
const isLowerBound = ({ revision, failure }: Measurement): boolean =>
  revision === 'head' && failure?.kind === 'timed-out'

/** Whether a build is in its benchmark's sample: not a warm-up, not excluded, and with a time. */
export const isCounted = (build: Measurement): boolean =>
  build.round > 0 && build.excluded === undefined && (build.failure === undefined || isLowerBound(build))

/** Whether a build was meant for a sample: not a warm-up, and not a prime outside any pair. */
export const isAttempt = ({ round, excluded }: Measurement): boolean => round > 0 && excluded !== 'prime'

/** Counts the attempts of one benchmark. */
export const attemptsOf = (builds: readonly Measurement[], benchmark: string): AttemptsByRevision => {
  const attempts = builds.filter((build) => build.benchmark === benchmark && isAttempt(build))
  const count = (revision: Revision): Attempts => {
    const own = attempts.filter((build) => build.revision === revision)
    const number = (matches: (build: Measurement) => boolean): number => own.filter(matches).length
    const isFailed = ({ failure }: Measurement): boolean =>
      isOwnFailure(revision, failure?.kind) || failure?.kind === 'engine-died'
    return {
      all: own.length,
      failed: number(({ failure }) => isOwnFailure(revision, failure?.kind)),
      timedOut: number(isLowerBound),
      engineDied: number(({ failure }) => failure?.kind === 'engine-died'),
      stateLost: number((build) => isStateLost(build) && !isFailed(build)),
    }
  }
  return { base: count('base'), head: count('head') }
}

/** A build that failed as well is counted by its failure alone: each lost build is lost once. */
const isStateLost = ({ excluded }: Measurement): boolean =>
  excluded === 'state-lost' || excluded === 'prime-failed'

const isOwnFailure = (
  revision: Revision,
  kind: 'failed' | 'timed-out' | 'engine-died' | undefined,
): boolean => kind === 'failed' || (kind === 'timed-out' && revision === 'base')
