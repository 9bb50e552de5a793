import type { Attestations } from '../engines/attestations.ts'
import type { BuildRecipe, CodeOf, RunningEngine } from '../engines/engine.ts'
import type { ImagesMoved } from '../images/pinned-images.ts'
import type { Obstacle, PlannedProject, ProjectReport, Revision, UsedImage, Verdict } from '../model.ts'

/**
 * What a run measures: shipped fixtures, or the user's own project (the context), at one revision or two. A project is
 * what is built; a checkout is a project laid out at one revision; a recipe says how to build it.
 */
export type RunSubject = {
  readonly projects: readonly PlannedProject[]
  /** The same for the report: from what each is built. */
  readonly described: readonly DescribedProject[]
  readonly revisions: readonly Revision[]
  /** Whether the head is code of a fork, or may be: then nothing is built that an engine cannot confine. */
  readonly isOfFork: boolean
  /**
   * The top of the clone whose workflows say how this project is usually built: of the base, so that no change decides what it is
   * judged by, or where there is none of the project itself. undefined: there is none, or a fork wrote it.
   */
  readonly workflowsIn: string | undefined
  /** What its builds write about their image; undefined: nothing. */
  readonly attestations: Attestations | undefined
  /** What prevents a comparison of all its benchmarks. */
  readonly obstacles: readonly Obstacle[]
  /** The verdict, where it is known without any build. */
  readonly knownVerdict: Verdict | undefined
  /** The only thing that differs between the revisions, as a clause; undefined when there are several or none is known. */
  readonly onlyChange: string | undefined
  /** Sentences that the report must show. */
  readonly notes: readonly string[]
  /** Values that no output may show. */
  readonly hidden: readonly string[]
  /** SHA-256 of all that the head's build takes of the user's own project, in hex; undefined: there is none. */
  contentSha256(): Promise<string | undefined>
  /** Loads images into the engines and lays out what they build. */
  prepare(engines: readonly RunningEngine[]): Promise<Prepared>
}

/** Whose code its builds are made from. */
export const codeOf = ({ isOfFork }: Pick<RunSubject, 'isOfFork'>): CodeOf =>
  isOfFork ? 'fork' : 'repository'

/** What is known of a project before it is laid out for its engines. */
export type DescribedProject = Omit<ProjectReport, 'images'>

/** Everything that will be built, and a way to check at the end that its images are still the same. */
export type Prepared = {
  readonly checkouts: ProjectCheckouts
  /** What the builds start from or are read with, by project id. */
  readonly images: ReadonlyMap<string, readonly UsedImage[]>
  /** undefined: no image came from a registry. */
  readonly imagesMoved: ImagesMoved | undefined
}

/** By project id, then by revision. */
type ProjectCheckouts = ReadonlyMap<string, Checkouts>

/** The checkouts of one project. */
export type Checkouts = ReadonlyMap<Revision, ProjectCheckout>

/** One project at one revision, laid out on disk and ready to be built by any engine. */
export type ProjectCheckout = {
  /** Its context is a copy that belongs to the run. */
  readonly recipe: BuildRecipe
  /**
   * Go files that source-change may edit, relative to the context, the best first. Files at the same place in the lists
   * of both revisions belong together.
   */
  readonly editFiles: readonly string[]
  /** The stage that holds `graph.json` and `app`; only fixtures have one. */
  readonly evidenceStage: string | undefined
}
