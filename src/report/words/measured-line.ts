import { duration } from '../../analysis/numbers.ts'
import type { BenchmarkReport, Report } from '../../model.ts'
import { count, list } from '../numbers.ts'
import { measured } from '../selection.ts'
import { engineLabel, scenarioName } from './labels.ts'

/** What was measured where nothing is compared, with the times themselves while they are few. */
export const measuredLine = (report: Report): string => {
  const [rows, of] = [measured(report), report.benchmarks.length]
  if (of === 0) return 'Nothing was measured.'
  if (rows.length === 0) {
    return `Measured 0 of ${count(of, 'benchmark')}: fix what the rows name and run again.`
  }
  const labels = [...new Set(rows.map(({ engine }) => engineLabel(report.engines, engine)))]
  const what = `${rows.length === of ? '' : `${rows.length} of `}${count(of, 'benchmark')} on ${list(labels)}`
  const times = rows.length > mostTimes ? '' : `: ${timesText(report, rows, labels.length > 1)}`
  const title = report.complete ? 'Measured' : 'Provisional: measured'
  const rest = rows.length === of || !report.complete ? '' : ' Fix what the other rows name and run again.'
  return `${title} ${what}, ${buildsEach(report)}; nothing was compared${times}.${rest}`
}

/** More are read better in the table. */
const mostTimes = 6

/** `cold 19.4 s with podman and 22.3 s with docker; warm 305 ms with podman`. */
const timesText = (report: Report, rows: readonly BenchmarkReport[], severalEngines: boolean): string => {
  const byName = new Map<string, string[]>()
  for (const row of rows) {
    const name = scenarioName(report, row)
    const time = `${duration(row.head.medianMs ?? 0)}${severalEngines ? ` with ${row.engine}` : ''}`
    byName.set(name, [...(byName.get(name) ?? []), time])
  }
  return [...byName].map(([name, times]) => `${name} ${list(times)}`).join('; ')
}

const buildsEach = (report: Report): string => {
  const sizes = measured(report).map(({ head }) => head.samplesMs.length)
  const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)]
  return fewest === most ? `${count(fewest, 'build')} each` : `${fewest} to ${count(most, 'build')} each`
}
