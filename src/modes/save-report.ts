import { messageOf } from '../host/error-text.ts'
import type { Report } from '../model.ts'
import type { Messages } from '../publish/messages.ts'
import { writeReport } from '../publish/report-files.ts'

/** Writes the report of a run whenever there is more of it. */
type ReportSaver = {
  /** Never throws: what cannot be written now is tried again with the next one. */
  save(report: Report): Promise<void>
  /** Why the newest report is not in its folder; undefined: it is. */
  failure(): Error | undefined
}

/** Measuring goes on although its report cannot be written, as on a full disk: it is printed at the end all the same. */
export const makeReportSaver = (
  outputDir: string,
  { warning }: Pick<Messages, 'warning'>,
  write = writeReport,
): ReportSaver => {
  let failure: Error | undefined
  return {
    save: async (report) => {
      const before = failure
      failure = await write(outputDir, report).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error : new Error(messageOf(error))),
      )
      if (failure !== undefined && before === undefined)
        warning(`The report so far was not written, and measuring continues: ${failure.message}.`)
    },
    failure: () => failure,
  }
}
