import { pairsNeeded } from '../../analysis/limits.ts'
import { hasValue } from '../../analysis/study/judge-study.ts'
import type { Report, StudyReport, StudyRow } from '../../model.ts'
import { capitalized, count, list, sentence } from '../numbers.ts'
import { engineLabel, projectName } from '../words/labels.ts'

/** The first line: the verdict where one was wanted, or why there is none; and what was asked. */
export const studyHeadline = (report: Report, study: StudyReport): string => {
  const stopped = report.complete ? '' : ' It is not complete: continue it with resume.'
  const title = `Study ${study.name}: ${study.text}`
  return [...verdictText(report, study), `${title}${stopped}`].join(' ')
}

const verdictText = ({ verdict }: Report, { rows }: StudyReport): readonly string[] => {
  if (!rows.some((row) => row.verdict !== undefined)) return []
  if (verdict.kind !== 'none') return [`${capitalized(verdict.kind)}: ${sentence(verdict.reason)}`]
  // Without any value, the second line gives the reason.
  const reason = rows.some(hasValue) ? [sentence(capitalized(verdict.reason))] : []
  return [...reason, 'The fail-threshold decided nothing.']
}

/** The second line: how much of it was measured, and how. */
export const studySummary = (report: Report, { rows, rounds, axis, reference }: StudyReport): string => {
  const found = rows.filter(hasValue)
  if (found.length === 0) return sentence(capitalized(report.verdict.reason))
  const engines = [...new Set(found.map(({ engine }) => engineLabel(report.engines, engine)))]
  const measured = `${found.length === rows.length ? '' : `${found.length} of `}${count(rows.length, 'row')}`
  const compared = rows.some(({ ratio }) => ratio !== undefined)
  return `Measured ${measured} on ${list(engines)}, ${count(rounds, 'round')}${compared ? `; ${axis} is compared with ${reference}` : ''}.`
}

/** What is not known of the rows, and why, each reason once, but for reasons that the reader `sees` already. */
export const studyUnknowns = (
  report: Pick<Report, 'repository'>,
  { rows, columns }: StudyReport,
  sees: (row: StudyRow, field: string) => boolean,
): readonly string[] => {
  const reasons = new Map<string, string[]>()
  const nameOf = namesAmong(report, rows)
  for (const row of rows) {
    const { unknown = {} } = row
    for (const [field, reason] of Object.entries(unknown)) {
      const title = titleOf(row, field, columns)
      if (title === undefined || sees(row, field)) continue
      const key = `${title}: ${reason}`
      reasons.set(key, [...(reasons.get(key) ?? []), nameOf(row)])
    }
  }
  return [...reasons].map(([text, names]) => `${text}: ${namesText(names, rows.length)}`)
}

/** A row by its value, and by what else tells it apart from the others. */
const namesAmong = (
  report: Pick<Report, 'repository'>,
  rows: readonly StudyRow[],
): ((row: StudyRow) => string) => {
  const differs = (part: (row: StudyRow) => string): boolean => new Set(rows.map(part)).size > 1
  const [engines, projects, scenarios] = [
    differs(({ engine }) => engine),
    differs(({ project }) => project),
    differs(({ scenario }) => scenario),
  ]
  return ({ value, engine, project, scenario }) => {
    const others = [
      ...(engines && engine !== value ? [engine] : []),
      ...(projects ? [projectName(report, project)] : []),
      ...(scenarios ? [scenario] : []),
    ]
    return others.length === 0 ? value : `${value} (${others.join(' ')})`
  }
}

const titleOf = (row: StudyRow, field: string, columns: StudyReport['columns']): string | undefined => {
  if (field === 'sample') return 'no time'
  if (field === 'rounds') return 'fewer rounds'
  if (field === 'low') return isUnranked(row) ? 'not ranked' : undefined
  return columns.find(({ name }) => field === `columns.${name}`)?.title
}

/** That there are too few rounds is explained by the table itself. */
const isUnranked = ({ sample, pairs }: StudyRow): boolean =>
  sample !== undefined && (pairs === undefined || pairs === 0 || pairs >= pairsNeeded)

const mostNames = 6

const namesText = (names: readonly string[], all: number): string => {
  if (names.length === all) return 'all rows'
  if (names.length <= mostNames) return list(names)
  return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
}
