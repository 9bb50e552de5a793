import { DaemonDied } from '../../engines/daemon-died.ts'
import { firstLineOf } from '../../host/error-text.ts'
import { CommandError } from '../../host/process/exec.ts'
import type { Failure } from '../../model.ts'
import type { Taken } from '../study.ts'

/** A sample without a time, of which the next round may have one. */
type Lost = Exclude<Taken, { readonly kind: 'time' | 'unknown' }>

/** Ends a sample without a time. Any other error that does counts as a failure, except that of a dead engine. */
export class LostSample extends Error {
  readonly lost: Lost
  constructor(lost: Lost) {
    super(lost.message)
    this.name = 'LostSample'
    this.lost = lost
  }
}

/** What the error counts as that a sample ended with. */
export const lostBy = (error: unknown): Lost => {
  if (error instanceof LostSample) return error.lost
  const kind = error instanceof DaemonDied ? 'engine-died' : 'failed'
  return { kind, message: firstLineOf(error), builds: [] }
}

/**
 * The same where a command is timed that may take `limitMs`. A command that was stopped at a shorter limit of its own is
 * not the timed one.
 */
export const lostByCommand = (error: unknown, limitMs: number): Lost => {
  const lost = lostBy(error)
  if (!(error instanceof CommandError)) return lost
  const { end, durationMs } = error.result
  return end.kind === 'timed-out' && end.afterMs >= limitMs
    ? {
        kind: 'timed-out',
        message: `it did not finish within ${end.afterMs / 1000} s`,
        durationMs,
        builds: [],
      }
    : lost
}

/** What a failed build counts as that is no build of a benchmark. */
export const lostByBuild = ({ kind, message }: Failure, durationMs: number): Lost => {
  const lost = { message: firstLineOf(message), builds: [] }
  switch (kind) {
    case 'failed':
    case 'engine-died':
      return { kind, ...lost }
    case 'timed-out':
      return { kind, ...lost, durationMs }
  }
}

/** The same where only a part of the build is timed, or another one: that it was stopped says nothing about that time. */
export const lostAround = ({ kind, message }: Failure): Lost => ({
  kind: kind === 'timed-out' ? 'failed' : kind,
  message: firstLineOf(message),
  builds: [],
})
