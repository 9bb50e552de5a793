import type { Report } from '../../model.ts'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'

/** One form of the report, as a file. A new form is one record here. */
export type ReportFormat = {
  /** Its name in the output folder. */
  readonly file: string
  readonly render: (report: Report) => string
  /** The output of the action that holds its path. */
  readonly output: string
}

/** For programs: everything else can be made from it. */
export const jsonFormat: ReportFormat = { file: 'report.json', render: toJson, output: 'report-path' }

/** For people; the job summary shows it too. */
export const markdownFormat: ReportFormat = {
  file: 'report.md',
  render: toMarkdown,
  output: 'markdown-path',
}

/** For people who look closely: everything of it on one page that opens anywhere. */
export const htmlFormat: ReportFormat = { file: 'report.html', render: toHtml, output: 'html-path' }

/** All forms that are written, uploaded and named by outputs. */
export const reportFormats: readonly ReportFormat[] = [jsonFormat, markdownFormat, htmlFormat]
