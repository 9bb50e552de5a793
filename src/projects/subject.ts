import type { Obstacle } from '../analysis/circumstances.ts'
import type { RunningEngine } from '../engines/engine.ts'
import type { Revision, Verdict } from '../model.ts'
import type { PlannedProject } from '../plan.ts'
import type { ImagesMoved } from './images/pinned-images.ts'
import type { Workload } from './workload.ts'

/** By project id, then by revision. */
export type Workloads = ReadonlyMap<string, ReadonlyMap<Revision, Workload>>

/** What is to be built, and a look at the images it is built on when all is done. */
export type Prepared = { readonly workloads: Workloads; readonly imagesMoved?: ImagesMoved }

/** Called with paths of archives that are needed now, before those that are not there are made. */
export type BringArchives = (paths: readonly string[]) => Promise<void>

/** What a run measures: shipped fixtures, or the user's own project at one revision or two. */
export type Subject = {
  readonly projects: readonly PlannedProject[]
  readonly revisions: readonly Revision[]
  /** What stands in the way of judging all of its benchmarks. */
  readonly obstacles: readonly Obstacle[]
  /** Known without any build. */
  readonly settled?: Verdict
  /** All that the revisions differ in, as a clause, when that is one thing: then it is the cause of a change. */
  readonly onlyChange?: string
  /** What the reader of the report must know. */
  readonly notes: readonly string[]
  /** Values that no output may show. */
  readonly hidden: readonly string[]
  /** Brings images and copies to where the engines can use them. */
  prepare(engines: readonly RunningEngine[]): Promise<Prepared>
}
