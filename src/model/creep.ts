/** How the default branch compares with a fixed commit, as its own runs measured it. Types only. */

import type { Unknown } from './common.ts'

/** One run of the default branch: head and anchor in pairs on one machine, so the machine is not in the ratio. */
export type CreepPoint = {
  /** When that run started, ISO 8601, UTC. */
  readonly at: string
  readonly commit: string
  /** The ref that it was compared with, as in `v1.4.0`, and its commit. */
  readonly anchor: string
  readonly anchorCommit: string
  /** Median paired ratio − 1, with its one-sided bounds. */
  readonly slowdown: number
  readonly low: number
  readonly high: number
  readonly pairs: number
  readonly anchorMs: number
  readonly headMs: number
}

/** The runs that can be compared with this one: of the same benchmark on the same kind of machine and engine. */
export type CreepTrend = {
  readonly benchmark: string
  /** Oldest first. */
  readonly points: readonly CreepPoint[]
  /** Why there are no points. */
  readonly unknown?: Unknown
}

/** What `since` asks for. Since version 2.3. */
export type Creep = {
  /** As it was given: a ref, or `latest-release`. */
  readonly since: string
  /** The ref that this run itself was compared with; absent where it had a base of its own. */
  readonly anchor?: string
  /** `creep-threshold`, as a ratio. */
  readonly limit: number
  readonly trends: readonly CreepTrend[]
}
