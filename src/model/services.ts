/** Engines over the services of several repositories. Types only. */

import type { Unknown } from './common.ts'

/**
 * The services of several repositories side by side: what each engine takes, against the reference. Every service was measured
 * on a machine of its own, so times of two services are not compared. Since version 2.3.
 */
export type Services = {
  /** The engine that the others are compared with. */
  readonly reference: string
  readonly rows: readonly ServiceRow[]
  /** By engine and scenario; empty: one engine was measured. */
  readonly means: readonly EngineMean[]
  /** Builds a month of each service; absent: not given. */
  readonly runsPerMonth?: number
}

/** One service, scenario and engine, of the head. */
export type ServiceRow = {
  /** Id of the project. */
  readonly service: string
  readonly repository?: string
  readonly scenario: string
  readonly engine: string
  /** Absent when nothing was measured. */
  readonly medianMs?: number
  /** Median of the ratios to the reference, round by round: 1.2 is 20% slower. */
  readonly ratio?: number
  /** Exact bounds of it, by the method of the gate. */
  readonly low?: number
  readonly high?: number
  /** In how many rounds both have a time. */
  readonly rounds?: number
  /** What this engine saves in a month, in minutes; negative where it is slower. */
  readonly savedMinutesPerMonth?: number
  readonly unknown?: Unknown
}

/** One engine over all services. */
export type EngineMean = {
  readonly engine: string
  readonly scenario: string
  /** How many services have a ratio. */
  readonly services: number
  /** Geometric mean of their ratios. */
  readonly ratio?: number
  /** Interval of 95% of it, by a bootstrap over services. */
  readonly low?: number
  readonly high?: number
  /** The sum over services. */
  readonly savedMinutesPerMonth?: number
  readonly unknown?: Unknown
}
