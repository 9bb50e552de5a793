import type { Benchmark, Revision, Scenario } from '../../model.ts'
import type { PreparedBuild } from './build.ts'
import type { Trial } from '../image/trial.ts'

/** One build of the plan: a benchmark at one revision, in one round (0: warm-up). */
export type PlannedBuild = {
  readonly benchmark: Benchmark
  readonly scenario: Scenario
  readonly revision: Revision
  readonly round: number
  readonly purpose: PreparedBuild['purpose']
  /** Undefined except in a warm-up of edits. */
  readonly trial: Trial | undefined
  /** Whether a warm-up from nothing may go on in the space of another project instead, which takes less time. */
  readonly mayContinue?: boolean
}
