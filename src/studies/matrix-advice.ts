import { medianOf } from '../analysis/statistics.ts'
import type { StudyRow } from '../model.ts'
import { count, ratio } from '../report/numbers.ts'
import { comparisonSentences } from './advice.ts'

/** What the matrix says about engines, about what does not build, and about releases of Go. */
export const matrixAdvice = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))]
  return [
    ...comparisonSentences(rows, reference, scenarios),
    ...aboutFailures(rows),
    ...aboutGo(rows, reference),
  ]
}

const aboutFailures = (rows: readonly StudyRow[]): readonly string[] => {
  const tried = rows.flatMap((row) => {
    const share = row.columns['failedShare']
    return typeof share === 'number' ? [{ row, share }] : []
  })
  if (tried.length === 0) return []
  const failing = tried.filter(({ share }) => share > 0)
  const [first] = failing
  if (first === undefined) return [`${count(tried.length, 'cell')} built in every try.`]
  const never = failing.filter(({ share }) => share === 1).length
  const error = first.row.columns['error'] ?? 'its message is not known'
  return [
    `Of ${count(tried.length, 'cell')}, ${never} never built and ${failing.length - never} not in every try; the first is ${first.row.project} on ${first.row.engine}: ${error}.`,
  ]
}

const goOf = ({ project }: StudyRow): string | undefined => /\+go(\d[\d.]*)$/.exec(project)?.[1]

/** The first release against the last, on the engine of the reference, by medians: their builds are not paired. */
const aboutGo = (rows: readonly StudyRow[], reference: string): readonly string[] => {
  const versions = [...new Set(rows.flatMap((row) => goOf(row) ?? []))]
  const [oldest, newest] = [versions[0], versions.at(-1)]
  if (oldest === undefined || newest === undefined || oldest === newest) return []
  const own = rows.filter(({ value }) => value === reference)
  const ratios = own
    .filter((row) => goOf(row) === oldest)
    .flatMap((row) => {
      const project = row.project.replace(`+go${oldest}`, `+go${newest}`)
      const other = own.find((each) => each.project === project && each.scenario === row.scenario)
      const [before, after] = [row.sample?.medianMs, other?.sample?.medianMs]
      return before === undefined || after === undefined ? [] : [after / before]
    })
  const middle = medianOf(ratios)
  if (middle === undefined) return []
  return [
    `On ${reference}, builds with Go ${newest} took ${ratio(middle)} the time of those with Go ${oldest} (median of ${count(ratios.length, 'project')}, not paired).`,
  ]
}
