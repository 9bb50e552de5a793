import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../model.ts'
import { type ReportFormat, reportFormats } from '../report/formats/index.ts'
import { writeText, writing } from '../host/writing.ts'

/** Where a form of the report is, in the folder of the report. */
export const reportPath = (outputDir: string, { file }: ReportFormat): string => join(outputDir, file)

/** Where all forms of the report are. */
export const reportPaths = (outputDir: string): readonly string[] =>
  reportFormats.map((format) => reportPath(outputDir, format))

/**
 * Writes every form beside its place and renames it: a run that is killed leaves the last whole report. The file is a fresh
 * one, so that a link in its place, which a pull request may have committed, is replaced and not followed.
 */
export const writeReport = (outputDir: string, report: Report): Promise<void> =>
  writeForms(outputDir, report, reportFormats)

/** The same for any forms of the report. */
export const writeForms = async (
  outputDir: string,
  report: Report,
  forms: readonly Pick<ReportFormat, 'file' | 'render'>[],
): Promise<void> => {
  for (const format of forms) {
    const path = join(outputDir, format.file)
    const fresh = `${path}.new`
    await rm(fresh, { recursive: true, force: true })
    try {
      await writeText(fresh, format.render(report), { mode: 0o644, flag: 'wx' })
      await writing(path, () => rename(fresh, path))
    } catch (error) {
      await rm(fresh, { force: true })
      throw error
    }
  }
}
