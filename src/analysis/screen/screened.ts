import type { Differences, Limits, Measurement, Obstacle } from '../../model.ts'

/** What two revisions differ in, and what one cold build of each, and one explain build of each, show of the work. */
export type ScreenQuestion = ScreenInputs & {
  readonly limits: Limits
  readonly base: ScreenedRevision
  readonly head: ScreenedRevision
}

/** What is known of both revisions before an explain build. */
export type ScreenInputs = {
  /** Undefined: the revisions could not be compared. */
  readonly differences: Differences | undefined
  /** The larger size of each changed file, added up, in bytes. */
  readonly changedBytes: number
  /** What no comparison of the revisions can show, each as a clause. */
  readonly unseen: readonly string[]
  /** How many go commands write an action graph, at least, as the Dockerfile shows. */
  readonly goCommands: number
  /** RUN steps that take what differs, directly or through another step. */
  readonly takers: readonly TakingStep[]
}

/** A RUN step whose inputs differ. */
export type TakingStep = {
  readonly text: string
  /** `go`: all that it does is in the action graphs; `both`: it may also compile Go; `other`: it does something else. */
  readonly does: 'go' | 'both' | 'other'
  readonly usesNetwork: boolean
  /** The longer time of it in the cold builds of both revisions, in ms; undefined: not known. */
  readonly ms: number | undefined
}

/** One revision, built twice from nothing: as it is written, and with its Go commands recorded. */
export type ScreenedRevision = {
  /** The discarded cold build of the warm-up. */
  readonly cold: Pick<Measurement, 'durationMs' | 'phases'>
  /** Of its image; undefined: not known. */
  readonly imageBytes: number | undefined
  readonly explainMs: number
  /** What Go did in the explain build, or why that is not known, as a clause. */
  readonly go: ScreenedGo | { readonly why: string }
}

export type ScreenedGo = {
  /** How many go commands wrote a graph. */
  readonly graphs: number
  /** Whether one of them is not Go's own, but a program that starts it. */
  readonly isWrapped: boolean
  readonly actions: readonly GoAction[]
  /** How long any of them ran, in ms. */
  readonly wallMs: number
  /** `PATH VERSION` of the modules that were compiled, and paths of packages of no known module; undefined: not known. */
  readonly modules: readonly string[] | undefined
}

/** One compilation or link that ran. */
export type GoAction = {
  readonly kind: 'compile' | 'link'
  readonly package: string
  /** Go's digest of all that goes into it; empty: Go wrote none. */
  readonly inputs: string
  /**
   * Which files it may read that `inputs` does not cover. A C compiler reads files of any name for a package of the project;
   * for one of another module, which does not know the project, only files with names of C code; none for the standard library.
   */
  readonly readsMore: 'nothing' | 'code' | 'anything'
  readonly ms: number
}

/** What the screen found, as an obstacle to pairs, which then are not needed; or why pairs have to decide. */
export type Screened =
  | { readonly kind: 'same-work'; readonly work: SameWork }
  | { readonly kind: 'pairs'; readonly reason: string }

export type SameWork = Extract<Obstacle, { readonly kind: 'same-work' }>
