import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../model.ts'
import { toJson } from '../report/formats/json.ts'
import { toMarkdown } from '../report/formats/markdown.ts'

/** Where the report is in a folder. */
export const reportPaths = (outputDir: string): { readonly json: string; readonly markdown: string } => ({
  json: join(outputDir, 'report.json'),
  markdown: join(outputDir, 'report.md'),
})

/** Writes both forms beside their place and renames them: a run that is killed leaves the last whole report. */
export const writeReport = async (outputDir: string, report: Report): Promise<void> => {
  const { json, markdown } = reportPaths(outputDir)
  for (const [path, text] of [
    [json, toJson(report)],
    [markdown, toMarkdown(report)],
  ] as const) {
    await writeFile(`${path}.new`, text)
    await rename(`${path}.new`, path)
  }
}
