import { firstLineOf } from '../../host/error-text.ts'
import type { Measurement } from '../../model.ts'
import { exclusionText } from '../../report/words/no-time.ts'
import type { Taken } from '../study.ts'

/** What a build without a usable time counts as. */
export const lostAs = (own: Measurement, builds: readonly Measurement[]): Taken => {
  const { durationMs, failure } = own
  const message = whyNoTime(own)
  if (failure === undefined) return { kind: 'state-lost', message, builds }
  switch (failure.kind) {
    case 'failed':
    case 'engine-died':
      return { kind: failure.kind, message, builds }
    case 'timed-out':
      return isOwnTime(own)
        ? { kind: failure.kind, message, durationMs, builds }
        : { kind: 'failed', message, builds }
  }
}

/** Whether the time is that of the wanted build from the wanted state: what was stopped may have been its prime. */
const isOwnTime = ({ excluded }: Measurement): boolean => {
  if (excluded === undefined) return true
  switch (excluded) {
    // What any build gets that was stopped: here, no other build is in its pair.
    case 'pair-incomplete':
      return true
    case 'warm-up':
    case 'prime':
    case 'state-lost':
    case 'prime-failed':
      return false
  }
}

const whyNoTime = (build: Measurement): string => {
  const { failure, evidence } = build
  if (failure !== undefined) return firstLineOf(failure.message)
  return evidence?.state.reason ?? exclusionText(build) ?? 'the build gave no time'
}
