import type { Failure, Measurement } from '../../model.ts'

/** Why a base has no time of its own: it is not what is wrong. */
export const becauseOfHead = 'because the head does not build'

/** What happened to a build that gave no time, as a clause. */
export const failureText = ({ kind, message }: Failure): string => {
  switch (kind) {
    case 'failed':
      return `the build failed: ${message}`
    case 'timed-out':
      return `the build timed out: ${message}`
    case 'engine-died':
      return `the engine died: ${message}`
  }
}

/** Why a build is in no sample although it gave a time, as a clause; undefined when nothing excludes it. */
export const exclusionText = ({ excluded, evidence }: Measurement): string | undefined => {
  if (excluded === undefined) return undefined
  const found = evidence?.state.reason
  switch (excluded) {
    case 'warm-up':
      return 'it was a warm-up'
    case 'prime':
      return 'it only prepared the caches that other builds start from'
    case 'state-lost':
      return `its cache state did not hold${found === undefined ? '' : `: ${found}`}`
    case 'prime-failed':
      return 'its prime did not build'
    case 'pair-incomplete':
      return 'the other build of its pair gave no valid time'
  }
}
