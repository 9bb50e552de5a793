/** One project at one revision, laid out on disk and ready to be built by any engine. */
export type Workload = {
  /** Absolute; a copy that belongs to the run. */
  readonly contextDir: string
  /** Absolute. */
  readonly dockerfile: string
  readonly target?: string
  readonly buildArgs: Readonly<Record<string, string>>
  readonly network?: string
  /** Go files that source-change may edit, relative to the context, the best first; at each place what belongs to that of the other revision. */
  readonly editFiles: readonly string[]
  /** Directories beside the context, by name. */
  readonly buildContexts?: Readonly<Record<string, string>>
  /** Files that hold the secrets of the build, by id. */
  readonly secrets?: Readonly<Record<string, string>>
  readonly ssh?: readonly string[]
  /** The stage that holds `graph.json` and `app`; fixtures have one. */
  readonly evidenceStage?: string
}
