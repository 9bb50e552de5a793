import { hasValue } from '../../analysis/judge-study.ts'
import type { Report, StudyReport } from '../../model.ts'
import { capitalized, count, list, sentence } from '../numbers.ts'
import { engineLabel } from '../words/labels.ts'

/** The first line: what was asked, and the verdict where one was wanted. */
export const studyHeadline = ({ verdict, complete }: Report, { name, text, rows }: StudyReport): string => {
  const stopped = complete ? '' : ' It is not complete: continue it with resume.'
  const judged = rows.some((row) => row.verdict !== undefined)
  const title = `Study ${name}: ${text}`
  return judged && verdict.kind !== 'none'
    ? `${capitalized(verdict.kind)}: ${sentence(verdict.reason)} ${title}${stopped}`
    : `${title}${stopped}`
}

/** The second line: how much of it was measured, and how. */
export const studySummary = (report: Report, { rows, rounds, axis, reference }: StudyReport): string => {
  const found = rows.filter(hasValue)
  if (found.length === 0) return sentence(capitalized(report.verdict.reason))
  const engines = [...new Set(found.map(({ engine }) => engineLabel(report.engines, engine)))]
  const measured = `${found.length === rows.length ? '' : `${found.length} of `}${count(rows.length, 'row')}`
  return `Measured ${measured} on ${list(engines)}, ${count(rounds, 'round')}; ${axis} is compared with ${reference}.`
}

/** What is not known of the rows, and why, each reason once; `times`: missing times too. */
export const studyUnknowns = (
  { rows, columns }: StudyReport,
  times: 'with-times' | 'without-times',
): readonly string[] => {
  const reasons = new Map<string, string[]>()
  for (const { value, engine, project, scenario, unknown = {} } of rows)
    for (const [field, reason] of Object.entries(unknown)) {
      const title = titleOf(field, columns)
      if (title === undefined || (times === 'without-times' && field === 'sample')) continue
      const row = `${value} (${engine} ${project} ${scenario})`
      const key = `${title}: ${reason}`
      reasons.set(key, [...(reasons.get(key) ?? []), row])
    }
  return [...reasons].map(([text, names]) => `${text}: ${namesText(names, rows.length)}`)
}

/** Ratios and their bounds are explained by the table itself. */
const titleOf = (field: string, columns: StudyReport['columns']): string | undefined => {
  if (field === 'sample') return 'no time'
  if (field === 'rounds') return 'fewer rounds'
  return columns.find(({ name }) => field === `columns.${name}`)?.title
}

const mostNames = 6

const namesText = (names: readonly string[], all: number): string => {
  if (names.length === all) return 'all rows'
  if (names.length <= mostNames) return list(names)
  return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
}
