import type { Obstacle } from '../analysis/circumstances.ts'
import type { BuildRecipe, RunningEngine } from '../engines/engine.ts'
import type { ImagesMoved } from '../images/pinned-images.ts'
import type { PlannedProject, Revision, Verdict } from '../model.ts'

/** By project id, then by revision. */
export type ProjectCheckouts = ReadonlyMap<string, ReadonlyMap<Revision, ProjectCheckout>>

/** What is to be built, and a look at the images it is built on when all is done. */
export type Prepared = { readonly checkouts: ProjectCheckouts; readonly imagesMoved?: ImagesMoved }

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

/** One project at one revision, laid out on disk and ready to be built by any engine. */
export type ProjectCheckout = {
  /** Its context is a copy that belongs to the run. */
  readonly recipe: BuildRecipe
  /** Go files that source-change may edit, relative to the context, the best first; at each place what belongs to that of the other revision. */
  readonly editFiles: readonly string[]
  /** The stage that holds `graph.json` and `app`; only fixtures have one. */
  readonly evidenceStage: string | undefined
}
