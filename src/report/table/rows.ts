import type { Column } from './column.ts'

/** One row of the table. `why` is the reason when it has no time. */
export type Row = { readonly cells: readonly string[]; readonly why: string | undefined }

/** What every output shows, one row for each benchmark or for each cell of a study. */
export type Table = {
  /** Columns that are the same in every row, like `Engine: podman 4.3.1`. */
  readonly constants: readonly string[]
  readonly titles: readonly string[]
  readonly aligns: readonly Column['align'][]
  readonly rows: readonly Row[]
  /** What to say where there is no row; absent: there always is one. */
  readonly empty?: string
}
