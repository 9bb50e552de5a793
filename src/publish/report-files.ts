import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../model.ts'
import { type ReportFormat, reportFormats } from '../report/formats/index.ts'

/** Where a form of the report is, in the folder of the report. */
export const reportPath = (outputDir: string, { file }: ReportFormat): string => join(outputDir, file)

/** Where all forms of the report are. */
export const reportPaths = (outputDir: string): readonly string[] =>
  reportFormats.map((format) => reportPath(outputDir, format))

/** Writes every form beside its place and renames it: a run that is killed leaves the last whole report. */
export const writeReport = async (outputDir: string, report: Report): Promise<void> => {
  for (const format of reportFormats) {
    const path = reportPath(outputDir, format)
    await writeFile(`${path}.new`, format.render(report))
    await rename(`${path}.new`, path)
  }
}
