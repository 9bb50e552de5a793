import { InputError } from '../inputs/error.ts'
import { readReport } from '../report/read-report.ts'
import { fileAt } from './merge-reports.ts'
import { textOf } from './report-file.ts'

/** Only reports of version 1 are read with them, and nothing is judged here. */
const anyLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 }

/**
 * How long projects took in these reports, by id, in ms: their builds, added up. Throws an InputError when one of them cannot be
 * read, is not a file, or is too large.
 */
export const durationsIn = async (places: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const durationsMs = new Map<string, number>()
  for (const place of places) {
    const file = await fileAt(place)
    const found = file === undefined ? undefined : await readReport(await textOf(file), anyLimits)
    if (found?.kind !== 'report')
      throw new InputError([
        `reports: ${place} cannot be read: ${found?.problems[0] ?? 'there is no report'}`,
      ])
    const projectOf = new Map(found.report.benchmarks.map(({ id, project }) => [id, project]))
    for (const { benchmark, durationMs } of found.report.builds) {
      const project = projectOf.get(benchmark) ?? ''
      durationsMs.set(project, (durationsMs.get(project) ?? 0) + durationMs)
    }
  }
  return durationsMs
}
