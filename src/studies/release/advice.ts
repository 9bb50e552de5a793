import type { StudyRow } from '../../model.ts'
import { list } from '../../report/numbers.ts'
import { columnText } from '../../report/study/cells.ts'
import { comparisonSentences } from '../parts/advice.ts'
import { type Compared, comparedIn, directionOf, timesText } from '../parts/compared.ts'
import { numberIn } from '../parts/row-columns.ts'

/** How the values compare, whether a second platform belongs into every build, and what provenance costs. */
export const releaseAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))]
  const compared = comparedIn(rows)
  return [
    ...comparisonSentences(rows, reference, scenarios),
    ...secondPlatform(compared),
    ...provenance(compared),
  ]
}

/** Only where it is surely slower, and by how much in each place. */
const secondPlatform = (rows: readonly Compared[]): readonly string[] => {
  const slower = rows.filter((row) => row.value === 'two platforms' && directionOf(row) === 'slower')
  return slower.length === 0
    ? []
    : [
        `Build the second platform only where it is released, or on a machine of its own at the same time: two platforms took ${list(slower.map(placedTimes))}.`,
      ]
}

/** What it costs where it surely costs something; else, that it is not shown to, with the bytes that it adds. */
const provenance = (rows: readonly Compared[]): readonly string[] => {
  const all = rows.filter(({ value }) => value === 'provenance min')
  if (all.length === 0) return []
  const slower = all.filter((row) => directionOf(row) === 'slower')
  if (slower.length > 0)
    return [`Provenance (mode=min) is not free here: builds took ${list(slower.map(placedTimes))}.`]
  const bytes = all.flatMap((row) => numberIn(row, 'attestationBytes') ?? [])
  const adds = bytes.length === 0 ? '' : `; it adds ${columnText(Math.max(...bytes), 'bytes')} at most`
  return [`Leave provenance (mode=min) on: it is not shown to make a build slower${adds}.`]
}

const placedTimes = (row: Compared): string =>
  `${timesText(row)} as long (${row.scenario}, ${row.project} on ${row.engine})`
