/** One project at one revision, laid out on disk and ready to be built by any engine. */
export type Workload = {
  /** Absolute; a copy that belongs to the run. */
  readonly contextDir: string
  /** Absolute. */
  readonly dockerfile: string
  readonly target?: string
  readonly buildArgs: Readonly<Record<string, string>>
  readonly network?: string
  /** The Go file that source-change edits, relative to the context; absent when there is none. */
  readonly editFile?: string
  /** The stage that holds `graph.json` and `app`; fixtures have one. */
  readonly evidenceStage?: string
}
