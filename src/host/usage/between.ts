import type { Reading } from './reading.ts'

/** Two readings, with the reason why the work is done by processes that this run did not start, if it is. */
export type Between = {
  readonly before: Reading
  readonly after: Reading
  readonly elsewhere: string | undefined
}

/** A counter is left out when it is unknown, and the reason is given. */
export type Counter = readonly [name: string, value: number | undefined, reasonWhenUnknown: string]

/** Counters only grow; one that does not was begun again, as by a process that ended unseen. */
export const growth = (from: number | undefined, to: number | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : Math.max(0, to - from)
