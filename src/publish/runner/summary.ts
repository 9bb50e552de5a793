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
  await appendFile(path, `${fits ? markdown : shortened(markdown)}\n`)
}

/** Below the first line that it is cut: at the end, that might be inside a section that is folded away, or a table. */
const shortened = (markdown: string): string => {
  const [first = '', ...rest] = markdown.slice(0, largestBytes / 4).split('\n')
  const note = 'This summary is cut, because it is limited: report.md has the whole report.'
  return [first, '', note, ...rest.slice(0, -1)].join('\n')
}
