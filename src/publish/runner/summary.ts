import { appendFile } from 'node:fs/promises'
import type { Env } from '../../host/host.ts'

/** GitHub drops a summary above this size, with an error annotation. */
const largestBytes = 1_000_000

/**
 * Adds the report to the job summary; without a summary file (outside of Actions) it does nothing. Throws when
 * the file cannot be written.
 */
export const writeSummary = async (markdown: string, env: Env): Promise<void> => {
  const path = env['GITHUB_STEP_SUMMARY']
  if (path === undefined || path === '') return
  const fits = Buffer.byteLength(markdown) <= largestBytes
  const text = fits
    ? markdown
    : `${markdown.slice(0, largestBytes / 4)}\n\n(cut; the whole report is in report.md)`
  await appendFile(path, `${text}\n`)
}
