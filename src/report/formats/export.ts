import type { Report } from '../../model.ts'

/** A form of the report that other programs read; `format` asks for it. */
export type ExportFormat = {
  /** As `format` has it. */
  readonly name: string
  /** Its name in the output folder. */
  readonly file: string
  /** The whole file, with a line end. Nothing in it is obeyed by a terminal, a runner or its reader. */
  readonly render: (report: Report) => string
}
